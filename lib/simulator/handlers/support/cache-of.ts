import type { ValueCache } from '../../service/value-cache';
import type { Declaration } from '../../pipeline/declaration';
import type { RequestRun } from '../../pipeline/request-run';

/** The cache that a caching-type means; undefined where it is the external one and none is attached. */
export function cacheOf(policy: Declaration): (run: RequestRun) => ValueCache | undefined {
  const type = policy.text('caching-type', 'prefer-external');
  return (run) => {
    const { externalCache } = run.service;
    switch (type(run)) {
      case 'internal':
        return run.gateway.cache;
      case 'external':
        return externalCache;
      default:
        return externalCache ?? run.gateway.cache;
    }
  };
}
