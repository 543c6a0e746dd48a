import type { IDependable } from 'constructs';
import type { Place } from '../../azure/place';
import type { IGatewayInstance } from '../api-management/gateway-instance';

/** What an edge is given when it becomes resources. */
export interface EdgeContext {
  readonly place: Place;
  readonly instances: readonly IGatewayInstance[];
  /** How long Front Door has to wait for an answer, from the failover policy's budget. */
  readonly responseTimeoutSeconds: number;
}

/** What the other layers need to know of the edge. */
export interface BoundEdge {
  /** The host names that callers use, the best first. */
  readonly hostNames: readonly string[];
  /** `X-Azure-FDID` of this Front Door, a reference; absent when there is no lock. */
  readonly frontDoorId?: string;
  /** The resource id of the profile, for diagnostics and alerts; absent when there is no Front Door of ours or of theirs. */
  readonly profileId?: string;
  /** The path of the construct that decides how long Front Door waits. */
  readonly path?: string;
  /** How long Front Door waits for an answer; absent when that is decided elsewhere. */
  readonly responseTimeoutSeconds?: number;
  /** What the API policies that lock on this Front Door must wait for. */
  readonly dependencies: readonly IDependable[];
}
