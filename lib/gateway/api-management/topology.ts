import type { Construct } from 'constructs';
import type { Place } from '../../azure/place';
import type { GatewayIdentity } from '../identity/gateway-identity';
import type { IGatewayInstance } from './gateway-instance';

/** What a topology is given when it becomes resources. */
export interface TopologyContext {
  readonly place: Place;
  readonly identity: GatewayIdentity;
}
