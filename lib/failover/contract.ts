import type { PolicyGateway } from '../policy/policy-validation';
import type { ApiSurface } from './api-surface';
import type { FailoverComposition } from './composition';
import type { Cooldown } from './cooldown';
import type { StrategyKind } from './failover-strategy';
import type { OutcomeTable } from './outcome-table';
import type { ResolvedBackend } from './resolved-backend';
import type { TimePlan } from './time-plan';
import type { Variables } from './variables';

/** The whole contract with every default filled in: all that the steps need to know. */
export interface Contract {
  readonly strategy: StrategyKind;
  readonly backends: readonly ResolvedBackend[];
  readonly outcomes: OutcomeTable;
  readonly cooldown: Cooldown;
  readonly time: TimePlan;
  readonly preferLocalRegion: boolean;
  readonly surfaces: readonly ApiSurface[];
  readonly gateway: PolicyGateway;
  readonly externalCache: boolean;
  readonly prefix: string;
  readonly inline: boolean;
  readonly servedByHeader: string;
  readonly attemptsHeader: string;
  readonly forwardedHeaders: readonly string[];
  readonly trace: boolean;
  readonly metric: boolean;
  readonly composition: FailoverComposition;
  readonly variables: Variables;
}

/** What a token is asked for: a resource, and the identity that asks. */
export interface TokenSource {
  readonly audience: string;
  readonly clientId?: string;
}

/** The tokens that the backends need, each once, in the order of the backends. */
export function tokenSources(backends: readonly ResolvedBackend[]): readonly TokenSource[] {
  const sources: TokenSource[] = [];
  for (const { credential } of backends) {
    if (credential.kind === 'identity' && tokenIndex(sources, credential) < 0) {
      sources.push({ audience: credential.audience, clientId: credential.clientId });
    }
  }
  return sources;
}

export function tokenIndex(sources: readonly TokenSource[], wanted: TokenSource): number {
  return sources.findIndex(({ audience, clientId }) => audience === wanted.audience && clientId === wanted.clientId);
}

/** Whether a backend has another name for a deployment than the callers: only then is a body ever rewritten. */
export function renames(backends: readonly ResolvedBackend[]): boolean {
  return backends.some(
    ({ deployments }) => deployments?.some(({ name, backendName }) => name !== backendName) ?? false,
  );
}

/** The names of all deployments that any backend declares, in order of first mention. */
export function deploymentNames(backends: readonly ResolvedBackend[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { name } of backends.flatMap((backend) => backend.deployments ?? [])) {
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}
