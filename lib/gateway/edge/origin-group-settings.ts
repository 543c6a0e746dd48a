import type { ProbeArguments } from '../../azure/front-door/origin-group';
import { refuseNotWhole } from '../../azure/numbers';
import { type FrontDoorLoadBalancingProps, type FrontDoorProbeProps, ProbeMethod } from './front-door-probe';

/** A probe in the words of Azure; `undefined` for none. */
export function probeOf(props: FrontDoorProbeProps = {}): ProbeArguments | undefined {
  if (props.enabled === false) return undefined;
  return {
    path: props.path ?? '/status-0123456789abcdef',
    method: props.method ?? ProbeMethod.GET,
    intervalSeconds: props.interval?.toSeconds() ?? 30,
  };
}

/** How origins are chosen, in the words of Azure. */
export interface LoadBalancingArguments {
  readonly additionalLatencyMilliseconds: number;
  readonly sampleSize: number;
  readonly successfulSamplesRequired: number;
}

/** How origins are chosen, in the words of Azure. */
export function loadBalancingOf(props: FrontDoorLoadBalancingProps = {}): LoadBalancingArguments {
  const { sampleSize = 4, successfulSamples = 3 } = props;
  const additionalLatencyMilliseconds = props.latencyTolerance?.toMillis() ?? 50;
  refuseNotWhole(additionalLatencyMilliseconds, 0, 1_000, 'the latency tolerance of the edge in milliseconds');
  refuseNotWhole(sampleSize, 1, 255, 'the sample size of the edge');
  refuseNotWhole(successfulSamples, 1, sampleSize, 'the number of successful samples of the edge');
  return { additionalLatencyMilliseconds, sampleSize, successfulSamplesRequired: successfulSamples };
}
