import type { Declaration } from '../../pipeline/declaration';
import { PolicyFailure } from '../../pipeline/policy-failure';
import type { RequestRun } from '../../pipeline/request-run';

/** Counts a call against a key, and refuses the one that is too many. */
export type CallLimit = (run: RequestRun, key: string, counting?: Counting) => void;

/** When and how often a call counts; at once and one time unless it is said. */
export interface Counting {
  /** Asked when the response is on its way out. */
  readonly condition?: (run: RequestRun) => boolean;
  readonly count?: (run: RequestRun) => number;
}

/** What `rate-limit`, its children and `rate-limit-by-key` have in common: calls in a window that slides. */
export function callLimit(policy: Declaration): CallLimit {
  const calls = policy.number('calls');
  const seconds = policy.number('renewal-period');
  const remainingVariable = policy.literal('remaining-calls-variable-name');
  const tell = limitHeaders(policy);
  const refuse = refusal(policy, (wait) => `Rate limit is exceeded. Try again in ${wait} seconds.`);
  return (run, key, { condition, count }: Counting = {}) => {
    const window = run.gateway.window(key, seconds(run));
    const limit = calls(run);
    if (window.total() >= limit) refuse(run, 'RateLimitExceeded', 429, window.secondsUntilBelow(limit));
    const add = (): void => window.add(count?.(run) ?? 1);
    if (condition === undefined && count === undefined) add();
    else run.parting.push(() => condition?.(run) === false || add());
    const remaining = (): number => Math.max(0, limit - window.total());
    run.setVariable(remainingVariable, remaining());
    run.note(() => `${remaining()} of ${limit} calls are left for '${key}'`);
    tell(run, remaining, limit);
  };
}

/** Puts what is left, and the limit, into the headers of the answer that the policy names. */
function limitHeaders(policy: Declaration): (run: RequestRun, remaining: () => number, limit: number) => void {
  const remainingHeader = policy.optionalText('remaining-calls-header-name');
  const totalHeader = policy.optionalText('total-calls-header-name');
  return (run, remaining, limit) => {
    run.parting.push(({ headers }) => {
      if (remainingHeader !== undefined) headers.set(remainingHeader(run), [String(remaining())]);
      if (totalHeader !== undefined) headers.set(totalHeader(run), [String(limit)]);
    });
  };
}

/** Refuses a call, and says when to come again in the header and the variable that the policy names. */
export function refusal(
  policy: Declaration,
  sentence: (waitSeconds: number) => string,
): (run: RequestRun, reason: string, status: number, waitSeconds: number) => never {
  const header = policy.text('retry-after-header-name', 'Retry-After');
  const variable = policy.literal('retry-after-variable-name');
  return (run, reason, status, wait) => {
    run.setVariable(variable, wait);
    throw new PolicyFailure(reason, sentence(wait), status, { headers: { [header(run)]: String(wait) } });
  };
}
