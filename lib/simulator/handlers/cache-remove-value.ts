import type { Handler } from '../pipeline/handler';
import { cacheOf } from './support/cache-of';

export const cacheRemoveValue: Handler = {
  names: ['cache-remove-value'],
  models: 'Removes the value at once; that never fails here.',
  compile(policy) {
    const key = policy.text('key');
    const cache = cacheOf(policy);
    return (run) => {
      const existed = cache(run)?.delete(key(run)) ?? false;
      run.note(() => `'${key(run)}' ${existed ? 'is removed' : 'was not there'}`);
    };
  },
};
