import type { Declaration } from '../../pipeline/declaration';
import { asFlag, asNumber } from '../../pipeline/value';
import type { Counting } from './call-limit';

/** When and how often a call counts, as the policies with a counter-key declare it. */
export function countingOf(policy: Declaration): Counting {
  const condition = policy.value('increment-condition');
  const count = policy.value('increment-count');
  return {
    condition: condition && asFlag(condition, 'increment-condition'),
    count: count && asNumber(count, 'increment-count'),
  };
}
