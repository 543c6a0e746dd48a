import { Token } from 'cdktf';
import { Duration } from '../../../core/duration';
import { refuseOutside } from '../../../azure/numbers';
import { refuseNoDuration, shown } from '../../../core/given';
import type { GatewayAlertOptions } from './gateway-alert-options';

/** The thresholds of all alerts. */
export interface AlertThresholds {
  readonly failoverShare: number;
  readonly exhaustedRequests: number;
  readonly serverErrorShare: number;
  readonly leastRequests: number;
  readonly capacity: number;
  readonly slowAnswerMillis: number;
  readonly originHealth: number;
  readonly throttledRequests: number;
  readonly backendAvailability: number;
  readonly provisionedUtilization: number;
}

const shares = [
  'failoverShare',
  'serverErrorShare',
  'capacity',
  'originHealth',
  'backendAvailability',
  'provisionedUtilization',
] as const;

/** Thresholds with the defaults filled in; throws for a share that is none. */
export function alertThresholds(options: GatewayAlertOptions): AlertThresholds {
  refuseNoDuration('slowAnswer', options.slowAnswer);
  const thresholds = {
    failoverShare: options.failoverShare ?? 20,
    exhaustedRequests: options.exhaustedRequests ?? 0,
    serverErrorShare: options.serverErrorShare ?? 5,
    leastRequests: options.leastRequests ?? 20,
    capacity: options.capacity ?? 75,
    slowAnswerMillis: (options.slowAnswer ?? Duration.seconds(60)).toMillis(),
    originHealth: options.originHealth ?? 90,
    throttledRequests: options.throttledRequests ?? 100,
    backendAvailability: options.backendAvailability ?? 95,
    provisionedUtilization: options.provisionedUtilization ?? 90,
  };
  for (const share of shares) refuseOutside(thresholds[share], 0, 100, `${share} (percent)`);
  for (const count of ['exhaustedRequests', 'throttledRequests'] as const) refuseNoCount(count, thresholds[count], 0);
  refuseNoCount('leastRequests', thresholds.leastRequests, 1);
  return thresholds;
}

function refuseNoCount(what: string, value: number, least: number): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= least)) return;
  throw new Error(`${what} is ${shown(value)}, expected a whole number of requests, ${least} or more; use ${least}`);
}
