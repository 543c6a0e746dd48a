import type { Handler } from '../pipeline/handler';
import { callLimit } from './support/call-limit';
import { countingOf } from './support/counting';

export const rateLimitByKey: Handler = {
  names: ['rate-limit-by-key'],
  models:
    'A sliding window for each key and gateway region. increment-condition and increment-count are asked when the response is there.',
  compile(policy) {
    const limit = callLimit(policy);
    const key = policy.text('counter-key');
    const counting = countingOf(policy);
    return (run) => limit(run, key(run), counting);
  },
};
