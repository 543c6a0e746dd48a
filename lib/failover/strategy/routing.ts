import { Policy } from '../../policy/policy';
import type { PolicyElement } from '../../policy/policy-element';
import type { Contract } from '../contract';
import type { SharedSteps } from '../shared-steps';
import { backendTable } from '../steps/backend-table';
import { findCandidates, lookUpMarks } from '../steps/candidates';
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
    Policy.comment('The backends. A further one adds a line here and a mark below.'),
    backendTable(contract),
    ...lookUpMarks(contract),
    ...capture(contract, steps),
    ...steps.run(
      'candidates',
      'The backends that have the deployment, each with its own name for it. A request that names none can go to all.',
      findCandidates(contract),
    ),
    ...refuseUnservable(contract, report(contract, steps)),
    ...steps.run('plan', 'In which order the candidates are tried, and until when.', planAttempts(contract)),
    ...fetchTokens(contract),
    ...prepare(contract, steps),
  ];
}

export function capture(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run('capture', 'Keeps what a further attempt needs of the request.', captureRequest(contract));
}

export function prepare(contract: Contract, steps: SharedSteps): readonly PolicyElement[] {
  return steps.run(
    'prepare',
    'What no backend may see is taken off, what a trace needs is put on.',
    prepareRequest(contract),
  );
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
