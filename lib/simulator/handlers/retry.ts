import { runSteps, type Handler, type Step } from '../pipeline/handler';
import type { Declaration } from '../pipeline/declaration';
import { PolicyFailure } from '../pipeline/policy-failure';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import { sleep, type Flow } from '../time/flow';

/** API Management takes no more. */
const MOST_RETRIES = 50;

interface Condition {
  readonly holds: Value<boolean>;
  readonly readsBody: boolean;
}

/** Milliseconds to wait before the n-th retry, from 1. */
type Interval = (run: RequestRun, retry: number) => number;

export const retry: Handler = {
  names: ['retry'],
  models:
    'Fixed, linear and exponential intervals, first-fast-retry, at most 50 retries. After an exception inside, the condition decides; when it is false or no retry is left, the exception goes on to on-error. The reading that exceptions leave at once can be chosen.',
  compile(policy) {
    const count = policy.number('count');
    const interval = intervalOf(policy);
    const steps = policy.steps();
    const condition: Condition = { holds: policy.flag('condition'), readsBody: policy.mentionsBody };
    return (run) => repeat(run, steps, condition, Math.min(count(run), MOST_RETRIES), interval);
  },
};

function* repeat(
  run: RequestRun,
  steps: readonly Step[],
  condition: Condition,
  count: number,
  interval: Interval,
): Flow {
  for (let retries = 0; ; retries++) {
    const failure = yield* runCatching(run, steps);
    if (condition.readsBody) yield* run.wholeResponse();
    if (retries >= count || !condition.holds(run)) {
      if (failure !== undefined) throw failure;
      return;
    }
    const wait = interval(run, retries + 1);
    run.note(() => `retry ${retries + 1} of at most ${count} after ${wait} ms`);
    yield* sleep(wait);
  }
}

function* runCatching(run: RequestRun, steps: readonly Step[]): Flow<PolicyFailure | undefined> {
  try {
    yield* runSteps(steps, run);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof PolicyFailure) || run.service.readings.exceptionInRetry === 'on-error') throw thrown;
    run.context.lastError = thrown.facts();
    return thrown;
  }
}

function intervalOf(policy: Declaration): Interval {
  const interval = policy.number('interval', 0);
  const delta = policy.optionalNumber('delta');
  const longest = policy.optionalNumber('max-interval');
  const fast = policy.flag('first-fast-retry', false);
  return (run, retry) => {
    if (retry === 1 && fast(run)) return 0;
    return 1000 * secondsBefore(run, retry, interval(run), delta?.(run), longest?.(run));
  };
}

function secondsBefore(run: RequestRun, retry: number, interval: number, delta = 0, longest?: number): number {
  if (longest === undefined) return interval + (retry - 1) * delta;
  const spread = delta * (0.8 + 0.4 * run.chance.next());
  return Math.min(longest, interval + 2 ** (retry - 1) * spread);
}
