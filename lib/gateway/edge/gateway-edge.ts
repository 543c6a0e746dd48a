import type { Construct } from 'constructs';
import { Duration } from '../../core/duration';
import { refuseMissing } from '../../core/given';
import { closeBehindEdge } from '../api-management/close-behind-edge';
import type { BoundEdge, EdgeContext } from './edge-context';
import { FrontDoorEdge } from './front-door-edge';
import type { EdgeOptions, ExistingFrontDoorOptions, FrontDoorOptions } from './gateway-edge-options';
import { originsOf } from './gateway-origins';

type Bind = (scope: Construct, context: EdgeContext) => BoundEdge;

/** What stands before API Management. docs/edge.md says what each makes. */
export class GatewayEdge {
  /** Azure Front Door with a firewall, made for the gateway. */
  public static frontDoor(options: FrontDoorOptions = {}): GatewayEdge {
    return new GatewayEdge((scope, context) => {
      const { sku, responseTimeout = withinFrontDoor(context.responseTimeoutSeconds) } = options;
      const edge = new FrontDoorEdge(scope, 'edge', { ...common(options, context), sku, responseTimeout });
      closeBehindEdge(context.instances, edge.privateLinkApprovals);
      return bound(edge, options, responseTimeout);
    });
  }

  /** Azure Front Door that exists: origins, a route and what is missing are added to its profile. */
  public static existingFrontDoor(options: ExistingFrontDoorOptions): GatewayEdge {
    refuseMissing('GatewayEdge.existingFrontDoor()', options, ['profile', 'sku']);
    return new GatewayEdge((scope, context) => {
      const { sku, profile, responseTimeout } = options;
      const edge = new FrontDoorEdge(scope, 'edge', { ...common(options, context), sku, existingProfile: profile });
      closeBehindEdge(context.instances, edge.privateLinkApprovals);
      return bound(edge, options, responseTimeout);
    });
  }

  /** Nothing: callers reach API Management itself. */
  public static none(): GatewayEdge {
    return new GatewayEdge((_scope, { instances }) => ({
      hostNames: instances.flatMap(({ locations }) => locations.map(({ hostName }) => hostName)),
      dependencies: [],
    }));
  }

  /** @internal */
  public readonly _bind: Bind;

  private constructor(bind: Bind) {
    this._bind = bind;
  }
}

/** Front Door waits 16 to 240 seconds; a budget beyond that is told by the checks of the gateway. */
function withinFrontDoor(seconds: number): Duration {
  return Duration.seconds(Math.min(240, Math.max(16, Math.ceil(seconds))));
}

function common(options: EdgeOptions, { place, instances }: EdgeContext) {
  const { name, probe, loadBalancing, domains, defaultDomain, waf, preventDestroy } = options;
  return {
    ...{ name, probe, loadBalancing, domains, defaultDomain, waf, preventDestroy },
    resourceGroupName: place.resourceGroupName,
    naming: place.naming,
    tags: { ...place.tags },
    origins: originsOf(instances, options),
  };
}

function bound(edge: FrontDoorEdge, { lockToFrontDoor = true }: EdgeOptions, responseTimeout?: Duration): BoundEdge {
  return {
    hostNames: edge.hostNames,
    frontDoorId: lockToFrontDoor ? edge.frontDoorId : undefined,
    profileId: edge.profileId,
    dependencies: edge.profile === undefined ? [] : [edge.profile],
    path: edge.node.path,
    responseTimeoutSeconds: responseTimeout?.toSeconds(),
  };
}
