import type { Declaration } from '../../pipeline/declaration';
import type { RequestRun } from '../../pipeline/request-run';

/** A limit on a part of the product: an API, or an operation of it. */
export interface Part<T> {
  readonly limit: T;
  readonly matches: (run: RequestRun) => boolean;
}

/** The limits of a product policy: its own, those of the APIs in it, and those of the operations in these. */
export function parts<T>(policy: Declaration, limitOf: (part: Declaration) => T | undefined): readonly Part<T>[] {
  const all: Part<T>[] = [];
  const add = (part: Declaration, matches: (run: RequestRun) => boolean): void => {
    const limit = limitOf(part);
    if (limit !== undefined) all.push({ limit, matches });
    for (const operation of part.children('operation')) {
      add(operation, (run) => matches(run) && named(operation, run, run.context.operation));
    }
  };
  add(policy, () => true);
  for (const api of policy.children('api')) add(api, (run) => named(api, run, run.context.api));
  return all;
}

/** By id where there is one, by display name otherwise. */
function named(part: Declaration, run: RequestRun, entity: { id: string; name: string } | null): boolean {
  const id = part.literal('id');
  run.note(() => `a limit for ${part.name} ${id ?? part.literal('name') ?? ''}`);
  return id === undefined ? entity?.name === part.literal('name') : entity?.id === id;
}
