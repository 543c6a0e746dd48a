import type { DeploymentSku } from '../azure/deployment-sku';
import type { FailoverTrail } from '../failover/time-plan';
import type { DataBoundary } from './data-boundary';
import type { QuotaLimit } from './quota-limit';
import type { ExpectedLoad } from './expected-load';

/**
 * A gateway as plain data, for the checks and the assessment. A value that is known only after the apply is left out,
 * so no check has to ask.
 */
export interface GatewayModel {
  /** The path of the construct. */
  readonly path: string;
  /** Where what belongs to no instance and no backend is: the workspace above all. */
  readonly region?: string;
  readonly backends: readonly ModelBackend[];
  readonly instances: readonly ModelInstance[];
  readonly edge?: ModelEdge;
  readonly boundary?: DataBoundary;
  readonly quotas: readonly QuotaLimit[];
  readonly expectedLoad: readonly ExpectedLoad[];
  readonly consumers: readonly ModelConsumer[];
  /** Absent when the contract cannot be kept; the reason is then among the findings. */
  readonly trail?: FailoverTrail;
}

export interface ModelBackend {
  readonly path: string;
  readonly name: string;
  readonly region?: string;
  readonly endpoint?: string;
  readonly priority: number;
  /** Absent: whatever a caller asks for is taken to exist. */
  readonly deployments?: readonly ModelDeployment[];
  readonly subscriptionId?: string;
}

export interface ModelDeployment {
  /** The name that callers use. */
  readonly name: string;
  readonly model?: string;
  readonly version?: string;
  readonly sku?: DeploymentSku;
  readonly capacity?: number;
}

export interface ModelInstance {
  readonly path: string;
  readonly id: string;
  readonly skuName?: string;
  /** Private addresses only. */
  readonly internal?: boolean;
  readonly locations: readonly ModelLocation[];
}

export interface ModelLocation {
  readonly region?: string;
  readonly zones: number;
}

export interface ModelEdge {
  readonly path: string;
  /** How long it waits for an answer; absent when that is not known. */
  readonly responseTimeoutSeconds?: number;
}

export interface ModelConsumer {
  readonly path: string;
  readonly name: string;
  readonly tokensPerMinute?: number;
  /** The deployments that it may call; absent for all. */
  readonly models?: readonly string[];
}
