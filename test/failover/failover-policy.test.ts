import fc from 'fast-check';
import { Duration } from '../../lib/core/duration';
import { BackendCredential } from '../../lib/failover/backend-credential';
import { FailoverPolicy } from '../../lib/failover/failover-policy';
import type { FailoverPolicyProps } from '../../lib/failover/failover-policy-props';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { PolicyDocument } from '../../lib/policy/policy-document';
import { PolicyGateway, PolicySeverity } from '../../lib/policy/policy-validation';
import { contracts, manyBackends, twoRegions } from './contracts';

const strategies = [FailoverStrategy.synchronous(), FailoverStrategy.retry(), FailoverStrategy.backendPool()];

const everyText = (policy: FailoverPolicy): string[] => [
  policy.document().toText(),
  ...policy.fragments().map(({ fragment }) => fragment.toText()),
];

const bad = (policy: FailoverPolicy): string[] =>
  policy
    .validate()
    .filter(({ severity }) => severity !== PolicySeverity.INFO)
    .map(({ code, line, message }) => `${code} in line ${line}: ${message}`);

test('any contract that can be kept gives documents without an error and without a warning, always the same', () => {
  fc.assert(
    fc.property(contracts, (props) => {
      const policy = new FailoverPolicy(props);
      expect(bad(policy)).toEqual([]);
      expect(everyText(new FailoverPolicy(props))).toEqual(everyText(policy));
      expect(policy.trail().seconds).toBeLessThanOrEqual((props.budget ?? Duration.seconds(120)).toSeconds());
    }),
    { seed: 20260111, numRuns: 60 },
  );
}, 120_000);

describe.each(strategies.map((strategy) => [strategy._kind, strategy] as const))('%s', (_, strategy) => {
  test.each([1, 2, 16])('%d backends with 40 deployments each stay far below 256 KiB', (count) => {
    const policy = new FailoverPolicy({ backends: manyBackends(count, 40), strategy });
    expect(Buffer.byteLength(policy.document().toText())).toBeLessThan(128 * 1024);
    expect(bad(policy)).toEqual([]);
  });

  test('one text says the same as many fragments', () => {
    const inlined = new FailoverPolicy({ backends: twoRegions, strategy, inlineFragments: true });
    expect(inlined.fragments()).toEqual([]);
    expect(inlined.document().toText()).not.toContain('include-fragment');
    expect(bad(inlined)).toEqual([]);
  });

  test('the text can be read back to an equal document', () => {
    const document = new FailoverPolicy({ backends: twoRegions, strategy }).document();
    expect(PolicyDocument.fromText(document.toText()).sameAs(document)).toBe(true);
  });

  test('base comes first in each section but the backend, which has one policy', () => {
    const text = new FailoverPolicy({ backends: twoRegions, strategy }).document().toText();
    for (const section of ['inbound', 'outbound', 'on-error']) {
      expect(text).toMatch(new RegExp(`<${section}>\\s*<base />`));
    }
    expect(text).toMatch(/<backend>\s*<retry [^]*<\/retry>\s*<\/backend>/);
  });

  test('no line is left that Terraform would take for a template', () => {
    for (const text of everyText(new FailoverPolicy({ backends: twoRegions, strategy }))) {
      expect(text).not.toMatch(/\$\{|%\{/);
    }
  });
});

test('a further backend adds its lines and changes no other but the count of attempts', () => {
  const third = { name: 'uk', region: 'uksouth', url: 'https://contoso-uk.openai.azure.com' };
  const before = everyText(new FailoverPolicy({ backends: twoRegions }))
    .join('\n')
    .split('\n');
  const after = everyText(new FailoverPolicy({ backends: [...twoRegions, third] }))
    .join('\n')
    .split('\n');
  const added = after.filter((line) => !before.includes(line));
  const removed = before.filter((line) => !after.includes(line));
  expect(added.filter((line) => !line.includes('<retry '))).toEqual([
    expect.stringContaining("'name': 'uk'"),
    expect.stringContaining('failover-cooling-uk'),
  ]);
  expect(removed.every((line) => line.includes('<retry '))).toBe(true);
});

test('a named value stands for what is known only later, and no secret stands in the text', () => {
  const policy = new FailoverPolicy({
    backends: [
      {
        ...twoRegions[0],
        url: '{{sweden-endpoint}}',
        credential: BackendCredential.apiKey({ namedValue: 'sweden-key' }),
      },
      { ...twoRegions[1], credential: BackendCredential.managedIdentity({ clientIdNamedValue: 'gateway-client-id' }) },
    ],
  });
  expect(policy.namedValues()).toEqual(['gateway-client-id', 'sweden-endpoint', 'sweden-key']);
  expect(bad(policy)).toEqual([]);
  const [table] = everyText(policy)[0].match(/JArray\.Parse[^]*?\]"/) ?? [];
  expect(table).not.toContain('sweden-key');
});

test('a contract without named values expects none', () => {
  expect(new FailoverPolicy({ backends: twoRegions }).namedValues()).toEqual([]);
});

test('the longest trail is told in seconds', () => {
  expect(new FailoverPolicy({ backends: twoRegions }).trail()).toEqual({
    seconds: 120,
    attempts: [69, 46],
    reserveSeconds: 5,
    deployment: undefined,
  });
});

const key = BackendCredential.apiKey({ namedValue: 'key' });

test.each<[string, Partial<FailoverPolicyProps>, string]>([
  ['a budget of zero', { budget: Duration.seconds(0) }, 'budget is 0 s, expected a whole number from 1 to 240'],
  ['a budget that Front Door never waits', { budget: Duration.seconds(300) }, 'use 240'],
  ['no backends', { backends: [] }, 'there is no backend'],
  [
    'a prefix with capitals',
    { namePrefix: 'Failover' },
    "namePrefix is 'Failover', expected 1 to 16 lowercase letters",
  ],
  ['no surface', { surfaces: [] }, 'surfaces is empty'],
  ['a header with a blank', { servedByHeader: 'X Served' }, 'servedByHeader must be a header name'],
  ['a forwarded key', { forwardedHeaders: ['API-Key'] }, "forwardedHeaders has 'API-Key'"],
  ['a Consumption gateway without a cache', { gateway: PolicyGateway.CONSUMPTION }, 'set externalCache to true'],
  ['a self-hosted gateway without a cache', { gateway: PolicyGateway.SELF_HOSTED }, 'has no internal cache'],
  ['a workspace gateway with a managed identity', { gateway: PolicyGateway.WORKSPACE }, 'BackendCredential.apiKey()'],
  [
    'a workspace gateway with an external cache',
    { gateway: PolicyGateway.WORKSPACE, externalCache: true, backends: [{ ...twoRegions[0], credential: key }] },
    'a workspace gateway has no external cache',
  ],
  [
    'a document too large for Consumption',
    { gateway: PolicyGateway.CONSUMPTION, externalCache: true, backends: manyBackends(16, 40) },
    'the consumption gateway takes 16384; declare fewer backends or deployments',
  ],
  [
    'inlined steps too large for Consumption',
    { gateway: PolicyGateway.CONSUMPTION, externalCache: true, inlineFragments: true },
    'leave inlineFragments out',
  ],
])('%s is refused with the reason and the fix', (_, change, message) => {
  expect(() => new FailoverPolicy({ backends: twoRegions, ...change })).toThrow(message);
});

test('the smallest useful contract runs on every kind of gateway', () => {
  for (const gateway of Object.values(PolicyGateway)) {
    const externalCache = gateway === PolicyGateway.CONSUMPTION || gateway === PolicyGateway.SELF_HOSTED;
    const backends = twoRegions.map((backend) => ({ ...backend, credential: key }));
    const policy = new FailoverPolicy({ backends, gateway, externalCache });
    expect(bad(policy)).toEqual([]);
    expect(everyText(policy).join('').includes('caching-type="external"')).toBe(externalCache);
  }
});
