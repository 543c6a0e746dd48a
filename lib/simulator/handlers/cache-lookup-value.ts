import type { Handler } from '../pipeline/handler';
import { cacheOf } from './support/cache-of';

export const cacheLookupValue: Handler = {
  names: ['cache-lookup-value'],
  models:
    'Each gateway region has a cache of its own; an external one is shared. A miss without a default sets nothing.',
  compile(policy) {
    const key = policy.text('key');
    const variable = policy.text('variable-name');
    const otherwise = policy.value('default-value');
    const cache = cacheOf(policy);
    return (run) => {
      const found = cache(run)?.get(key(run));
      run.note(() => `${found === undefined ? 'miss' : 'hit'} for '${key(run)}'`);
      if (found !== undefined) run.setVariable(variable(run), run.service.evaluator.copy(found, run));
      else if (otherwise !== undefined) run.setVariable(variable(run), otherwise(run));
    };
  },
};
