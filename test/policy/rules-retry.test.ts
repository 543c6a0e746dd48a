import {
  backend,
  describeRule,
  inbound,
  outbound,
  policies,
  sendRequest,
  set,
  setHeader,
  when,
} from './marked-document';

const forward = '<forward-request buffer-request-body="true" />';
const safe = 'context.Response == null || context.Response.StatusCode == 503';

function retry(condition: string, ...inside: readonly string[]): string {
  return backend(retryAround(condition, 'count="2" interval="0"', ...(inside.length === 0 ? [forward] : inside)));
}

function retryAround(condition: string, attributes: string, ...inside: readonly string[]): string {
  return `<retry condition="@(${condition})" ${attributes}>${inside.join('')}</retry>`;
}

describeRule('RUN001', [
  ['an explicit false', retry(safe, '<forward-request buffer-request-body="⟦false⟧" />')],
  ['a forward-request deeper inside', retry(safe, when('true', '<⟦forward-request⟧ timeout="10" />'))],
  ['the inner of two retries', retry(safe, retryAround(safe, 'count="1" interval="0"', '<⟦forward-request⟧ />'))],
  ['a forward-request outside of a retry', backend('<forward-request />')],
  [
    'a body that each attempt sets anew',
    retry(safe, '<set-body>@((string)context.Variables["body"])</set-body>', '<forward-request />'),
  ],
  ['a retry around another call', inbound(retryAround('false', 'count="2" interval="0"', set('x', 'y')))],
  ['a named value that may be true', retry(safe, '<forward-request buffer-request-body="{{buffer}}" />')],
]);

describeRule('RUN002', [
  [
    'a test that does not leave',
    retry0('@{ if (context.Response == null) { var x = 1; } return ⟦context.Response.StatusCode⟧ == 429; }'),
  ],
  ['a bare status', retry('⟦context.Response.StatusCode⟧ >= 500')],
  ['a test that comes too late', retry('⟦context.Response.StatusCode⟧ == 503 && context.Response != null')],
  ['a test of the wrong kind', retry('context.Response != null || ⟦context.Response.StatusCode⟧ == 429')],
  ['a negated test of the wrong kind', retry('!(context.Response == null) || ⟦context.Response.StatusCode⟧ == 429')],
  [
    'a block that reads first',
    backend(
      '<retry condition="@{ var code = ⟦context.Response.StatusCode⟧; return context.Response != null && code > 500; }" count="1" interval="0">',
      forward,
      '</retry>',
    ),
  ],
  ['a local for the response', retry0('@{ var answer = context.Response; return ⟦answer.StatusCode⟧ == 429; }')],
  ['a test with ||', retry(safe)],
  ['a test with &&', retry('context.Response != null && context.Response.StatusCode >= 500')],
  ['a negated test', retry('!(context.Response == null) && context.Response.StatusCode >= 500')],
  ['a conditional', retry('context.Response == null ? true : context.Response.StatusCode >= 500')],
  ['null on the left', retry('null == context.Response || context.Response.StatusCode >= 500')],
  ['a null-conditional access', retry('context.Response?.StatusCode >= 500')],
  ['a default', retry('(context.Response?.StatusCode ?? 503) >= 500')],
  [
    'an early return',
    retry0('@{ if (context.Response == null) { return true; } return context.Response.StatusCode == 429; }'),
  ],
  ['a type test', retry('context.Response is IResponse && context.Response.StatusCode >= 500')],
  ['a try', retry0('@{ try { return context.Response.StatusCode == 429; } catch (Exception e) { return true; } }')],
  [
    'a retry without forward-request',
    outbound(retryAround('context.Response.StatusCode == 1', 'count="1" interval="0"', set('x', 'y'))),
  ],
]);

function retry0(condition: string): string {
  return backend(`<retry condition="${condition}" count="2" interval="0">${forward}</retry>`);
}

describeRule('RUN003', [
  ['a limit on the left', retry0('⟦@(context.Response != null && 499 < context.Response.StatusCode)⟧')],
  ['a null test with &&', retry0('⟦@(context.Response != null && context.Response.StatusCode == 503)⟧')],
  [
    'more conditions that it cannot know',
    retry0('⟦@(context.Response != null && context.Response.StatusCode >= 500 && (int)context.Variables["left"] > 0)⟧'),
  ],
  ['a null-conditional access', retry0('⟦@(context.Response?.StatusCode >= 500)⟧')],
  ['a missing response counted', retry(safe)],
  ['a retry of throttling only', retry('context.Response != null && context.Response.StatusCode == 429')],
  ['a condition about something else', retry('(int)context.Variables["left"] > 0')],
]);

describeRule('RUN004', [
  ['all that is not 2xx', retry0('⟦@(context.Response == null || context.Response.StatusCode >= 300)⟧')],
  ['a 422', retry0('⟦@(context.Response == null || context.Response.StatusCode == 422)⟧')],
  [
    'a 404 that changes the backend',
    backend(
      '<retry condition="⟦@(context.Response == null || 404 == context.Response.StatusCode)⟧" count="1" interval="0">',
      `<set-backend-service backend-id="other" />${forward}`,
      '</retry>',
    ),
  ],
  ['a 404 that waits for the same backend', retry('context.Response == null || context.Response.StatusCode == 404')],
  [
    '429 and 5xx',
    retry('context.Response == null || context.Response.StatusCode == 429 || context.Response.StatusCode > 499'),
  ],
  ['a retry always', retry('true')],
]);

describeRule('RUN005', [
  ['a 403', retry0('⟦@(context.Response == null || context.Response.StatusCode == 403)⟧')],
  [
    'a 401 with another backend',
    backend(
      '<retry condition="⟦@(context.Response == null || context.Response.StatusCode == 401)⟧" count="1" interval="0">',
      `<set-backend-service backend-id="other" />${forward}`,
      '</retry>',
    ),
  ],
  [
    'a 401 with a new token',
    retry(
      'context.Response == null || context.Response.StatusCode == 401',
      sendRequest('response-variable-name="token"'),
      forward,
    ),
  ],
  [
    'a 401 with a header that is set anew',
    retry(
      'context.Response == null || context.Response.StatusCode == 401',
      setHeader('Authorization', '{{token}}'),
      forward,
    ),
  ],
  ['a 429', retry('context.Response == null || context.Response.StatusCode == 429')],
]);

const sameBackend = '<set-backend-service backend-id="@((string)context.Variables["next"])" />';
const nextBackend = set('next', '@(context.Variables.GetValueOrDefault<string>("other"))') + sameBackend;

describeRule('RUN006', [
  ['a backend from a variable', backend(retryAround(safe, 'count="2" interval="⟦5⟧"', nextBackend, forward))],
  [
    'a backend that hangs on a condition',
    backend(
      retryAround(
        safe,
        'count="3" interval="⟦1⟧" first-fast-retry="true"',
        '<choose><when condition="@(context.Response != null)"><set-backend-service backend-id="b" /></when></choose>',
        forward,
      ),
    ),
  ],
  [
    'the same backend',
    backend(retryAround(safe, 'count="2" interval="5"', '<set-backend-service backend-id="pool" />', forward)),
  ],
  [
    'a backend from a variable that does not change',
    backend(retryAround(safe, 'count="2" interval="5"', sameBackend, forward)),
  ],
  ['no wait', backend(retryAround(safe, 'count="2" interval="0"', nextBackend, forward))],
  [
    'one retry that comes at once',
    backend(retryAround(safe, 'count="1" interval="5" first-fast-retry="true"', nextBackend, forward)),
  ],
  [
    'an interval from a named value',
    backend(retryAround(safe, 'count="2" interval="{{pause}}"', nextBackend, forward)),
  ],
]);

function timed(count: string, timeout: string, interval = '0'): string {
  const call = `<forward-request timeout="${timeout}" buffer-request-body="true" />`;
  return backend(`<retry condition="@(${safe})" ${count} interval="${interval}">${call}</retry>`);
}

describeRule('RUN007', [
  ['three attempts of 100 s', timed('⟦count⟧="2"', '100')],
  ['waits that do not fit', timed('⟦count⟧="3"', '50', '20')],
  ['the limit itself', timed('count="2"', '80')],
  ['no time-out written', backend(retryAround(safe, 'count="9" interval="0"', forward))],
  ['a time-out from a variable', timed('count="9"', '@((int)context.Variables["seconds"])')],
]);

describeRule('RUN008', [
  ['five minutes', backend('<forward-request timeout="⟦300⟧" />')],
  ['one second more', backend('<forward-request timeout="⟦241⟧" />')],
  ['the limit itself', backend('<forward-request timeout="240" />')],
  ['a named value', backend('<forward-request timeout="{{seconds}}" />')],
]);

const mark = (tag: string): string => `<${tag} key="a-is-cooling" value="yes" duration="30" />`;

describeRule('RUN009', [
  [
    'a mark of what is throttled',
    retry(safe, forward, when('context.Response.StatusCode == 429', mark('⟦cache-store-value⟧'))),
  ],
  [
    'a mark that hangs on more',
    retry(
      safe,
      forward,
      when(
        'context.Response != null && context.Response.StatusCode >= 500 && context.Api.Id == "a"',
        mark('⟦cache-store-value⟧'),
      ),
    ),
  ],
  [
    'a good answer that is kept',
    retry(safe, forward, when('context.Response.StatusCode == 200', mark('cache-store-value'))),
  ],
  ['something that is always kept', retry(safe, forward, mark('cache-store-value'))],
  ['a mark before the call', retry(safe, mark('cache-store-value'), forward)],
  [
    'a mark in outbound',
    policies({ backend: retryAround(safe, 'count="1" interval="0"', forward), outbound: mark('cache-store-value') }),
  ],
]);

describeRule('RUN010', [
  ['an equality', outbound(`<choose><when condition="@(⟦context.Response.StatusReason⟧ == "Busy")" /></choose>`)],
  ['a search of a pattern', outbound(set('x', '@(Regex.IsMatch(⟦context.Response.StatusReason⟧, "pool"))'))],
  [
    'the reason of a call of its own',
    outbound(set('x', '@(⟦((IResponse)context.Variables["r"]).StatusReason⟧.StartsWith("Too"))')),
  ],
  ['a reason that is handed on', outbound(set('x', '@(context.Response.StatusReason)'))],
  ['a reason in a text', outbound(set('x', '@("failed: " + context.Response.StatusReason)'))],
  ['a test for an empty reason', outbound(set('x', '@(context.Response.StatusReason != "")'))],
]);

describeRule('RUN011', [
  ['an empty section', '<policies><inbound><base /></inbound><⟦backend⟧></backend></policies>'],
  ['a section with a comment', '<policies><⟦backend⟧><!-- later --></backend></policies>'],
  ['base', backend('<base />')],
  [
    'a preflight request',
    policies({ inbound: '<cors><allowed-origins><origin>*</origin></allowed-origins></cors>', backend: '' }),
  ],
  ['no section at all', inbound('<base />')],
  [
    'an answer from inbound',
    policies({ inbound: '<return-response><set-status code="204" /></return-response>', backend: '' }),
  ],
  ['an answer that outbound writes', policies({ backend: '', outbound: '<set-body>ok</set-body>' })],
]);
