import type { Construct } from 'constructs';
import type { Place } from '../../azure/place';
import type { IGatewayIdentity } from '../identity/gateway-identity';
import type { IGatewayInstance } from './gateway-instance';

/** What a topology is given when it becomes resources. */
export interface TopologyContext {
  readonly place: Place;
  /** What the instances act as; a topology of existing instances has identities of its own and takes none. */
  readonly identity?: IGatewayIdentity;
}

/** Which API Management instances the gateway runs on. */
export abstract class ApiManagementTopology {
  /**
   * Whether the instances are made, and so can be given the gateway's identity.
   * @internal
   */
  public abstract readonly _makesInstances: boolean;

  /**
   * The instances, made or found.
   * @internal
   */
  public abstract _bind(scope: Construct, context: TopologyContext): IGatewayInstance[];
}
