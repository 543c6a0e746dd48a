import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import type { ApiManagementNetworkMode } from '../../azure/api-management/network-mode';
import type { ApiManagementSku } from '../../azure/api-management/sku';
import type { PrivateEndpointOptions } from '../../azure/network/private-endpoint-options';
import { regionName } from '../../azure/region-name';
import { ResourceType } from '../../azure/resource-type';
import { ApiManagementInstance } from './api-management-instance';
import type { IGatewayInstance } from './gateway-instance';
import type { ApiManagementLocation, ApiManagementServiceOptions } from './instance-props';
import type { TopologyContext } from './topology';

/** An instance in one region. */
export interface RegionalInstanceLocation extends ApiManagementLocation {
  /**
   * The private endpoint for what comes in.
   * @default - none
   */
  readonly privateEndpoint?: PrivateEndpointOptions;

  /**
   * The name of the service, the first part of `NAME.azure-api.net`.
   * @default - made by the naming of the gateway, with the region in it
   */
  readonly apiManagementName?: string;
}

/** An instance in each region, of any tier. */
export interface PerRegionProps extends ApiManagementServiceOptions {
  /** The tier of all instances. */
  readonly sku: ApiManagementSku;

  /**
   * How many scale units each instance has, where its location does not say.
   * @default - one for each zone, one without zones; none for Consumption
   */
  readonly capacity?: number;

  /** The regions; each is a literal, since it is part of the ids of what is made. Their order means nothing. */
  readonly locations: RegionalInstanceLocation[];

  /**
   * How the instances stand to the subnets of their locations.
   * @default ApiManagementNetworkMode.EXTERNAL with subnets, ApiManagementNetworkMode.NONE without
   */
  readonly networkMode?: ApiManagementNetworkMode;
}

/** An instance for each location, made, in the order of the region names. */
export function makePerRegion(scope: Construct, context: TopologyContext, props: PerRegionProps): IGatewayInstance[] {
  const regions = props.locations.map(literalRegion);
  refuseBadRegions(regions);
  return [...regions].sort().map((region) => {
    const location = props.locations[regions.indexOf(region)];
    return makeInstance(scope, context, props, { ...location, region });
  });
}

function makeInstance(
  scope: Construct,
  { place, identity }: TopologyContext,
  { capacity, ...options }: PerRegionProps,
  { privateEndpoint, apiManagementName, ...location }: RegionalInstanceLocation,
): IGatewayInstance {
  const { naming, resourceGroupName, tags } = place;
  const { region } = location;
  return new ApiManagementInstance(scope, `api-management-${region}`, {
    ...options,
    instanceId: region,
    locations: [{ ...location, capacity: location.capacity ?? capacity }],
    privateEndpoints: privateEndpoint === undefined ? undefined : { [region]: privateEndpoint },
    apiManagementName: apiManagementName ?? naming.resourceName(ResourceType.API_MANAGEMENT, [region]),
    resourceGroupName,
    naming,
    tags: { ...tags },
    identity,
  });
}

function literalRegion({ region }: RegionalInstanceLocation): string {
  if (Token.isUnresolved(region)) {
    throw new Error(
      "a region of ApiManagementTopology.perRegion() is known only after the apply; it is part of ids, so give a literal, such as 'swedencentral'",
    );
  }
  return regionName(region, 'ApiManagementTopology.perRegion()');
}

function refuseBadRegions(regions: readonly string[]): void {
  if (regions.length === 0) {
    throw new Error('ApiManagementTopology.perRegion() has no locations; give at least one region');
  }
  const twice = regions.find((region, at) => regions.indexOf(region) !== at);
  if (twice === undefined) return;
  throw new Error(
    `ApiManagementTopology.perRegion() has ${twice} more than once; give each region once, with the capacity that it needs`,
  );
}
