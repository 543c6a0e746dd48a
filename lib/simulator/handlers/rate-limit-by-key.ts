import type { Handler } from '../pipeline/handler';
import { asFlag, asNumber } from '../pipeline/value';
import { callLimit } from './support/call-limit';

export const rateLimitByKey: Handler = {
  names: ['rate-limit-by-key'],
  models:
    'A sliding window for each key and gateway region. increment-condition and increment-count are asked when the response is there.',
  compile(policy) {
    const limit = callLimit(policy);
    const key = policy.text('counter-key');
    const condition = policy.value('increment-condition');
    const count = policy.value('increment-count');
    const counting = {
      condition: condition && asFlag(condition, 'increment-condition'),
      count: count && asNumber(count, 'increment-count'),
    };
    return (run) => limit(run, key(run), counting);
  },
};
