import type { Handler } from '../pipeline/handler';
import { missedKey } from './support/response-key';

export const cacheStore: Handler = {
  names: ['cache-store'],
  models: 'Keeps a 200, or any answer with cache-response, for the request that cache-lookup looked for in vain.',
  readsResponse: true,
  compile(policy) {
    const seconds = policy.number('duration');
    const anyStatus = policy.flag('cache-response', false);
    return (run) => {
      const key = run.notes.get(missedKey);
      if (typeof key !== 'string' || (run.response.statusCode !== 200 && !anyStatus(run))) return;
      run.gateway.responses.set(key, run.response.copy(), seconds(run));
      run.note(() => `the answer is kept for ${seconds(run)} s`);
    };
  },
};
