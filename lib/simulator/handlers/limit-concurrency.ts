import { runSteps, type Handler, type Step } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Flow } from '../time/flow';

export const limitConcurrency: Handler = {
  names: ['limit-concurrency'],
  models:
    'Requests that are inside at the same virtual time are counted for each gateway region; one too many gets a 429.',
  compile(policy) {
    const key = policy.text('key');
    const most = policy.number('max-count');
    const steps = policy.steps();
    return (run) => enter(run, key(run), most(run), steps);
  },
};

function* enter(run: RequestRun, key: string, most: number, steps: readonly Step[]): Flow {
  const { concurrency } = run.gateway;
  const inside = concurrency.get(key) ?? 0;
  if (inside >= most) throw new PolicyFailure('ConcurrencyLimitExceeded', 'Concurrency limit is exceeded.', 429);
  concurrency.set(key, inside + 1);
  try {
    yield* runSteps(steps, run);
  } finally {
    const left = (concurrency.get(key) ?? 1) - 1;
    if (left > 0) concurrency.set(key, left);
    else concurrency.delete(key);
  }
}
