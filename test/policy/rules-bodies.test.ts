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

const take = 'context.Request.Body.As<string>()';
const look = 'context.Request.Body.As<string>(preserveContent: true)';
const answer = 'context.Response.Body.As<JObject>()';

describeRule('RUN022', [
  ['a variable', inbound(set('b', `@(⟦${take}⟧)`))],
  [
    'an explicit false',
    inbound(set('b', '@(⟦context.Request.Body.As<JObject>(preserveContent: false)⟧["model"].ToString())')),
  ],
  ['a form', inbound(set('b', '@(⟦context.Request.Body.AsFormUrlEncodedContent()⟧["state"].Single())'))],
  [
    'the body of another request',
    inbound(
      sendRequest(
        'response-variable-name="r"',
        setHeader('Content-Type', 'text/plain'),
        `<set-body>@(⟦${take}⟧)</set-body>`,
      ),
    ),
  ],
  ['the answer', outbound(set('id', `@((string)⟦${answer}⟧["id"])`))],
  ['a body that is preserved', inbound(set('b', `@(${look})`))],
  ['true without its name', inbound(set('b', '@(context.Request.Body.As<string>(true))'))],
  ['set-body, which puts another one there', inbound(`<set-body>@(${take}.Replace("a", "b"))</set-body>`)],
  [
    'a set-body that follows',
    inbound(set('b', `@(${take})`), '<set-body>@((string)context.Variables["b"])</set-body>'),
  ],
  [
    'an answer that follows',
    inbound(set('b', `@(${take})`), '<return-response><set-status code="200" /></return-response>'),
  ],
  ['the request in outbound, where it has been sent', outbound(set('b', `@(${take})`))],
  [
    'an answer of a call of its own',
    inbound(
      sendRequest('response-variable-name="r"'),
      set('b', '@(((IResponse)context.Variables["r"]).Body.As<string>())'),
    ),
  ],
  ['a fragment, whose place is not known', fragment(set('b', `@(${take})`))],
]);

const token = '((IResponse)context.Variables["r"]).Body.As<JObject>';
const call = sendRequest('response-variable-name="r"');

describeRule('RUN023', [
  [
    'a first read that is not always made',
    inbound(
      call,
      set('a', `@(context.Api.Id == "a" ? ${token}()["a"].ToString() : "")`),
      set('b', `@((string)${token}()["b"])`),
    ),
  ],
  [
    'an answer of a call',
    inbound(call, set('a', `@((string)${token}()["a"])`), set('b', `@((string)⟦${token}()⟧["b"])`)),
  ],
  ['twice in one expression', inbound(call, set('a', `@((string)${token}()["a"] + (string)⟦${token}()⟧["b"])`))],
  ['the request', inbound(set('a', `@(${take})`), set('b', `@(⟦${look}⟧)`), '<set-body>x</set-body>')],
  [
    'a local for the answer',
    inbound(
      call,
      set(
        'a',
        `@{ var r = (IResponse)context.Variables["r"]; var first = r.Body.As<string>(); return ⟦r.Body.As<string>()⟧; }`,
      ),
    ),
  ],
  [
    'preserved the first time',
    inbound(call, set('a', `@((string)${token}(true)["a"])`), set('b', `@((string)${token}()["b"])`)),
  ],
  [
    'the last read empties it',
    inbound(
      call,
      set('a', `@((string)${token}(preserveContent: true)["a"])`),
      set('b', `@((string)${token}(true)["b"])`),
    ),
  ],
  [
    'another call in between',
    inbound(call, set('a', `@((string)${token}()["a"])`), call, set('b', `@((string)${token}()["b"])`)),
  ],
  [
    'two branches',
    inbound(
      call,
      `<choose><when condition="@(context.Api.Id == "a")">${set('a', `@((string)${token}()["a"])`)}</when><otherwise>${set('b', `@((string)${token}()["b"])`)}</otherwise></choose>`,
    ),
  ],
  [
    'a branch that is not always taken',
    inbound(
      call,
      when('context.Api.Id == "a"', set('a', `@((string)${token}()["a"])`)),
      set('b', `@((string)${token}()["b"])`),
    ),
  ],
  [
    'one of two by a conditional',
    inbound(call, set('a', `@(context.Api.Id == "a" ? ${token}()["a"].ToString() : ${token}()["b"].ToString())`)),
  ],
  [
    'two messages',
    policies({
      inbound: set('a', `@(${take})`) + '<set-body>x</set-body>',
      outbound: `<set-body>@(${answer}.ToString())</set-body>`,
    }),
  ],
]);

const read = (expression = '⟦context.Response.Body.As<string>(true)⟧'): string => set('answer', `@(${expression})`);
const unbuffered = '<forward-request buffer-response="false" />';
const limit =
  '<llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="500" estimate-prompt-tokens="false" />';

describeRule('RUN024', [
  ['a backend whose answers are not buffered', policies({ backend: unbuffered, outbound: read() })],
  ['an API for language models', policies({ inbound: limit, outbound: read() })],
  [
    'a document that looks for stream',
    policies({ inbound: set('s', '@(context.Request.Body.As<JObject>(true)["stream"] != null)'), outbound: read() }),
  ],
  [
    'a condition about something else',
    policies({ inbound: limit, outbound: when('context.Response.StatusCode == 200', read()) }),
  ],
  ['no sign of a stream', outbound(read('context.Response.Body.As<string>(true)'))],
  [
    'a branch for what does not stream',
    policies({
      inbound: limit,
      outbound: when('!(bool)context.Variables["isStream"]', read('context.Response.Body.As<string>(true)')),
    }),
  ],
  [
    'otherwise, when streams are asked for',
    policies({
      inbound: limit,
      outbound: `<choose><when condition="@((bool)context.Variables["isStream"])"><set-status code="200" /></when><otherwise>${read('context.Response.Body.As<string>(true)')}</otherwise></choose>`,
    }),
  ],
  [
    'an expression that asks itself',
    policies({
      inbound: limit,
      outbound: read('(bool)context.Variables["isStream"] ? "" : context.Response.Body.As<string>(true)'),
    }),
  ],
  [
    'the body of a call of its own',
    policies({ inbound: limit, outbound: set('b', '@(((IResponse)context.Variables["r"]).Body.As<string>(true))') }),
  ],
]);

const body = '<⟦set-body⟧>x</set-body>';
const plain = '<set-body>x</set-body>';

describeRule('RUN025', [
  ['a branch for GET', inbound(when('context.Request.Method == "GET"', body))],
  [
    'Equals and more',
    inbound(
      when(
        'context.Request.Method.Equals("delete", StringComparison.OrdinalIgnoreCase) && context.Api.Id == "a"',
        body,
      ),
    ),
  ],
  ['the method of the operation', inbound(when('"HEAD" == context.Operation.Method', body))],
  ['the global scope', inbound(body), { scope: 'global' }],
  ['a product', inbound('<set-header name="X" exists-action="delete" />', body), { scope: 'product' }],
  ['an api, whose operations may all have bodies', inbound(plain), { scope: 'api' }],
  ['a branch for POST', inbound(when('context.Request.Method == "POST"', plain))],
  ['GET or POST', inbound(when('context.Request.Method == "GET" || context.Request.Method == "POST"', plain))],
  ['a branch at the global scope', inbound(when('context.Request.Body != null', plain)), { scope: 'global' }],
  [
    'an expression that asks for the body',
    inbound('<set-body>@(context.Request.Body?.As<string>(true))</set-body>'),
    { scope: 'global' },
  ],
  [
    'the body of an answer',
    inbound(when('context.Request.Method == "GET"', `<return-response>${plain}</return-response>`)),
  ],
  ['outbound', outbound(plain), { scope: 'global' }],
]);

const copy = (attribute: string, ...inside: readonly string[]): string =>
  `<send-one-way-request ${attribute}><set-url>https://example.com</set-url>${inside.join('')}</send-one-way-request>`;

describeRule('RUN026', [
  [
    'a call that waits',
    outbound(
      '<send-request mode="⟦copy⟧" response-variable-name="r" ignore-error="true"><set-url>https://example.com</set-url></send-request>',
    ),
  ],
  ['a call that does not wait', outbound(copy('mode="⟦copy⟧"'))],
  ['another method with a body', outbound(copy('mode="⟦copy⟧"', '<set-method>PUT</set-method>'))],
  ['a body of its own', outbound(copy('mode="copy"', '<set-body>x</set-body>'))],
  ['a method without a body', outbound(copy('mode="copy"', '<set-method>GET</set-method>'))],
  ['inbound', inbound(copy('mode="copy"'))],
  ['on-error', onError(copy('mode="copy"'))],
]);

const json = '<set-body>{"a":1}</set-body>';
const marked = json.replace('set-body', '⟦set-body⟧');

describeRule('RUN027', [
  ['JSON as text', inbound(sendRequest('response-variable-name="r"', marked))],
  [
    'JSON from an expression',
    inbound(
      sendRequest(
        'response-variable-name="r"',
        '<⟦set-body⟧>@(new JObject(new JProperty("a", 1)).ToString())</set-body>',
      ),
    ),
  ],
  [
    'a form',
    inbound(
      sendRequest(
        'response-variable-name="r"',
        setHeader('Accept', 'text/plain'),
        '<⟦set-body⟧>grant_type=client_credentials</set-body>',
      ),
    ),
  ],
  ['a type', inbound(sendRequest('response-variable-name="r"', setHeader('content-type', 'application/json'), json))],
  [
    'a name that is not known here',
    inbound(sendRequest('response-variable-name="r"', setHeader('{{type-header}}', 'application/json'), json)),
  ],
  [
    'a copy, which has the type of the original',
    inbound(sendRequest('response-variable-name="r"', json).replace('"new"', '"copy"')),
  ],
  ['another kind of text', inbound(sendRequest('response-variable-name="r"', '<set-body>hello</set-body>'))],
  ['no body', backend('<forward-request />')],
]);
