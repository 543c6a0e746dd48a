import type { Handler } from '../pipeline/handler';
import { callQuota, periodsFrom } from './support/call-quota';
import { countingOf } from './support/counting';

export const quotaByKey: Handler = {
  names: ['quota-by-key'],
  models:
    'Calls and kilobytes for each key and gateway region, in periods from first-period-start on. A key counts once for each request.',
  compile(policy) {
    const start = Date.parse(policy.literal('first-period-start') ?? '0001-01-01T00:00:00Z');
    if (Number.isNaN(start)) policy.refuse(`a first-period-start of '${policy.literal('first-period-start') ?? ''}'`);
    const limit = callQuota(policy, periodsFrom(start));
    const key = policy.text('counter-key');
    const counting = countingOf(policy);
    return (run) => {
      const counted = `quota-by-key/${key(run)}`;
      if (run.notes.has(counted)) return;
      run.notes.set(counted, true);
      limit?.(run, counted, counting);
    };
  },
};
