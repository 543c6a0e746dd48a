import { backend, describeRule, fragment, inbound, policies, set, setHeader, when } from './marked-document';

const get = 'context.Request.Method == "GET"';

describeRule('RUN018', [
  [
    'a text in the other branch only',
    inbound(
      `<choose><when condition="@(${get})">${set('n', '1')}</when><otherwise>${set('x', '@((int)context.Variables["n"])')}</otherwise></choose>`,
    ),
  ],
  ['a bool', inbound(set('ok', 'true'), when('⟦(bool)context.Variables["ok"]⟧'))],
  [
    'Int32 in another section',
    policies({ inbound: set('i', '-1'), outbound: set('x', '@(⟦(Int32)context.Variables["i"]⟧ + 1)') }),
  ],
  ['JSON', inbound(set('list', '[]'), set('x', '@((⟦(JArray)context.Variables["list"]⟧).Count)'))],
  [
    'a number that only one branch sets',
    inbound(set('n', '0'), when(get, set('n', '@(5)')), set('x', '@(⟦(int)context.Variables["n"]⟧)')),
  ],
  [
    'the condition of a retry that never sets it',
    inbound(
      set('n', '3'),
      `<retry condition="@(⟦(int)context.Variables["n"]⟧ > 0)" count="3" interval="0">${set('m', 'x')}</retry>`,
    ),
  ],
  [
    'a default value of a lookup',
    inbound(
      '<cache-lookup-value key="k" variable-name="n" default-value="0" />',
      set('x', '@(⟦(long)context.Variables["n"]⟧)'),
    ),
  ],
  [
    'one finding for one text',
    inbound(set('n', '0'), set('x', '@(⟦(int)context.Variables["n"]⟧)'), set('y', '@((int)context.Variables["n"])')),
  ],
  ['a fragment', fragment(set('n', '1'), set('x', '@(⟦(double)context.Variables["n"]⟧)'))],
  ['an expression', inbound(set('n', '@(1)'), set('x', '@((int)context.Variables["n"])'))],
  ['a cast to string', inbound(set('n', '1'), set('x', '@(int.Parse((string)context.Variables["n"]))'))],
  ['a conversion', inbound(set('n', '1'), set('x', '@(Convert.ToInt32(context.Variables["n"]))'))],
  [
    'a number that both branches set',
    inbound(
      set('n', '0'),
      `<choose><when condition="@(${get})">${set('n', '@(1)')}</when><otherwise>${set('n', '@(2)')}</otherwise></choose>`,
      set('x', '@((int)context.Variables["n"])'),
    ),
  ],
  [
    'a retry that sets it before it asks',
    inbound(
      set('n', '3'),
      `<retry condition="@((int)context.Variables["n"] > 0)" count="3" interval="0">${set('n', '@(2)')}</retry>`,
    ),
  ],
  [
    'a text in the other branch',
    inbound(
      `<choose><when condition="@(${get})">${set('n', '1')}</when><otherwise>${set('n', '@(2)')}${set('x', '@((int)context.Variables["n"])')}</otherwise></choose>`,
    ),
  ],
  [
    'a fragment in between that may set it',
    inbound(set('n', '1'), '<include-fragment fragment-id="count" />', set('x', '@((int)context.Variables["n"])')),
  ],
  ['a text that comes later', inbound(set('x', '@((int)context.Variables["n"])'), set('n', '1'))],
  [
    'a named value, which may hold an expression',
    inbound(set('n', '{{count}}'), set('x', '@((int)context.Variables["n"])')),
  ],
  ['a template that is filled in later', inbound(set('n', '{count}'), set('x', '@((int)context.Variables["n"])'))],
  [
    'a try',
    inbound(
      set('n', '1'),
      set('x', '@{ try { return (int)context.Variables["n"]; } catch (Exception) { return 0; } }'),
    ),
  ],
]);

describeRule('RUN019', [
  ['an int', inbound(set('n', '1'), set('x', '@(⟦context.Variables.GetValueOrDefault<int>("n")⟧ + 1)'))],
  [
    'a bool with a default',
    inbound(set('ok', 'true'), when('⟦context.Variables.GetValueOrDefault<bool>("ok", false)⟧')),
  ],
  ['a string', inbound(set('n', '1'), set('x', '@(context.Variables.GetValueOrDefault<string>("n"))'))],
  [
    'a type that comes from the default',
    inbound(set('n', '1'), set('x', '@(context.Variables.GetValueOrDefault("n", ""))')),
  ],
  ['an expression', inbound(set('n', '@(1)'), set('x', '@(context.Variables.GetValueOrDefault<int>("n"))'))],
]);

describeRule('RUN020', [
  ['an indexer', inbound(set('t', 'gold'), when('⟦context.Variables["t"] == "gold"⟧'))],
  ['the text on the left', inbound(when('⟦"gold" != context.Variables["t"]⟧'))],
  ['GetValueOrDefault without a type', inbound(when('⟦context.Variables.GetValueOrDefault("t") == "gold"⟧'))],
  ['a text that is put together', inbound(when('⟦context.Variables["t"] == $"{context.Api.Name}-x"⟧'))],
  ['a cast', inbound(set('t', 'gold'), when('(string)context.Variables["t"] == "gold"'))],
  ['Equals', inbound(set('t', 'gold'), when('context.Variables["t"].Equals("gold")'))],
  ['a default that gives the type', inbound(when('context.Variables.GetValueOrDefault("t", "") == "gold"'))],
  ['a null test', inbound(when('context.Variables["t"] == null'))],
  ['the empty string', inbound(when('context.Variables["t"] != ""'))],
  [
    'constants of C# on both sides',
    inbound(set('t', `@(${get} ? "gold" : "iron")`), when('context.Variables["t"] == "gold"')),
  ],
]);

const token = 'context.Request.Body.As<JObject>(true)["stream"]';

describeRule('RUN021', [
  ['a JSON value', inbound(when(`⟦${token}.ToString() == "true"⟧`))],
  ['Equals', inbound(when(`⟦${token}.ToString().Equals("true")⟧`))],
  [
    'a variable that holds such a text',
    inbound(
      set('s', `@(${token}.ToString())`),
      when('⟦context.Variables.GetValueOrDefault<string>("s", "false") == "true"⟧'),
    ),
  ],
  [
    'a block that returns one',
    inbound(
      set(
        's',
        `@{ var body = context.Request.Body.As<JObject>(true); var text = body["stream"].ToString(); return text; }`,
      ),
      when('⟦(string)context.Variables["s"] != "false"⟧'),
    ),
  ],
  ['a bool in a variable', inbound(set('s', `@(${get})`), when('⟦context.Variables["s"].ToString() == "true"⟧'))],
  ['lower case', inbound(when(`${token}.ToString().ToLower() == "true"`))],
  ['any case', inbound(when(`${token}.ToString().Equals("true", StringComparison.OrdinalIgnoreCase)`))],
  ['a header', inbound(when('context.Request.Headers["X-Stream"].ToString() == "true"'))],
  ['a text that was set as such', inbound(set('s', 'true'), when('(string)context.Variables["s"] == "true"'))],
  ['the capital', inbound(when(`${token}.ToString() == "True"`))],
]);

describeRule('RUN034', [
  ['the short name', inbound(when('⟦context.Deployment.Region == "westus"⟧'))],
  [
    'Equals in any case',
    inbound(when('⟦context.Deployment.Region.Equals("SwedenCentral", StringComparison.OrdinalIgnoreCase)⟧')),
  ],
  ['the text asked', inbound(when('⟦"uksouth".Equals(context.Deployment.Region)⟧'))],
  [
    'string.Equals',
    inbound(when('⟦string.Equals(context.Deployment.Region, "eastus", StringComparison.OrdinalIgnoreCase)⟧')),
  ],
  ['the display name in lower case', inbound(when('⟦context.Deployment.Region == "west europe"⟧'))],
  ['the place of a self-hosted gateway', inbound(when('context.Deployment.Region == "plant7"'))],
  ['the display name', inbound(when('"West US".Equals(context.Deployment.Region)'))],
  [
    'the display name in any case',
    inbound(when('context.Deployment.Region.Equals("west us", StringComparison.OrdinalIgnoreCase)')),
  ],
  [
    'a name that is made short first',
    inbound(when('context.Deployment.Region.Replace(" ", "").ToLower() == "westus"')),
  ],
]);

describeRule('RUN035', [
  ['or true', inbound(when(`⟦${get} || true⟧`))],
  [
    'and false',
    backend(
      `<retry condition="@(⟦false && ${get}⟧)" count="1" interval="0"><forward-request buffer-request-body="true" /></retry>`,
    ),
  ],
  ['and true', inbound(when(`${get} && true`))],
  ['a literal alone', inbound(when('true'))],
  [
    'a comparison with true',
    inbound(when('(bool)context.Variables["a"] == true || (bool)context.Variables["b"] == false')),
  ],
]);

const value = '@((string)context.Variables["x"])';

describeRule('RUN036', [
  ['a serving backend', policies({ outbound: setHeader('⟦X-Served-By⟧', value), 'on-error': '<base />' })],
  ['no on-error at all', policies({ outbound: setHeader('⟦x-backend-region⟧', value) })],
  [
    'a correlation id',
    policies({ outbound: setHeader('⟦X-Correlation-Id⟧', value), 'on-error': setHeader('X-Other', value) }),
  ],
  [
    'both sections',
    policies({ outbound: setHeader('X-Served-By', value), 'on-error': setHeader('x-served-by', value) }),
  ],
  [
    'a fragment in on-error',
    policies({ outbound: setHeader('X-Served-By', value), 'on-error': '<include-fragment fragment-id="headers" />' }),
  ],
  ['a header that is removed', policies({ outbound: '<set-header name="X-Backend" exists-action="delete" />' })],
  ['a header about the content', policies({ outbound: setHeader('Content-Language', 'en') })],
  ['a request header', policies({ inbound: setHeader('X-Correlation-Id', value) })],
]);
