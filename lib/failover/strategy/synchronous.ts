import { Policy } from '../../policy/policy';
import { value } from '../csharp';
import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { forwardAttempt } from '../steps/forward';
import { resendAttempt } from '../steps/resend';
import { goesOn } from '../steps/settle';
import { attemptsOverPlan } from './attempts';
import { routeRequest, settle } from './routing';
import type { StrategySections } from './sections';

/**
 * The first attempt forwards the caller's request, each further one sends a new one. What cannot be held in memory, an
 * event stream or a body that is not JSON, is forwarded on every attempt.
 */
export function synchronousStrategy(contract: Contract, steps: SharedSteps): StrategySections {
  const { variables: v } = contract;
  const resend = steps.run(
    'resend',
    'A completely new request, built from what inbound kept.',
    resendAttempt(contract),
  );
  return {
    inbound: routeRequest(contract, steps),
    backend: attemptsOverPlan(contract, steps, [
      Policy.choose({
        when: [
          {
            condition: value(`${v.attempts.read} == 1 || !${v.buffered.read}`),
            policies: [...forwardAttempt(contract)],
          },
        ],
        otherwise: [...resend],
      }),
    ]),
    outbound: settle(contract, steps),
    onTransportError: [
      ...settle(contract, steps),
      Policy.comment('Where an exception ends the retry at once, the attempts go on here.'),
      Policy.choose({
        when: [
          {
            condition: value(`${v.buffered.read} && ${goesOn(contract)}`),
            policies: [attemptsOverPlan(contract, steps, resend), ...settle(contract, steps)],
          },
        ],
      }),
    ],
  };
}
