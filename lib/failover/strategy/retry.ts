import { Policy } from '../../policy/policy';
import { value } from '../csharp';
import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { forwardAttempt } from '../steps/forward';
import { goesOn } from '../steps/settle';
import { judge, next, routeRequest, settle } from './routing';
import type { StrategySections } from './sections';

/** Every attempt forwards the caller's request again. */
export function retryStrategy(contract: Contract, steps: SharedSteps): StrategySections {
  return {
    inbound: routeRequest(contract, steps),
    backend: Policy.retry({
      // Reads our own variables only: whether context.Response is null or stale after a failure does not matter.
      condition: value(goesOn(contract)),
      count: Math.max(1, contract.time.attempts - 1),
      interval: 0,
      policies: [
        ...settle(contract, steps),
        ...next(contract, steps),
        ...forwardAttempt(contract),
        ...judge(contract, steps),
      ],
    }),
    outbound: settle(contract, steps),
    onTransportError: settle(contract, steps),
  };
}
