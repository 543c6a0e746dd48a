import { Duration } from '../../lib/core/duration';
import { BackendCredential } from '../../lib/failover/backend-credential';
import { FailoverPolicy } from '../../lib/failover/failover-policy';
import type { FailoverPolicyProps } from '../../lib/failover/failover-policy-props';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { Outcome, OutcomeTable } from '../../lib/failover/outcome-table';
import { PolicyGateway } from '../../lib/policy/policy-validation';
import { manyBackends, twoRegions } from './contracts';

const pool = (props: Partial<FailoverPolicyProps> = {}): FailoverPolicy =>
  new FailoverPolicy({ backends: twoRegions, strategy: FailoverStrategy.backendPool(), ...props });

const withModels = twoRegions.map((backend) => ({ ...backend, deployments: [{ name: 'gpt-4.1' }, { name: 'o3' }] }));

test('one entity for each backend and deployment, one pool for each deployment, one for requests that name none', () => {
  const { backends, pools } = pool({ backends: withModels }).expectedBackends();
  expect(pools.map(({ members }) => members)).toEqual([
    [
      {
        backendId: expect.stringMatching(/^failover-sweden--gpt-4-1-[0-9a-f]{8}$/) as string,
        priority: 1,
        weight: 100,
      },
      {
        backendId: expect.stringMatching(/^failover-france--gpt-4-1-[0-9a-f]{8}$/) as string,
        priority: 2,
        weight: 100,
      },
    ],
    [
      { backendId: 'failover-sweden--o3', priority: 1, weight: 100 },
      { backendId: 'failover-france--o3', priority: 2, weight: 100 },
    ],
    [
      { backendId: 'failover-sweden', priority: 1, weight: 100 },
      { backendId: 'failover-france', priority: 2, weight: 100 },
    ],
  ]);
  expect(backends).toHaveLength(6);
  expect(new Set(backends.map(({ id }) => id)).size).toBe(6);
  const members = pools.flatMap((each) => each.members.map(({ backendId }) => backendId));
  expect(members.sort()).toEqual(backends.map(({ id }) => id).sort());
});

test('the document names each pool, and every pool that it names is expected', () => {
  const policy = pool({ backends: withModels });
  const named = [
    ...policy
      .document()
      .toText()
      .matchAll(/'pool': '([^']+)'/g),
  ].map(([, id]) => id);
  expect(named).toEqual(policy.expectedBackends().pools.map(({ id }) => id));
});

test('a breaker opens at what fails over, for as long as the backend asks', () => {
  const [{ circuitBreaker }] = pool().expectedBackends().backends;
  expect(circuitBreaker).toEqual({
    name: 'failover',
    failureCount: 1,
    interval: Duration.minutes(1),
    tripDuration: Duration.seconds(30),
    acceptRetryAfter: true,
    statusCodes: [
      { min: 408, max: 408 },
      { min: 429, max: 429 },
      { min: 500, max: 599 },
    ],
  });
  const [changed] = pool({ outcomes: OutcomeTable.standard().with(500, Outcome.CALLER) }).expectedBackends().backends;
  expect(changed.circuitBreaker.statusCodes).toContainEqual({ min: 501, max: 599 });
});

test('a key is sent by the entity, from a named value', () => {
  const credential = BackendCredential.apiKey({ namedValue: 'openai-key' });
  const policy = pool({ backends: twoRegions.map((backend) => ({ ...backend, credential })) });
  expect(policy.expectedBackends().backends.map(({ apiKeyNamedValue }) => apiKeyNamedValue)).toEqual([
    'openai-key',
    'openai-key',
  ]);
  expect(policy.document().toText()).not.toContain('<authentication-managed-identity');
});

test('ids fit what Terraform and Azure take, whatever the names are', () => {
  const backends = manyBackends(3, 3).map((backend, index) => ({ ...backend, name: `${'a'.repeat(49)}${index}` }));
  const { backends: entities, pools } = pool({ backends, namePrefix: 'a-prefix-of-16-x' }).expectedBackends();
  for (const { id } of [...entities, ...pools]) expect(id).toMatch(/^\w[\w-]{0,78}\w$/);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

test('the other strategies expect no entities', () => {
  expect(new FailoverPolicy({ backends: withModels }).expectedBackends()).toEqual({ backends: [], pools: [] });
});

const renamed = [
  { ...twoRegions[0], deployments: [{ name: 'gpt-4o', backendName: 'a' }] },
  { ...twoRegions[1], deployments: [{ name: 'gpt-4o', backendName: 'b' }] },
];

test.each<[string, Partial<FailoverPolicyProps>, string]>([
  ['the Consumption tier', { gateway: PolicyGateway.CONSUMPTION }, 'has no circuit breakers'],
  ['names that differ between backends', { backends: renamed }, "deployment 'gpt-4o' is called 'a' and 'b'"],
  [
    'two kinds of credentials',
    { backends: [twoRegions[0], { ...twoRegions[1], credential: BackendCredential.apiKey({ namedValue: 'k' }) }] },
    'use one for all',
  ],
  [
    'deployments of some backends only',
    { backends: [twoRegions[0], withModels[1]] },
    'declare them for all backends, or for none',
  ],
  ['a weight above 100', { backends: [{ ...twoRegions[0], weight: 101 }] }, 'a pool takes 1 to 100'],
  ['31 backends', { backends: manyBackends(31, 0), budget: Duration.seconds(240) }, '31 backends, a pool takes 30'],
  ['two dashes in a name', { backends: [{ ...twoRegions[0], name: 'a--b' }] }, 'two dashes in a row'],
  ['the name of the pools', { backends: [{ ...twoRegions[0], name: 'Pool' }] }, "the name 'Pool' is that of the pools"],
])('a pool refuses %s with the reason', (_, props, message) => {
  expect(() => pool(props)).toThrow(message);
});
