import { createHash } from 'node:crypto';
import { shown } from '../core/given';
import { findRegion, nearestRegion } from '../core/regions';
import type { FailoverBackend, FailoverDeployment } from './backend';
import { BackendCredential, type CredentialSource } from './backend-credential';
import { backendNameProblem, deploymentNameProblem } from './names';

/** A backend with its defaults filled in and everything about it checked. */
export interface ResolvedBackend {
  readonly name: string;
  /** As the gateway names it: `Sweden Central`. */
  readonly region: string;
  readonly url: string;
  readonly priority: number;
  readonly weight: number;
  /** Absent: every deployment is taken to exist. */
  readonly deployments?: readonly ResolvedDeployment[];
  readonly credential: CredentialSource;
  /** Changes with the backend's own configuration and with nothing else, so that no old mark is read for a new backend. */
  readonly fingerprint: string;
}

export interface ResolvedDeployment {
  readonly name: string;
  readonly backendName: string;
  /** 0: a share of the budget. */
  readonly attemptSeconds: number;
}

/** Checks all backends and fills in what was left out; throws once, with everything that is wrong. */
export function resolveBackends(backends: readonly FailoverBackend[]): readonly ResolvedBackend[] {
  const problems: string[] = [];
  if (backends.length === 0) problems.push('there is no backend; give at least one, two or more to fail over');
  const resolved = backends.map((backend, index) =>
    resolve(backend, (problem) => problems.push(`backend ${index + 1} ('${backend.name}'): ${problem}`)),
  );
  for (const name of repeated(backends.map((backend) => backend.name))) {
    problems.push(`two backends have the name '${name}' (letter case does not count); give each a name of its own`);
  }
  if (problems.length > 0)
    throw new Error(`the backends cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return resolved;
}

type Tell = (problem: string) => void;

function resolve(backend: FailoverBackend, tell: Tell): ResolvedBackend {
  const nameProblem = backendNameProblem(backend.name);
  if (nameProblem !== undefined) tell(nameProblem);
  const parts = {
    name: backend.name,
    region: displayRegion(backend, tell),
    url: checkedUrl(backend.url, tell),
    priority: atLeastOne('priority', backend.priority ?? 1, tell),
    weight: atLeastOne('weight', backend.weight ?? 100, tell),
    deployments: checkedDeployments(backend.deployments, tell),
    credential: (backend.credential ?? BackendCredential.managedIdentity())._source,
  };
  return { ...parts, fingerprint: fingerprint(parts) };
}

function displayRegion(backend: FailoverBackend, tell: Tell): string {
  if (backend.regionDisplayName !== undefined) return checkedDisplayName(backend.regionDisplayName, tell);
  const region = findRegion(backend.region);
  if (region !== undefined) return region.displayName;
  const meant = nearestRegion(backend.region);
  tell(
    `'${backend.region}' is no region that is known; ` +
      (meant === undefined
        ? 'give its name as resources have it, or its display name in regionDisplayName'
        : `use '${meant}'`),
  );
  return '';
}

function checkedDisplayName(name: string, tell: Tell): string {
  if (!/^[A-Za-z0-9 ()-]{1,64}$/.test(name)) {
    tell(`regionDisplayName is '${name}', expected letters, digits and blanks; give the name that the portal shows`);
  }
  return name;
}

/** A host, literal or with named values in it, or a named value that is the whole endpoint. */
const endpoint = /^(?:https:\/\/(?:[A-Za-z0-9.-]|\{\{[A-Za-z0-9._-]+\}\})+(?::\d{1,5})?|\{\{[A-Za-z0-9._-]+\}\})$/;

function checkedUrl(url: string, tell: Tell): string {
  const bare = url.replace(/\/+$/, '');
  if (endpoint.test(bare)) return bare;
  if (/^http:\/\//i.test(url)) tell(`'${url}' would send prompts and tokens in the clear; use https`);
  else if (/^https:\/\/[^/]+\/./.test(url)) {
    tell(`'${url}' has a path, which the gateway adds itself; use '${/^https:\/\/[^/]+/.exec(url)?.[0] ?? ''}'`);
  } else
    tell(`'${url}' is no endpoint; use https://NAME.openai.azure.com, or {{NAMED-VALUE}} for one that is known later`);
  return bare;
}

function atLeastOne(what: string, value: number, tell: Tell): number {
  if (!Number.isInteger(value) || value < 1 || value > 10_000) {
    tell(
      `${what} is ${shown(value)}, expected a whole number from 1 to 10000; use 1 for ${what === 'weight' ? 'the least' : 'the first tier'}`,
    );
  }
  return value;
}

function checkedDeployments(
  deployments: readonly FailoverDeployment[] | undefined,
  tell: Tell,
): readonly ResolvedDeployment[] | undefined {
  if (deployments?.length === 0)
    tell('has an empty list of deployments and could serve nothing; name one, or leave the list out');
  for (const name of repeated((deployments ?? []).map((deployment) => deployment.name))) {
    tell(`has the deployment '${name}' twice (letter case does not count); keep one`);
  }
  return deployments?.map((deployment) => {
    const own = deployment.backendName ?? deployment.name;
    for (const name of new Set([deployment.name, own])) {
      const problem = deploymentNameProblem(name);
      if (problem !== undefined) tell(`deployment '${name}': ${problem}`);
    }
    return { name: deployment.name, backendName: own, attemptSeconds: attemptSeconds(deployment, tell) };
  });
}

function attemptSeconds({ name, attemptTimeout }: FailoverDeployment, tell: Tell): number {
  if (attemptTimeout === undefined) return 0;
  const seconds = attemptTimeout.toSeconds();
  if (!Number.isInteger(seconds) || seconds < 1) {
    tell(
      `deployment '${name}': attemptTimeout is ${attemptTimeout.toString()}, expected whole seconds of 1 or more; round it`,
    );
  }
  return seconds;
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return known;
  });
}

/** Eight hexadecimal digits are enough: the name stands beside them in the key. */
function fingerprint(parts: Omit<ResolvedBackend, 'fingerprint'>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
