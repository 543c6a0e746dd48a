import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import { value } from '../csharp';
import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { goesOn } from '../steps/settle';
import { judge, next, settle } from './routing';

/** The loop over the attempts. Its condition reads our own variables only, whatever state a failure left the response in. */
export function attemptLoop(contract: Contract, policies: PolicyElement[]): PolicyElement {
  return Policy.retry({
    condition: value(goesOn(contract)),
    count: Math.max(1, contract.time.attempts - 1),
    interval: 0,
    policies,
  });
}

/** The loop over the backends of the plan, each asked by the same attempt. */
export function attemptsOverPlan(
  contract: Contract,
  steps: SharedSteps,
  attempt: readonly PolicyElement[],
): PolicyElement {
  return attemptLoop(contract, [
    ...settle(contract, steps),
    ...next(contract, steps),
    ...attempt,
    ...judge(contract, steps),
  ]);
}
