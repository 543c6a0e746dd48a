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
  when,
} from './marked-document';

describeRule('UND001', [
  ['a group of policies', inbound(`<⟦block⟧>${set('x', 'y')}</block>`)],
  [
    'an older policy inside a choose',
    inbound(when('true', '<⟦authentication-token⟧ resource-url="https://example.com" />')),
  ],
  ['a documented policy', inbound(set('x', 'y'))],
  [
    'a container that is documented',
    inbound(`<limit-concurrency key="a" max-count="3">${set('x', 'y')}</limit-concurrency>`),
  ],
]);

describeRule('UND002', [
  ['an attribute of a call', inbound(sendRequest('response-variable-name="r" ⟦timeout-ms⟧="500"'))],
  ['an attribute of a conversion', outbound('<xml-to-json kind="direct" apply="always" ⟦trim-values⟧="true" />')],
  ['documented attributes', outbound('<xml-to-json kind="direct" apply="always" consider-accept-header="true" />')],
  ['the id that every policy may have', inbound('<set-variable id="first" name="x" value="y" />')],
]);

describeRule('UND003', [
  [
    'an older token in a call',
    inbound(sendRequest('response-variable-name="r"', '<⟦authentication-token⟧ resource-url="https://example.com" />')),
  ],
  [
    'a store of tokens in a call',
    inbound(sendRequest('response-variable-name="r"', '<⟦authentication-token-store⟧ token-id="t" />')),
  ],
  [
    'the identity of the gateway',
    inbound(
      sendRequest('response-variable-name="r"', '<authentication-managed-identity resource="https://example.com" />'),
    ),
  ],
  ['a header', inbound(sendRequest('response-variable-name="r"'))],
]);

describeRule('UND004', [
  ['a backend that is set in outbound', outbound('<⟦set-backend-service⟧ backend-id="b" />')],
  ['waiting in on-error', onError('<⟦wait⟧ for="all"><cache-lookup-value key="k" variable-name="v" /></wait>')],
  ['a backend that is set in inbound', inbound('<set-backend-service backend-id="b" />')],
  ['a fragment, whose section is not known', fragment('<set-backend-service backend-id="b" />')],
]);

const limit = '<rate-limit calls="5" renewal-period="60" />';
const marked = limit.replace('rate-limit', '⟦rate-limit⟧');

describeRule('UND005', [
  ['a workspace', inbound(marked), { scope: 'workspace' }],
  [
    'a check of a header in a workspace',
    inbound(
      '<⟦check-header⟧ name="X" failed-check-httpcode="401" failed-check-error-message="no" ignore-case="true" />',
    ),
    { scope: 'workspace' },
  ],
  ['an api', inbound(limit), { scope: 'api' }],
  ['a scope that nobody has told', inbound(limit)],
]);

describeRule('UND006', [
  [
    'an id of the identity',
    inbound(
      '<authentication-managed-identity resource="https://example.com" client-id="⟦@((string)context.Variables["c"])⟧" />',
    ),
  ],
  [
    'the id of a logger',
    inbound('<log-to-eventhub logger-id="⟦@("a" + context.Deployment.Region)⟧">x</log-to-eventhub>'),
  ],
  [
    'the origin of a caller',
    inbound(
      '<cors><allowed-origins><origin>⟦@(context.Request.Headers.GetValueOrDefault("Origin"))⟧</origin></allowed-origins></cors>',
    ),
  ],
  [
    'a named value',
    inbound('<authentication-managed-identity resource="https://example.com" client-id="{{client}}" />'),
  ],
  ['an attribute that is made for expressions', inbound(set('x', '@(1)'))],
]);

describeRule('UND007', [
  ['a store while waiting', inbound('<wait for="all"><⟦cache-store-value⟧ key="k" value="v" duration="60" /></wait>')],
  ['a forward-request while waiting', backend('<wait for="any"><⟦forward-request⟧ /></wait>')],
  ['a lookup while waiting', inbound('<wait for="all"><cache-lookup-value key="k" variable-name="v" /></wait>')],
  ['a store outside', inbound('<cache-store-value key="k" value="v" duration="60" />')],
]);

const lookup = '<cache-lookup-value key="k" variable-name="v" />';
const second = lookup.replace('cache-lookup-value', '⟦cache-lookup-value⟧');

describeRule('UND008', [
  ['two lookups', inbound(lookup, second)],
  ['three, told of once', inbound(lookup, second, lookup)],
  ['one in each section', policies({ inbound: lookup, outbound: lookup })],
  ['a fragment, whose section is not known', fragment(lookup, lookup)],
]);

describeRule('UND009', [
  ['a lookup', fragment(second)],
  ['a lookup in a choose', fragment(when('true', second))],
  ['a store', fragment('<cache-store-value key="k" value="v" duration="60" />')],
  ['a lookup in a document', inbound(lookup)],
]);

const tokens = (name: string): string =>
  `<${name} counter-key="@(context.Subscription.Id)" tokens-per-minute="500" estimate-prompt-tokens="false" />`;

describeRule('UND010', [
  ['the older limit', inbound(tokens('⟦azure-openai-token-limit⟧'))],
  ['twice', inbound(tokens('⟦azure-openai-token-limit⟧'), when('true', tokens('⟦azure-openai-token-limit⟧')))],
  ['the newer limit', inbound(tokens('llm-token-limit'))],
  ['another limit', inbound(limit)],
]);

const cors = (tag: string): string =>
  `<${tag}><allowed-origins><origin>https://example.com</origin></allowed-origins></cors>`;

describeRule('UND011', [
  ['after a limit', inbound(limit, cors('⟦cors⟧'))],
  ['after base and a variable', inbound('<base />', set('x', 'y'), cors('⟦cors⟧'))],
  ['first', inbound(cors('cors'), limit)],
  ['after base', inbound('<base />', cors('cors'))],
]);

const responses = (tag: string): string => `<${tag} vary-by-developer="false" vary-by-developer-groups="false" />`;

describeRule('UND012', [
  ['a lookup alone', inbound(responses('⟦cache-lookup⟧'))],
  ['a store alone', outbound('<⟦cache-store⟧ duration="60" />')],
  ['both', policies({ inbound: responses('cache-lookup'), outbound: '<cache-store duration="60" />' })],
  [
    'a fragment may hold the partner',
    policies({ inbound: responses('cache-lookup'), outbound: '<include-fragment fragment-id="store" />' }),
  ],
  ['a single value, which another document may store', inbound(lookup)],
  ['a fragment', fragment(responses('cache-lookup'))],
]);
