import { Duration } from '../../core/duration';
import { refuseNotWhole } from '../../azure/numbers';
import type { FrontDoorRateProps } from './front-door-rule';

/** How many requests one address may send before Front Door blocks it for the rest of the window. */
export class FrontDoorRateLimit {
  /** A limit for each address that connections come from; a proxy or a NAT counts as one. */
  public static perClientAddress(props: FrontDoorRateProps): FrontDoorRateLimit {
    return new FrontDoorRateLimit(resolveRate(props, 'the rate limit of the edge'));
  }

  /** No limit at the edge. */
  public static none(): FrontDoorRateLimit {
    return new FrontDoorRateLimit();
  }

  /** @internal Absent for no limit. */
  public readonly _rate?: ResolvedRate;

  private constructor(rate?: ResolvedRate) {
    this._rate = rate;
  }
}

/** A rate in the words of Azure. */
export interface ResolvedRate {
  readonly threshold: number;
  readonly minutes: number;
}

/**
 * A rate in the words of Azure. Windows are 1 or 5 minutes, and longer ones with higher numbers are kept more exactly:
 * https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-rate-limit.
 */
export function resolveRate(
  { requests, window = Duration.minutes(5) }: FrontDoorRateProps,
  what: string,
): ResolvedRate {
  refuseNotWhole(requests, 1, 10_000_000, `the number of requests of ${what}`);
  const minutes = window.toSeconds() / 60;
  if (minutes !== 1 && minutes !== 5) {
    throw new Error(
      `the window of ${what} is ${window.toString()}, expected 1 or 5 minutes; use ${minutes < 3 ? 'Duration.minutes(1)' : 'Duration.minutes(5)'}`,
    );
  }
  return { threshold: requests, minutes };
}
