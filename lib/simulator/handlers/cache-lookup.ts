import type { Handler } from '../pipeline/handler';
import { PipelineEnd } from '../pipeline/policy-failure';
import { missedKey, responseKey } from './support/response-key';

export const cacheLookup: Handler = {
  names: ['cache-lookup'],
  models:
    'Answers a GET from the response cache of the gateway region, by path, query and the vary-by elements; a hit ends the pipeline. A request with an Authorization header is passed over unless allow-private-response-caching says otherwise.',
  compile(policy) {
    const key = responseKey(policy);
    const allowsPrivate = policy.flag('allow-private-response-caching', false);
    return (run) => {
      const { method, headers } = run.context.request;
      if (method !== 'GET' || (headers.has('Authorization') && !allowsPrivate(run))) {
        return run.note(() => 'the request is not looked up');
      }
      const found = run.gateway.responses.get(key(run));
      run.note(() => (found === undefined ? 'miss' : 'hit'));
      if (found === undefined) return void run.notes.set(missedKey, key(run));
      run.context.response = found.copy();
      throw new PipelineEnd();
    };
  },
};
