import type { Duration } from '../core/duration';
import { shown } from '../core/given';

/** The longest that a request can take, if every attempt takes all of its time. */
export interface FailoverTrail {
  /** The whole in seconds, with what the gateway needs for itself. Never more than the budget. */
  readonly seconds: number;
  /** The time of each attempt in seconds, in order. */
  readonly attempts: number[];
  /** What is kept back for the gateway's own work, in seconds. */
  readonly reserveSeconds: number;
  /**
   * The deployment whose trail it is.
   * @default - the trail is the same for all deployments that have no time-out of their own
   */
  readonly deployment?: string;
}

/** The candidates for one deployment: their declared attempt time-outs in seconds, 0 for those that have none. */
export interface Candidates {
  /** Absent for a request that names no deployment, or one that no backend declares. */
  readonly deployment?: string;
  readonly declared: readonly number[];
}

export interface TimePlanProps {
  readonly budget: Duration;
  readonly reserve: Duration;
  readonly minimalAttempt: Duration;
  /** How much of the open time the first attempt gets, in percent. */
  readonly firstAttemptShare: number;
  /** Absent: as many as there are candidates. */
  readonly maxAttempts?: number;
  readonly candidates: readonly Candidates[];
}

/** Beyond this API Management does not promise to keep a time-out, and Front Door waits no longer. */
const LONGEST_BUDGET = 240;

/** What Front Door waits unless it is told otherwise. */
export const DEFAULT_BUDGET_SECONDS = 120;

/**
 * Shares a budget out among the attempts of a request.
 *
 * A declared attempt time-out is kept; the attempts without one share what is left, the first of them getting the larger
 * share. At run time an attempt must end by its deadline, which is the sum of the times up to and with it, so what a
 * quick refusal leaves over goes to the next attempt, and the whole never grows.
 */
export class TimePlan {
  public readonly budget: number;
  public readonly reserve: number;
  /** What is left for attempts. */
  public readonly usable: number;
  public readonly minimal: number;
  public readonly share: number;
  /** The most attempts that any request makes. */
  public readonly attempts: number;
  private readonly candidates: readonly Candidates[];

  public constructor(props: TimePlanProps) {
    this.budget = wholeSeconds('budget', props.budget, 1, LONGEST_BUDGET);
    this.reserve = wholeSeconds('gatewayReserve', props.reserve, 0, this.budget - 1);
    this.usable = this.budget - this.reserve;
    this.minimal = wholeSeconds('minimalAttempt', props.minimalAttempt, 1, this.usable);
    this.share = wholeNumber('firstAttemptShare', props.firstAttemptShare, 1, 100, 'percent');
    const most = Math.max(1, ...props.candidates.map(({ declared }) => declared.length));
    // The first attempt and 50 retries: the most that the retry policy makes.
    const limit = props.maxAttempts ?? most;
    this.attempts = Math.min(most, wholeNumber('maxAttempts', limit, 1, 51, 'attempts'));
    this.candidates = props.candidates;
    for (const candidates of this.candidates) this.refuseUnlessItFits(candidates);
  }

  /** The time of each attempt of a trail, by the declared times of its backends in order. */
  public shares(declared: readonly number[]): number[] {
    const open = declared.filter((seconds) => seconds === 0).length;
    const rest = this.usable - sum(declared);
    const larger = this.largerShare(open, rest);
    const other = open > 1 ? Math.floor((rest - larger) / (open - 1)) : 0;
    const first = declared.indexOf(0);
    return declared.map((seconds, index) => (seconds > 0 ? seconds : index === first ? larger : other));
  }

  /** The longest trail of all deployments. */
  public longest(): FailoverTrail {
    const trails = this.candidates.flatMap((candidates) => this.trailsOf(candidates));
    return trails.reduce((longest, trail) => (trail.seconds > longest.seconds ? trail : longest));
  }

  private largerShare(open: number, rest: number): number {
    if (open < 2) return rest;
    const wanted = Math.max(Math.floor((rest * this.share) / 100), Math.floor(rest / open));
    return Math.min(wanted, rest - this.minimal * (open - 1));
  }

  /** One trail for each number of attempts without a declared time; of the declared ones always the longest. */
  private trailsOf({ deployment, declared }: Candidates): FailoverTrail[] {
    const length = Math.min(this.attempts, declared.length);
    const fixed = declared.filter((seconds) => seconds > 0).sort((a, b) => b - a);
    const trails: FailoverTrail[] = [];
    for (let open = 0; open <= declared.length - fixed.length && open <= length; open++) {
      if (length - open > fixed.length) continue;
      const attempts = this.shares([...new Array<number>(open).fill(0), ...fixed.slice(0, length - open)]);
      trails.push({ deployment, attempts, reserveSeconds: this.reserve, seconds: sum(attempts) + this.reserve });
    }
    return trails;
  }

  private refuseUnlessItFits({ deployment, declared }: Candidates): void {
    const least = declared.map((seconds) => seconds || this.minimal).sort((a, b) => b - a);
    const length = Math.min(this.attempts, least.length);
    const needed = sum(least.slice(0, length));
    if (needed <= this.usable) return;
    const fitting = least.findIndex((_, index) => sum(least.slice(0, index + 1)) > this.usable);
    throw new Error(
      `${deployment === undefined ? 'a request' : `deployment '${deployment}'`} may need ${length} attempts of ` +
        `${least.slice(0, length).join(' + ')} s and ${this.reserve} s for the gateway's own work: ` +
        `${needed + this.reserve} s, and the budget is ${this.budget} s; ${this.cure(fitting, needed + this.reserve)}`,
    );
  }

  private cure(fitting: number, needed: number): string {
    const cures = [
      ...(fitting > 0 ? [`set maxAttempts to ${fitting}`] : []),
      ...(needed <= LONGEST_BUDGET ? [`raise the budget to ${needed} s`] : []),
      'shorten the attempts',
    ];
    return cures.join(', or ');
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function wholeSeconds(what: string, length: Duration, min: number, max: number): number {
  return wholeNumber(what, length.toSeconds(), min, max, 's');
}

function wholeNumber(what: string, value: number, min: number, max: number, unit: string): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const nearest = Math.min(max, Math.max(min, Math.round(Number(value) || 0)));
  throw new Error(`${what} is ${shown(value)} ${unit}, expected a whole number from ${min} to ${max}; use ${nearest}`);
}
