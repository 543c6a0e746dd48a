import type { Handler } from '../pipeline/handler';
import { callQuota, fromFirstCall } from './support/call-quota';
import { parts } from './support/matching-parts';

export const quota: Handler = {
  names: ['quota'],
  models:
    'Calls and kilobytes for each subscription and gateway region, for the whole, an API or an operation. A period begins with the first call, where the service takes the start of the subscription.',
  compile(policy) {
    const renewal = policy.literal('renewal-period');
    const quotas = parts(policy, (part) => {
      const limit = callQuota(part, fromFirstCall, renewal);
      return limit && { limit, key: `${part.place.scope}/${part.place.own}` };
    });
    return (run) => {
      const subscription = run.context.subscription?.id ?? '';
      for (const { limit, matches } of quotas) {
        if (matches(run)) limit.limit(run, `quota/${limit.key}/${subscription}`);
      }
    };
  },
};
