import type { Duration } from '../../core/duration';

/** The request that asks an origin whether it is well. */
export enum ProbeMethod {
  /** What the documentation of API Management asks with. */
  GET = 'GET',
  /** Without a body. */
  HEAD = 'HEAD',
}

/** How Front Door learns which gateways are well. */
export interface FrontDoorProbeProps {
  /**
   * Ask at all. Front Door can do without only where one origin is enabled.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The path. API Management answers 200 at its own status path, without a key, and whatever the policies of the APIs do.
   * @default '/status-0123456789abcdef'
   */
  readonly path?: string;

  /**
   * The HTTP method.
   * @default ProbeMethod.GET
   */
  readonly method?: ProbeMethod;

  /**
   * The time between two probes of one place of Front Door, 1 to 255 seconds. Each of its places asks on its own.
   * @default - 30 seconds
   */
  readonly interval?: Duration;
}

/** How Front Door chooses between origins of one tier. */
export interface FrontDoorLoadBalancingProps {
  /**
   * How much slower than the fastest an origin may be and still get its share: up to 1 second. 0 sends all to the fastest.
   * @default - 50 milliseconds
   */
  readonly latencyTolerance?: Duration;

  /**
   * How many probes are looked at: 1 to 255.
   * @default 4
   */
  readonly sampleSize?: number;

  /**
   * How many of them must succeed: 1 to the sample size.
   * @default 3
   */
  readonly successfulSamples?: number;
}
