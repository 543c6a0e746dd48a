import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { forwardAttempt } from '../steps/forward';
import { attemptsOverPlan } from './attempts';
import { routeRequest, settle } from './routing';
import type { StrategySections } from './sections';

/** Every attempt forwards the caller's request again. */
export function retryStrategy(contract: Contract, steps: SharedSteps): StrategySections {
  return {
    inbound: routeRequest(contract, steps),
    backend: attemptsOverPlan(contract, steps, forwardAttempt(contract)),
    outbound: settle(contract, steps),
    onTransportError: settle(contract, steps),
  };
}
