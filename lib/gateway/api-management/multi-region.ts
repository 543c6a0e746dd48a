import type { Construct } from 'constructs';
import type { ApiManagementNetworkMode } from '../../azure/api-management/network-mode';
import { ApiManagementSku } from '../../azure/api-management/sku';
import type { PrivateEndpointOptions } from '../../azure/network/private-endpoint-options';
import { ApiManagementInstance } from './api-management-instance';
import type { IGatewayInstance } from './gateway-instance';
import type { ApiManagementLocation, ApiManagementServiceOptions } from './instance-props';
import type { TopologyContext } from './topology';

/** One Premium instance with gateways in several regions. */
export interface MultiRegionProps extends ApiManagementServiceOptions {
  /**
   * The regions. The instance lives in the first one: there are the management API and the developer portal, and another
   * first region replaces the instance with everything on it.
   */
  readonly locations: ApiManagementLocation[];

  /**
   * How the instance stands to the subnets of its locations.
   * @default ApiManagementNetworkMode.EXTERNAL with subnets, ApiManagementNetworkMode.NONE without
   */
  readonly networkMode?: ApiManagementNetworkMode;

  /**
   * Private endpoints for what comes in, each under a word of your choice that is part of its name. To move one to another
   * subnet, give it under another word: Terraform makes the new one first.
   * @default - none
   */
  readonly privateEndpoints?: { [name: string]: PrivateEndpointOptions };

  /**
   * The name of the service, the first part of `NAME.azure-api.net`.
   * @default - made by the naming of the gateway
   */
  readonly apiManagementName?: string;
}

/** The one instance, made. */
export function makeMultiRegion(
  scope: Construct,
  context: TopologyContext,
  props: MultiRegionProps,
): IGatewayInstance[] {
  const { naming, resourceGroupName, tags } = context.place;
  const instance = new ApiManagementInstance(scope, 'api-management', {
    ...props,
    sku: ApiManagementSku.PREMIUM,
    resourceGroupName,
    naming,
    tags: { ...tags },
    identity: context.identity,
  });
  return [instance];
}
