import fc from 'fast-check';
import { Duration } from '../../lib/core/duration';
import { ApiSurface } from '../../lib/failover/api-surface';
import type { FailoverBackend, FailoverDeployment } from '../../lib/failover/backend';
import { BackendCredential } from '../../lib/failover/backend-credential';
import type { FailoverComposition } from '../../lib/failover/composition';
import { Cooldown } from '../../lib/failover/cooldown';
import type { FailoverPolicyProps } from '../../lib/failover/failover-policy-props';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { Outcome, OutcomeTable } from '../../lib/failover/outcome-table';
import { Policy } from '../../lib/policy/policy';
import type { PolicyElement } from '../../lib/policy/policy-element';
import { PolicyGateway } from '../../lib/policy/policy-validation';

/** Two regions, nothing else: the contract of the README. */
export const twoRegions: FailoverBackend[] = [
  { name: 'sweden', region: 'swedencentral', url: 'https://contoso-sweden.openai.azure.com' },
  { name: 'france', region: 'francecentral', url: 'https://contoso-france.openai.azure.com', priority: 2 },
];

/** As many backends as wanted, each with as many deployments; none declared for 0. */
export function manyBackends(backends: number, deployments: number): FailoverBackend[] {
  return Array.from({ length: backends }, (_, index) => ({
    name: `openai-account-in-region-${index}`,
    region: 'swedencentral',
    url: `https://contoso-openai-account-${index}.openai.azure.com`,
    deployments:
      deployments === 0
        ? undefined
        : Array.from({ length: deployments }, (_each, number) => ({ name: `gpt-4.1-mini-team-${number}` })),
  }));
}

/** One policy for each place of a composition. */
export const fullComposition: FailoverComposition = {
  authenticate: [
    Policy.validateAzureAdToken({
      tenantId: 'contoso.example',
      clientApplicationIds: ['11111111-1111-1111-1111-111111111111'],
    }),
  ],
  requestLimits: [Policy.rateLimitByKey({ calls: 100, renewalPeriod: 60, counterKey: 'caller' })],
  cacheLookup: [
    Policy.llmSemanticCacheLookup({
      scoreThreshold: 0.05,
      embeddingsBackendId: 'embeddings',
      embeddingsBackendAuth: 'system-assigned' as never,
      varyBy: ['caller'],
    }),
  ],
  tokenLimits: [Policy.llmTokenLimit({ counterKey: 'caller', tokensPerMinute: 1000, estimatePromptTokens: false })],
  contentSafety: [Policy.llmContentSafety({ backendId: 'content-safety', shieldPrompt: true })],
  inbound: [Policy.setHeader({ name: 'X-Own-Inbound', values: ['1'] })],
  cacheStore: [Policy.llmSemanticCacheStore({ duration: 60 })],
  outbound: [Policy.setHeader({ name: 'X-Own-Outbound', values: ['1'] })],
  onError: [Policy.setHeader({ name: 'X-Own-On-Error', values: ['1'] })],
  logging: [Policy.trace({ source: 'own', message: 'own logging' })],
};

const identity = BackendCredential.managedIdentity();
const foundry = BackendCredential.managedIdentity({
  audience: 'https://ai.azure.com',
  clientIdNamedValue: 'gateway-client-id',
});
const key = BackendCredential.apiKey({ namedValue: 'openai-key' });

const deployments: fc.Arbitrary<FailoverDeployment[] | undefined> = fc.option(
  fc.uniqueArray(
    fc.record(
      {
        name: fc.integer({ min: 0, max: 60 }).map((n) => `gpt-4.1_team-${n}`),
        backendName: fc.constantFrom('shared', 'team'),
        attemptTimeout: fc.integer({ min: 1, max: 12 }).map((n) => Duration.seconds(n)),
      },
      { requiredKeys: ['name'] },
    ),
    { minLength: 1, maxLength: 40, selector: ({ name }) => name },
  ),
  { nil: undefined },
);

const backends: fc.Arbitrary<FailoverBackend[]> = fc
  .array(
    fc.record(
      {
        region: fc.constantFrom('swedencentral', 'France Central', 'eastus2', 'usgovvirginia'),
        url: fc.constantFrom(
          'https://contoso.openai.azure.com/',
          '{{endpoint}}',
          'https://{{account}}.openai.azure.com',
        ),
        priority: fc.integer({ min: 1, max: 4 }),
        weight: fc.integer({ min: 1, max: 100 }),
        deployments,
        credential: fc.constantFrom(identity, foundry, key),
      },
      { requiredKeys: ['region', 'url'] },
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((list) => list.map((backend, index) => ({ ...backend, name: `backend-${index}` })));

const compositions: fc.Arbitrary<FailoverComposition> = fc
  .subarray(Object.keys(fullComposition) as (keyof FailoverComposition)[])
  .map((places) => {
    // A lookup without its store is a finding of its own.
    const both = places.filter((place) => place !== 'cacheStore' && place !== 'cacheLookup');
    const kept = both.length < places.length ? [...both, 'cacheLookup' as const, 'cacheStore' as const] : places;
    return Object.fromEntries(kept.map((place) => [place, fullComposition[place] as PolicyElement[]]));
  });

/** Any contract that a gateway can keep: what is known to be refused is left out of the choice. */
export const contracts: fc.Arbitrary<FailoverPolicyProps> = fc
  .record(
    {
      backends,
      strategy: fc.constantFrom(
        FailoverStrategy.synchronous(),
        FailoverStrategy.retry(),
        FailoverStrategy.backendPool(),
      ),
      budget: fc.integer({ min: 220, max: 240 }).map((n) => Duration.seconds(n)),
      maxAttempts: fc.integer({ min: 1, max: 16 }),
      firstAttemptShare: fc.integer({ min: 1, max: 100 }),
      outcomes: fc.constantFrom(
        OutcomeTable.standard(),
        OutcomeTable.standard().brokenFailsOver(),
        OutcomeTable.standard()
          .with(404, Outcome.FAILING)
          .with(500, Outcome.CALLER)
          .withRetryAfter(400, Outcome.THROTTLED),
      ),
      cooldown: fc.constantFrom(Cooldown.standard(), Cooldown.of({ maxCooldown: Duration.seconds(7) })),
      preferLocalRegion: fc.boolean(),
      surfaces: fc.constantFrom([ApiSurface.V1], [ApiSurface.DEPLOYMENTS], [ApiSurface.V1, ApiSurface.DEPLOYMENTS]),
      gateway: fc.constantFrom(...Object.values(PolicyGateway)),
      namePrefix: fc.constantFrom('failover', 'ai', 'team-a'),
      inlineFragments: fc.boolean(),
      forwardedHeaders: fc.constantFrom([], ['OpenAI-Beta', 'traceparent']),
      trace: fc.boolean(),
      metric: fc.boolean(),
      composition: compositions,
    },
    { requiredKeys: ['backends', 'budget'] },
  )
  .map((props) => possible(props as FailoverPolicyProps));

/** Makes of a random contract the nearest one that its gateway and strategy can keep. */
function possible(props: FailoverPolicyProps): FailoverPolicyProps {
  const { gateway } = props;
  const consumption = gateway === PolicyGateway.CONSUMPTION;
  const needsCache = consumption || gateway === PolicyGateway.SELF_HOSTED;
  const strategy = consumption && props.strategy?._kind === 'pool' ? FailoverStrategy.retry() : props.strategy;
  const pool = strategy?._kind === 'pool';
  const few = props.backends.slice(0, consumption ? 3 : 16);
  const workspace = gateway === PolicyGateway.WORKSPACE;
  return {
    ...props,
    strategy,
    backends: few.map((backend) => ({
      ...backend,
      deployments: backend.deployments?.slice(0, consumption ? 4 : 40).map(({ backendName, ...rest }) => ({
        ...rest,
        ...(pool || backendName === undefined ? {} : { backendName }),
      })),
      ...(pool
        ? { credential: workspace ? key : identity, deployments: undefined }
        : workspace
          ? { credential: key }
          : {}),
    })),
    externalCache: needsCache,
    inlineFragments: consumption ? false : props.inlineFragments,
    // Limits of tokens and semantic caches do not run everywhere; what a composition brings in is its author's.
    composition: gateway === undefined || gateway === PolicyGateway.CLASSIC ? props.composition : undefined,
  };
}
