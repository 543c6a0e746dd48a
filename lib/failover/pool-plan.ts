import { createHash } from 'node:crypto';
import { Duration } from '../core/duration';
import { deploymentNames, type Contract } from './contract';
import type { ExpectedBackend, ExpectedBackends, ExpectedPool, ExpectedStatusRange } from './expected-backends';
import { Outcome, type OutcomeTable } from './outcome-table';
import type { ResolvedBackend, ResolvedDeployment } from './resolved-backend';

/** One pool: what the policy has to know of it. */
export interface PoolRow {
  /** The name that callers use; empty for requests that name no deployment. */
  readonly deployment: string;
  readonly pool: string;
  /** The name in the accounts. */
  readonly own: string;
  readonly members: number;
  /** The longest time-out that a member declares; 0 for none. */
  readonly seconds: number;
}

/** No name of a backend holds it, so the backend of an entity is seen from the entity's id. */
export const separator = '--';

/** The pools that a document chooses from, one for each deployment and one for requests that name none. */
export function poolRows(contract: Contract): readonly PoolRow[] {
  return [...deploymentNames(contract.backends), ''].map((deployment) => {
    const members = membersFor(contract, deployment);
    return {
      deployment,
      pool: entityId(contract.prefix, ['pool', ...(deployment === '' ? [] : [deployment])]),
      own: deployment === '' ? '' : ownName(members[0], deployment),
      members: members.length,
      seconds: Math.max(0, ...members.map((member) => find(member, deployment)?.attemptSeconds ?? 0)),
    };
  });
}

/** The id of a backend's entity for a deployment. */
export function memberId({ prefix }: Contract, backend: ResolvedBackend, deployment: string): string {
  return entityId(prefix, deployment === '' ? [backend.name] : [backend.name, deployment]);
}

/** The entities and pools behind the rows. */
export function expectedBackends(contract: Contract): ExpectedBackends {
  const rows = poolRows(contract);
  return {
    backends: rows.flatMap(({ deployment }) =>
      membersFor(contract, deployment).map((backend) => entity(contract, backend, deployment)),
    ),
    pools: rows.map(({ deployment, pool }) => poolOf(contract, deployment, pool)),
  };
}

/** What a pool cannot do, in a sentence each; empty when it can keep the contract. */
export function poolProblems({ backends }: Pick<Contract, 'backends'>): string[] {
  const declaring = backends.filter(({ deployments }) => deployments !== undefined);
  const kinds = new Set(backends.map(({ credential }) => JSON.stringify({ ...credential, namedValue: undefined })));
  return [
    ...backends.flatMap(({ name, priority, weight }) =>
      priority > 100 || weight > 100
        ? [`backend '${name}' has priority ${priority} and weight ${weight}, a pool takes 1 to 100; scale them down`]
        : [],
    ),
    ...backends
      .filter(({ name }) => name.includes(separator))
      .map(
        ({ name }) =>
          `the name '${name}' has two dashes in a row, which part names in ids of pool members; take one out`,
      ),
    ...backends
      .filter(({ name }) => name.toLowerCase() === 'pool')
      .map(({ name }) => `the name '${name}' is that of the pools themselves; use another`),
    ...(backends.length > 30
      ? [`${backends.length} backends, a pool takes 30; use FailoverStrategy.synchronous()`]
      : []),
    ...(declaring.length > 0 && declaring.length < backends.length
      ? ['some backends declare their deployments and some do not; declare them for all backends, or for none']
      : []),
    ...(kinds.size > 1
      ? ['the backends need different credentials, and a pool picks the backend after they are set; use one for all']
      : []),
    ...differingNames(backends),
  ];
}

function differingNames(backends: readonly ResolvedBackend[]): string[] {
  return deploymentNames(backends).flatMap((deployment) => {
    const names = new Set(backends.flatMap((backend) => find(backend, deployment)?.backendName ?? []));
    if (names.size < 2) return [];
    return [
      `deployment '${deployment}' is called ${[...names].map((name) => `'${name}'`).join(' and ')}, and a pool cannot ` +
        'rename for each backend; give it one name, or use FailoverStrategy.synchronous()',
    ];
  });
}

function membersFor({ backends }: Contract, deployment: string): readonly ResolvedBackend[] {
  if (deployment === '') return backends;
  return backends.filter((backend) => find(backend, deployment) !== undefined);
}

function find(backend: ResolvedBackend, deployment: string): ResolvedDeployment | undefined {
  return backend.deployments?.find(({ name }) => name.toLowerCase() === deployment.toLowerCase());
}

function ownName(backend: ResolvedBackend, deployment: string): string {
  return find(backend, deployment)?.backendName ?? deployment;
}

function poolOf(contract: Contract, deployment: string, id: string): ExpectedPool {
  const members = membersFor(contract, deployment).map((backend) => ({
    backendId: memberId(contract, backend, deployment),
    priority: backend.priority,
    weight: backend.weight,
  }));
  return { id, members };
}

function entity(contract: Contract, backend: ResolvedBackend, deployment: string): ExpectedBackend {
  const { credential } = backend;
  return {
    id: memberId(contract, backend, deployment),
    backend: backend.name,
    url: `${backend.url}/openai`,
    ...(credential.kind === 'key' ? { apiKeyNamedValue: credential.namedValue } : {}),
    circuitBreaker: {
      name: 'failover',
      failureCount: 1,
      interval: Duration.minutes(1),
      tripDuration: Duration.seconds(contract.cooldown.failureSeconds),
      acceptRetryAfter: true,
      statusCodes: trippingRanges(contract.outcomes),
    },
  };
}

/** The statuses that fail over, joined to ranges. */
function trippingRanges(outcomes: OutcomeTable): ExpectedStatusRange[] {
  const ranges: { min: number; max: number }[] = [];
  for (let status = 400; status <= 599; status++) {
    const outcome = outcomes.outcomeOf(status);
    if (outcome !== Outcome.THROTTLED && outcome !== Outcome.FAILING) continue;
    const last = ranges[ranges.length - 1];
    if (last?.max === status - 1) last.max = status;
    else ranges.push({ min: status, max: status });
  }
  return ranges;
}

/** Letters, digits, dashes and underscores, at most 80; what had to be changed is told apart by a hash of all of it. */
function entityId(prefix: string, parts: readonly string[]): string {
  const [first, ...rest] = parts;
  const wanted = `${prefix}-${[first, ...rest].join(separator)}`;
  const allowed = wanted.replace(/[^A-Za-z0-9_-]/g, '-');
  if (allowed === wanted && wanted.length <= 80) return wanted;
  return `${allowed.slice(0, 71)}-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}`;
}
