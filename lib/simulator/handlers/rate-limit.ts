import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import { callLimit } from './support/call-limit';
import { parts } from './support/matching-parts';

export const rateLimit: Handler = {
  names: ['rate-limit'],
  models: 'A sliding window for each subscription and gateway region, for the whole, an API or an operation.',
  compile(policy) {
    const limits = parts(policy, (part) => ({ limit: callLimit(part), key: `${part.place.scope}/${part.place.own}` }));
    return (run) => {
      const subscription = run.context.subscription?.id;
      if (subscription === undefined) {
        throw new PolicyFailure('SubscriptionKeyNotFound', 'Access denied due to missing subscription key.', 401);
      }
      for (const { limit, matches } of limits) {
        if (matches(run)) limit.limit(run, `rate-limit/${limit.key}/${subscription}`);
      }
    };
  },
};
