import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { refuseNotWhole } from '../azure/numbers';
import { dashed } from '../azure/dashed';
import { shown } from '../core/given';
import { nearest } from '../core/nearest';
import { findRegion, nearestRegion } from '../core/regions';
import { backendNameProblem } from '../failover/names';

/** What only the apply knows is skipped by every check here. */
function known(value: string | number): boolean {
  return !Token.isUnresolved(value);
}

/** The short name of a region that is known. */
export function checkedRegion(region: string, backend: string): string {
  if (!known(region)) return region;
  const found = findRegion(region);
  if (found !== undefined) return found.name;
  const meant = nearestRegion(region);
  throw new Error(
    `the region of backend '${backend}' is ${shown(region)}, expected the name of an Azure region; use '${meant ?? 'swedencentral'}'`,
  );
}

/** The given name, or one made of the id of the construct. */
export function checkedBackendName(name: string | undefined, construct: Construct): string {
  const chosen = name ?? dashed(construct.node.id, 50);
  if (!known(chosen)) {
    throw new Error(
      `the backendName of '${construct.node.path}' is known only after the apply, but it stands in headers and policies; give a literal, such as 'sweden'`,
    );
  }
  const problem = backendNameProblem(chosen);
  if (problem !== undefined) throw new Error(`the backend '${chosen}' cannot be used: ${problem}`);
  return chosen;
}

/** A priority or a weight. */
export function checkedRank(what: 'priority' | 'weight', value: number, backend: string): number {
  refuseNotWhole(value, 1, 10_000, `the ${what} of backend '${backend}'`);
  return value;
}

/** A base URL: https, a host, and nothing more. */
export function checkedEndpoint(endpoint: string, backend: string): string {
  if (!known(endpoint)) return endpoint;
  const bare = endpoint.replace(/\/+$/, '');
  if (/^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(bare)) return bare;
  const whole = `the endpoint of backend '${backend}' is '${endpoint}'`;
  if (/^http:\/\//i.test(endpoint)) {
    throw new Error(
      `${whole}, which would send prompts and tokens in the clear; use '${bare.replace(/^http/i, 'https')}'`,
    );
  }
  const host = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?=[/?#])/i.exec(endpoint)?.[0];
  if (host !== undefined) throw new Error(`${whole}, but the gateway adds the path itself; use '${host}'`);
  throw new Error(`${whole}, expected https and a host; use 'https://contoso-sweden.openai.azure.com', say`);
}

/** Refuses the second one of a name; letter case does not count in Azure. */
export function refuseRepeated(what: string, names: readonly string[], backend: string): void {
  const seen = new Set<string>();
  for (const name of names.filter(known)) {
    if (seen.has(name.toLowerCase())) {
      throw new Error(
        `backend '${backend}' has ${what} '${name}' twice (letter case does not count); give each a name of its own`,
      );
    }
    seen.add(name.toLowerCase());
  }
}

/** What a message offers for a word that is not among those that are allowed. */
export function offer(word: string, allowed: readonly string[]): string {
  return nearest(word, allowed) ?? allowed[0];
}
