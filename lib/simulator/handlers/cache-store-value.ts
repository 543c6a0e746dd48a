import type { Handler } from '../pipeline/handler';
import { constant } from '../pipeline/value';
import { cacheOf } from './support/cache-of';

export const cacheStoreValue: Handler = {
  names: ['cache-store-value'],
  models: 'Stores a copy at once, although the service does it in the background.',
  compile(policy) {
    const key = policy.text('key');
    const value = policy.value('value') ?? constant('');
    const seconds = policy.number('duration');
    const cache = cacheOf(policy);
    return (run) => {
      const stored = value(run);
      if (stored === null) return run.note(() => 'null is not stored');
      cache(run)?.set(key(run), run.service.evaluator.copy(stored, run), seconds(run));
      run.note(() => `'${key(run)}' is kept for ${seconds(run)} s`);
    };
  },
};
