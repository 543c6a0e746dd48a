import { describeRule, fragment, inbound, outbound, policies, set, setHeader } from './marked-document';

const header = 'context.Response.Headers.GetValueOrDefault("Retry-After", "10")';

describeRule('RUN028', [
  ['int.Parse', outbound(set('s', `@(⟦int.Parse(${header})⟧)`))],
  [
    'any letter case, System in front',
    outbound(set('s', '@(⟦System.Convert.ToInt32(context.Response.Headers["retry-after"][0])⟧)')),
  ],
  ['a local', outbound(set('s', `@{ var text = ${header}; return ⟦Convert.ToInt32(text)⟧; }`))],
  ['a variable', outbound(set('h', `@(${header})`), set('s', '@(⟦Int32.Parse((string)context.Variables["h"])⟧)'))],
  [
    'the answer of a call',
    inbound(
      set('s', '@(⟦Convert.ToDouble(((IResponse)context.Variables["r"]).Headers.GetValueOrDefault("Retry-After"))⟧)'),
    ),
  ],
  ['TryParse', outbound(set('s', `@{ int s; return int.TryParse(${header}, out s) ? s : 10; }`))],
  ['a try', outbound(set('s', `@{ try { return int.Parse(${header}); } catch { return 10; } }`))],
  ['another header', outbound(set('s', '@(int.Parse(context.Response.Headers.GetValueOrDefault("X-Count", "0")))'))],
  ['a text that is no conversion', outbound(set('s', `@(Convert.ToString(${header}))`))],
]);

const parsed = `int s; int.TryParse(⟦${header}⟧, out s);`;
const unmarked = parsed.replace(/[⟦⟧]/g, '');

describeRule('RUN029', [
  ['a moment', outbound(set('until', `@{ ${parsed} return DateTime.UtcNow.AddSeconds(s); }`))],
  ['a span', outbound(set('pause', `@{ ${parsed} return TimeSpan.FromSeconds(s).ToString(); }`))],
  ['the lifetime of an entry', outbound(`<cache-store-value key="k" value="v" duration="@{ ${parsed} return s; }" />`)],
  ['Math.Min', outbound(set('until', `@{ ${unmarked} return DateTime.UtcNow.AddSeconds(Math.Min(s, 300)); }`))],
  ['a comparison', outbound(set('until', `@{ ${unmarked} return DateTime.UtcNow.AddSeconds(s > 300 ? 300 : s); }`))],
  ['a header that is only handed on', outbound(setHeader('Retry-After', `@(${header})`))],
  ['a moment of something else', outbound(set('until', '@(DateTime.UtcNow.AddSeconds(30))'))],
]);

const lookup = '<cache-lookup-value key="list" variable-name="list" default-value="@(new JArray())" />';
const store = (value: string, tag = 'cache-store-value'): string =>
  `<${tag} key="list" value="@(${value})" duration="60" />`;
const change = set('list', '@{ var list = (JArray)context.Variables["list"]; list.Add("x"); return list; }');

describeRule('RUN030', [
  [
    'a count that is stored before the lookup',
    inbound(store('context.Variables.GetValueOrDefault<int>("list") + 1'), lookup),
  ],
  [
    'a list that is changed in between',
    inbound(lookup, change, store('(JArray)context.Variables["list"]', '⟦cache-store-value⟧')),
  ],
  [
    'a change in place',
    inbound(lookup, store('context.Variables.GetValueOrDefault<JArray>("list").Count + 1', '⟦cache-store-value⟧')),
  ],
  [
    'another section',
    policies({ inbound: lookup, outbound: change + store('(JArray)context.Variables["list"]', '⟦cache-store-value⟧') }),
  ],
  ['a fragment', fragment(lookup, change, store('(JArray)context.Variables["list"]', '⟦cache-store-value⟧'))],
  [
    'a miss that is filled from elsewhere',
    inbound(lookup, set('list', '@(JArray.Parse("[]"))'), store('(JArray)context.Variables["list"]')),
  ],
  ['a longer life for the same value', inbound(lookup, store('(JArray)context.Variables["list"]'))],
  ['another key', inbound(lookup, change, store('(JArray)context.Variables["list"]').replace('"list"', '"other"'))],
  ['a store before the lookup', inbound(change, store('(JArray)context.Variables["list"]'), lookup)],
  ['a value of another kind', inbound(lookup, store('context.RequestId.ToString()'))],
]);

const response = (attributes: string, ...vary: readonly string[]): string =>
  inbound(
    `<⟦cache-lookup⟧ vary-by-developer="false" vary-by-developer-groups="false" ${attributes}>${vary.join('')}</cache-lookup>`,
  );
const silent = (text: string): string => text.replace(/[⟦⟧]/g, '');

describeRule('RUN031', [
  ['nothing to vary by', response('allow-private-response-caching="true"')],
  [
    'a query parameter',
    response('allow-private-response-caching="true"', '<vary-by-query-parameter>version</vary-by-query-parameter>'),
  ],
  [
    'the key of the subscription',
    silent(
      response('allow-private-response-caching="true"', '<vary-by-header>Ocp-Apim-Subscription-Key</vary-by-header>'),
    ),
  ],
  [
    'the developer',
    silent(
      response('allow-private-response-caching="true"').replace(
        'vary-by-developer="false"',
        'vary-by-developer="true"',
      ),
    ),
  ],
  ['public answers', silent(response('allow-private-response-caching="false"'))],
  ['the default', silent(response(''))],
]);

const semantic = (name: string, inside: string): string =>
  inbound(
    `<${name} score-threshold="0.1" embeddings-backend-id="e" embeddings-backend-auth="system-assigned">${inside}</${name.replace(/[⟦⟧]/g, '')}>`,
  );

describeRule('RUN032', [
  ['the policy for language models', semantic('⟦llm-semantic-cache-lookup⟧', '')],
  ['the policy for Azure OpenAI', semantic('⟦azure-openai-semantic-cache-lookup⟧', '')],
  ['an expression', semantic('llm-semantic-cache-lookup', '<vary-by>@(context.Subscription.Id)</vary-by>')],
  ['a named value', semantic('azure-openai-semantic-cache-lookup', '<vary-by>{{tenant}}</vary-by>')],
]);
