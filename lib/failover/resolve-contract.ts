import { Duration } from '../core/duration';
import { refuseForeign, refuseNoDuration } from '../core/given';
import { PolicyGateway } from '../policy/policy-validation';
import { ApiSurface } from './api-surface';
import { deploymentNames, type Contract } from './contract';
import { Cooldown } from './cooldown';
import type { FailoverPolicyProps } from './failover-policy-props';
import { FailoverStrategy, type StrategyKind } from './failover-strategy';
import { gatewayProblems } from './gateway-support';
import { checkedHeaderName } from './names';
import { OutcomeTable } from './outcome-table';
import { resolveBackends, type ResolvedBackend } from './resolved-backend';
import { DEFAULT_BUDGET_SECONDS, TimePlan, type Candidates } from './time-plan';
import { Variables } from './variables';

/** Fills in every default and checks the whole; throws what is wrong, with what to do about it. */
export function resolveContract(props: FailoverPolicyProps): Contract {
  refuseForeignOptions(props);
  const backends = resolveBackends(props.backends);
  const strategy = (props.strategy ?? FailoverStrategy.synchronous())._kind;
  const prefix = checkedPrefix(props.namePrefix ?? 'failover');
  const contract: Contract = {
    strategy,
    backends,
    outcomes: props.outcomes ?? OutcomeTable.standard(),
    cooldown: props.cooldown ?? Cooldown.standard(),
    time: timePlan(props, backends, strategy),
    preferLocalRegion: props.preferLocalRegion ?? true,
    surfaces: checkedSurfaces(props.surfaces ?? [ApiSurface.DEPLOYMENTS, ApiSurface.V1]),
    gateway: props.gateway ?? PolicyGateway.CLASSIC,
    externalCache: props.externalCache ?? false,
    prefix,
    inline: props.inlineFragments ?? false,
    ...checkedHeaders(props),
    trace: props.trace ?? true,
    metric: props.metric ?? true,
    composition: props.composition ?? {},
    variables: new Variables(prefix),
  };
  const problems = gatewayProblems(contract);
  if (problems.length > 0) {
    throw new Error(`the gateway cannot keep this contract:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  return contract;
}

function refuseForeignOptions(props: FailoverPolicyProps): void {
  refuseForeign('strategy', props.strategy, '_kind', 'FailoverStrategy.synchronous()');
  refuseForeign('outcomes', props.outcomes, '_exceptions', 'OutcomeTable.standard()');
  refuseForeign('cooldown', props.cooldown, 'maxSeconds', 'Cooldown.standard()');
  const { budget, gatewayReserve, minimalAttempt } = props;
  Object.entries({ budget, gatewayReserve, minimalAttempt }).forEach(([what, value]) => refuseNoDuration(what, value));
}

function timePlan(props: FailoverPolicyProps, backends: readonly ResolvedBackend[], strategy: StrategyKind): TimePlan {
  const candidates = allCandidates(backends);
  return new TimePlan({
    budget: props.budget ?? Duration.seconds(DEFAULT_BUDGET_SECONDS),
    reserve: props.gatewayReserve ?? Duration.seconds(5),
    minimalAttempt: props.minimalAttempt ?? Duration.seconds(5),
    firstAttemptShare: props.firstAttemptShare ?? 60,
    maxAttempts: props.maxAttempts,
    candidates: strategy === 'pool' ? candidates.map(uniform) : candidates,
  });
}

/** The candidates of each deployment, and those of a request that names none or one that nobody declares. */
function allCandidates(backends: readonly ResolvedBackend[]): readonly Candidates[] {
  const named = deploymentNames(backends).map((deployment) => ({
    deployment,
    declared: backends.flatMap(({ deployments }) => {
      if (deployments === undefined) return [0];
      return deployments
        .filter(({ name }) => name.toLowerCase() === deployment.toLowerCase())
        .map(({ attemptSeconds }) => attemptSeconds);
    }),
  }));
  return [{ declared: backends.map(() => 0) }, ...named];
}

/** A pool picks the backend by itself, so each attempt gets the longest time that any member declares. */
function uniform({ deployment, declared }: Candidates): Candidates {
  return { deployment, declared: declared.map(() => Math.max(...declared)) };
}

function checkedPrefix(prefix: string): string {
  if (/^[a-z](?:[a-z0-9-]{0,14}[a-z0-9])?$/.test(prefix)) return prefix;
  throw new Error(
    `namePrefix is '${prefix}', expected 1 to 16 lowercase letters, digits and dashes, a letter first; use 'failover', say`,
  );
}

function checkedSurfaces(surfaces: readonly ApiSurface[]): readonly ApiSurface[] {
  if (surfaces.length > 0) return surfaces;
  throw new Error('surfaces is empty and every request would get a 404; name at least one, or leave it out for both');
}

function checkedHeaders(
  props: FailoverPolicyProps,
): Pick<Contract, 'servedByHeader' | 'attemptsHeader' | 'forwardedHeaders'> {
  const always = ['traceparent', 'x-ms-client-request-id'];
  const own = (props.forwardedHeaders ?? ['Accept', 'tracestate']).map(checkedForwardedHeader);
  return {
    servedByHeader: checkedHeaderName('servedByHeader', props.servedByHeader ?? 'X-Served-By'),
    attemptsHeader: checkedHeaderName('attemptsHeader', props.attemptsHeader ?? 'X-Failover-Attempts'),
    forwardedHeaders: [...always, ...own.filter((name) => !always.includes(name.toLowerCase()))],
  };
}

/** What a new request sets by itself, or must never carry on. */
const neverForwarded: ReadonlySet<string> = new Set([
  'api-key',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'host',
  'keep-alive',
  'ocp-apim-subscription-key',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function checkedForwardedHeader(name: string): string {
  checkedHeaderName('forwardedHeaders', name);
  if (!neverForwarded.has(name.toLowerCase())) return name;
  throw new Error(
    `forwardedHeaders has '${name}', which belongs to the caller's own connection or is set for each backend; leave it out`,
  );
}
