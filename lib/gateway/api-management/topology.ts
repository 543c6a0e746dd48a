import type { Construct } from 'constructs';
import type { Place } from '../../azure/place';
import { refuseMissing, refuseNoList } from '../../core/given';
import type { IGatewayIdentity } from '../identity/gateway-identity';
import { type ExistingTopologyProps, findExisting } from './existing';
import type { IGatewayInstance } from './gateway-instance';
import { makeMultiRegion, type MultiRegionProps } from './multi-region';
import { makePerRegion, type PerRegionProps } from './per-region';

/** What a topology is given when it becomes resources. */
export interface TopologyContext {
  readonly place: Place;
  /**
   * What the instances act as; each makes its own where it is absent. A topology of existing instances has identities of
   * its own and takes none.
   */
  readonly identity?: IGatewayIdentity;
}

type Bind = (scope: Construct, context: TopologyContext) => IGatewayInstance[];

/** Which API Management instances the gateway runs on. docs/api-management.md says when to choose which. */
export class ApiManagementTopology {
  /**
   * One Premium instance with gateways in several regions: one configuration, one list of subscriptions, and Azure keeps
   * the regions in step. Counters and caches are those of each region.
   */
  public static multiRegion(props: MultiRegionProps): ApiManagementTopology {
    refuseBadTopology('ApiManagementTopology.multiRegion()', props, ['publisherName', 'publisherEmail', 'locations']);
    return new ApiManagementTopology(true, props.locations.at(0)?.region, (scope, context) =>
      makeMultiRegion(scope, context, props),
    );
  }

  /**
   * One instance in each region, of any tier. Nothing is shared between them, so nothing can fail in all of them at once;
   * APIs, products and subscriptions are put on each.
   */
  public static perRegion(props: PerRegionProps): ApiManagementTopology {
    refuseBadTopology('ApiManagementTopology.perRegion()', props, [
      'sku',
      'publisherName',
      'publisherEmail',
      'locations',
    ]);
    return new ApiManagementTopology(true, props.locations.at(0)?.region, (scope, context) =>
      makePerRegion(scope, context, props),
    );
  }

  /** Instances that are there already. They are not changed; the gateway's API is put on them. */
  public static existing(props: ExistingTopologyProps): ApiManagementTopology {
    refuseMissing('ApiManagementTopology.existing()', props, ['instances']);
    const region = props.instances.at(0)?.locations?.at(0)?.region;
    return new ApiManagementTopology(false, region, (scope) => findExisting(scope, props));
  }

  /**
   * Whether the instances are made, and so can be given the gateway's identity.
   * @internal
   */
  public readonly _makesInstances: boolean;

  /**
   * Where what is tied to no region is put unless somebody says otherwise; absent when there is no location.
   * @internal
   */
  public readonly _firstRegion?: string;

  private readonly bind: Bind;

  private constructor(makesInstances: boolean, firstRegion: string | undefined, bind: Bind) {
    this._makesInstances = makesInstances;
    this._firstRegion = firstRegion;
    this.bind = bind;
  }

  /**
   * The instances, made or found.
   * @internal
   */
  public _bind(scope: Construct, context: TopologyContext): IGatewayInstance[] {
    return this.bind(scope, context);
  }
}

function refuseBadTopology<P extends MultiRegionProps | PerRegionProps>(
  where: string,
  props: P,
  required: readonly (keyof P & string)[],
): void {
  refuseMissing(where, props, required);
  refuseNoList(`locations of ${where}`, props.locations);
  for (const location of props.locations) refuseMissing(`a location of ${where}`, location, ['region']);
}
