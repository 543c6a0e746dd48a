import {
  backend,
  describeRule,
  fragment,
  inbound,
  onError,
  outbound,
  policies,
  sendRequest,
  set,
  setHeader,
  when,
} from './marked-document';

const status = 'context.Response.StatusCode';

describeRule('RUN012', [
  ['a condition in inbound', inbound(when(`⟦${status}⟧ == 200`))],
  [
    'a choose before the first call',
    backend(
      '<retry condition="@(context.Response == null)" count="1" interval="0">',
      when(`⟦${status}⟧ == 404`, set('x', 'y')),
      '<forward-request buffer-request-body="true" />',
      '</retry>',
    ),
  ],
  [
    'a tested one before the first call',
    backend(
      '<retry condition="@(context.Response == null)" count="1" interval="0">',
      when(`context.Response != null && ${status} == 404`, set('x', 'y')),
      '<forward-request buffer-request-body="true" />',
      '</retry>',
    ),
  ],
  [
    'a choose after the call',
    backend(
      '<retry condition="@(context.Response == null)" count="1" interval="0">',
      '<forward-request buffer-request-body="true" />',
      when(`${status} == 404`, set('x', 'y')),
      '</retry>',
    ),
  ],
  [
    'a limit that counts answers',
    inbound(
      `<rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Request.IpAddress)" increment-condition="@(${status} == 200)" />`,
    ),
  ],
  [
    'a dimension of a metric',
    inbound(`<emit-metric name="m" namespace="n"><dimension name="d" value="@(${status}.ToString())" /></emit-metric>`),
  ],
  ['on-error, where the service has made an answer', onError(when(`${status} == 503`))],
  ['a fragment, whose place is not known', fragment(when(`${status} == 503`))],
  ['an answer of its own', inbound(`<return-response>${setHeader('X', `@(${status}.ToString())`)}</return-response>`)],
]);

describeRule('RUN013', [
  ['inbound', inbound(set('x', '@(⟦context.LastError.Source⟧)'))],
  [
    'a condition in backend',
    backend(`<choose><when condition="@(⟦context.LastError.Source⟧ == "x")"><forward-request /></when></choose>`),
  ],
  ['a message with more in it', outbound(set('x', '@("error " + ⟦context.LastError.Message⟧)'))],
  ['on-error', onError(set('x', '@(context.LastError.Source)'))],
  ['a test', outbound(set('x', '@(context.LastError?.Source ?? "")'))],
  ['a test with an operator', outbound(set('x', '@(context.LastError == null ? "" : context.LastError.Source)'))],
]);

const ignoring = sendRequest('response-variable-name="r" ignore-error="true"');
const raising = sendRequest('response-variable-name="r"');
const r = '((IResponse)context.Variables["r"])';

describeRule('RUN014', [
  [
    'a call that reads what an earlier document left',
    inbound(sendRequest('response-variable-name="r" ignore-error="true"', `<set-body>@(${r}.StatusReason)</set-body>`)),
  ],
  ['a status', inbound(ignoring, when(`⟦${r}.StatusCode⟧ == 200`))],
  ['a body', inbound(ignoring, set('b', `@(⟦${r}.Body⟧.As<string>())`))],
  [
    'GetValueOrDefault',
    inbound(ignoring, set('b', '@(⟦context.Variables.GetValueOrDefault<IResponse>("r").StatusCode⟧)')),
  ],
  [
    'a local',
    inbound(ignoring, set('b', '@{ var answer = (IResponse)context.Variables["r"]; return ⟦answer.StatusCode⟧; }')),
  ],
  ['only the first read', inbound(ignoring, set('a', `@(⟦${r}.StatusCode⟧)`), set('b', `@(${r}.StatusReason)`))],
  [
    'a test that came before the call',
    inbound(when('context.Variables["r"] == null', ignoring, set('b', `@(⟦${r}.StatusCode⟧)`))),
  ],
  ['a read in another section', policies({ inbound: ignoring, outbound: set('b', `@(⟦${r}.StatusCode⟧)`) })],
  ['a test in the same condition', inbound(ignoring, when(`context.Variables["r"] != null && ${r}.StatusCode == 200`))],
  ['a test around it', inbound(ignoring, when('context.Variables["r"] != null', set('b', `@(${r}.StatusCode)`)))],
  [
    'an answer for the failure before it',
    inbound(
      ignoring,
      when('context.Variables["r"] == null', '<return-response><set-status code="502" /></return-response>'),
      set('b', `@(${r}.StatusCode)`),
    ),
  ],
  ['a null-conditional access', inbound(ignoring, set('b', `@(${r}?.StatusCode ?? 0)`))],
  ['ContainsKey', inbound(ignoring, when(`context.Variables.ContainsKey("r") && ${r}.StatusCode == 200`))],
  ['errors that are raised', inbound(raising, when(`${r}.StatusCode == 200`))],
  ['another value by then', inbound(ignoring, raising, when(`${r}.StatusCode == 200`))],
  ['another variable', inbound(ignoring, when(`((IResponse)context.Variables["s"]).StatusCode == 200`))],
]);

const call = sendRequest('response-variable-name="r"').replace('send-request', '⟦send-request⟧');

describeRule('RUN015', [
  [
    'a value that another policy may have emptied',
    inbound(
      raising,
      when('context.Api.Id == "a"', set('r', '@((IResponse)null)')),
      when('context.Variables["r"] == null'),
    ),
  ],
  ['a null test', inbound(call, when(`context.Variables["r"] == null || ${r}.StatusCode > 499`))],
  ['a null test in a later choose', inbound(call, set('x', 'y'), when(`context.Variables["r"] != null`))],
  ['a retry around it', inbound(`<retry condition="@(${r}.StatusCode == 202)" count="3" interval="1">${call}</retry>`)],
  [
    'an explicit false',
    inbound(call.replace('mode', 'ignore-error="false" mode'), when(`context.Variables["r"] == null`)),
  ],
  ['ignored errors', inbound(ignoring, when('context.Variables["r"] == null'))],
  ['no test at all', inbound(raising, when(`${r}.StatusCode == 200`))],
  [
    'a call that may not have been made',
    inbound(when('context.Request.Method == "GET"', raising), when('context.Variables["r"] == null')),
  ],
  ['a careful access', inbound(raising, set('x', `@(${r}?.StatusCode ?? 0)`))],
  [
    'a retry that asks for something else',
    inbound(`<retry condition="@((int)context.Variables["left"] > 0)" count="3" interval="1">${raising}</retry>`),
  ],
]);

describeRule('RUN016', [
  ['outbound', outbound(call)],
  ['on-error', onError(call)],
  ['a call in a branch', outbound(when('context.Response.StatusCode == 200', call))],
  ['ignored errors', outbound(ignoring)],
  ['a response that is read', outbound(raising, set('b', `@(${r}.StatusCode)`))],
  ['a response that is the answer', outbound(raising, '<return-response response-variable-name="r" />')],
  ['inbound, where the call may be a condition for going on', inbound(raising)],
  ['a fragment that may read it', outbound(raising, '<include-fragment fragment-id="log" />')],
]);

const lookup = '<cache-lookup-value key="k" variable-name="v" />';

describeRule('RUN017', [
  ['a cast', inbound(lookup, set('x', '@((string)⟦context.Variables["v"]⟧)'))],
  ['a header', inbound(lookup, setHeader('X', '@(⟦context.Variables["v"]⟧.ToString())'))],
  [
    'only the first read',
    inbound(lookup, set('x', '@((string)⟦context.Variables["v"]⟧)'), set('y', '@((string)context.Variables["v"])')),
  ],
  [
    'a value that only one branch gives',
    inbound(
      lookup,
      when('context.Request.Method == "GET"', set('v', '@(1)')),
      set('x', '@((int)⟦context.Variables["v"]⟧)'),
    ),
  ],
  [
    'a default value',
    inbound(lookup.replace(' />', ' default-value="" />'), set('x', '@((string)context.Variables["v"])')),
  ],
  ['GetValueOrDefault', inbound(lookup, set('x', '@(context.Variables.GetValueOrDefault<string>("v"))'))],
  [
    'a miss that is filled',
    inbound(
      lookup,
      when('!context.Variables.ContainsKey("v")', set('v', 'new')),
      set('x', '@((string)context.Variables["v"])'),
    ),
  ],
  ['a null test', inbound(lookup, set('x', '@(context.Variables["v"] == null ? "" : (string)context.Variables["v"])'))],
  ['a value from before', inbound(set('v', 'old'), lookup, set('x', '@((string)context.Variables["v"])'))],
  ['a try', inbound(lookup, set('x', '@{ try { return (string)context.Variables["v"]; } catch { return ""; } }'))],
]);
