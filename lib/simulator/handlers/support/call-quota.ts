import type { Declaration } from '../../pipeline/declaration';
import { PolicyFailure } from '../../pipeline/policy-failure';
import type { RequestRun } from '../../pipeline/request-run';
import { clockSpan, type PeriodCounter } from '../../service/counters';
import type { Counting } from './call-limit';

/** Counts a call and its bytes against a key, and refuses it when either is used up. */
export type CallQuota = (run: RequestRun, key: string, counting?: Counting) => void;

/** When the period ends that a moment lies in. */
export type PeriodEnd = (moment: number, seconds: number) => number;

/** What `quota`, its children and `quota-by-key` have in common; undefined where nothing is limited. */
export function callQuota(policy: Declaration, endOf: PeriodEnd, inherited?: string): CallQuota | undefined {
  const calls = policy.optionalNumber('calls');
  const kilobytes = policy.optionalNumber('bandwidth');
  if (calls === undefined && kilobytes === undefined) return undefined;
  const seconds = policy.number('renewal-period', Number(inherited ?? 0));
  return (run, key, { condition, count }: Counting = {}) => {
    const period = (what: string): PeriodCounter =>
      run.gateway.period(`${what}/${key}`, (moment) => endOf(moment, seconds(run)));
    const [called, moved] = [period('calls'), period('bandwidth')];
    refuseAt(called, calls?.(run), 'call volume');
    refuseAt(moved, kilobytes === undefined ? undefined : 1024 * kilobytes(run), 'bandwidth');
    if (condition === undefined && count === undefined) called.add(1);
    else run.parting.push(() => condition?.(run) === false || called.add(count?.(run) ?? 1));
    run.parting.push(() => moved.add(bytesOf(run)));
  };
}

function refuseAt(counter: PeriodCounter, limit: number | undefined, what: string): void {
  if (limit === undefined || counter.total() < limit) return;
  const span = clockSpan(counter.secondsLeft());
  throw new PolicyFailure('QuotaExceeded', `Out of ${what} quota. Quota will be replenished in ${span}.`, 403);
}

function bytesOf({ context, response }: RequestRun): number {
  return (context.request.body?.length ?? 0) + (response.body?.length ?? 0);
}

/** A period begins with the first call in it. */
export const fromFirstCall: PeriodEnd = (moment, seconds) => (seconds === 0 ? Infinity : moment + 1000 * seconds);

/** Periods follow each other from a moment on. */
export function periodsFrom(start: number): PeriodEnd {
  return (moment, seconds) => {
    if (seconds === 0) return Infinity;
    const length = 1000 * seconds;
    return start + (Math.floor((moment - start) / length) + 1) * length;
  };
}
