import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { backendTable } from '../steps/backend-table';
import { findCandidates } from '../steps/candidates';
import { captureRequest, prepareRequest } from '../steps/capture';
import { fetchTokens } from '../steps/credentials';
import { nextBackend } from '../steps/next';
import { judgeAnswer } from '../steps/outcome';
import { planAttempts } from '../steps/plan';
import { refuseUnservable } from '../steps/refuse';
import { reportRequest } from '../steps/report';
import { settleAttempt } from '../steps/settle';

/** What the two strategies of our own do before the first attempt. */
export function routeRequest(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return [
    Policy.comment('The backends. Adding one adds a line here and a mark below.'),
    backendTable(contract),
    ...captureRequest(contract),
    ...findCandidates(contract),
    ...refuseUnservable(contract, report(contract, steps)),
    ...planAttempts(contract),
    ...fetchTokens(contract),
    ...prepareRequest(contract),
  ];
}

export function next(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run(
    'next',
    'The next backend of the plan; until an answer is there the attempt counts as failing.',
    nextBackend(contract),
  );
}

export function judge(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run('judge', 'What the answer means, by the outcome table.', judgeAnswer(contract));
}

export function settle(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run(
    'settle',
    'Puts the last attempt on the trail, once; a backend that throttled or failed cools from now on.',
    settleAttempt(contract),
  );
}

export function report(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  const policies = reportRequest(contract);
  return policies.length === 0
    ? []
    : steps.run('report', 'Trace and metric: once a request, on every way out.', policies);
}
