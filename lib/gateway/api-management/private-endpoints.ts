import type { PrivateEndpoint } from '@cdktf/provider-azurerm/lib/private-endpoint';
import type { Construct, IDependable } from 'constructs';
import { privateEndpoint } from '../../azure/network/private-endpoint';
import type { PrivateEndpointOptions } from '../../azure/network/private-endpoint-options';
import { PrivateLinkService } from '../../azure/network/private-link-service';
import { regionName } from '../../azure/region-name';
import type { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';

/** What the private endpoints of an instance have in common. */
export interface PrivateEndpointsRequest {
  readonly apiManagementId: string;
  /** The region of an endpoint that names none. */
  readonly region: string;
  readonly naming: ResourceNaming;
  readonly resourceGroupName: string;
  readonly tags: { readonly [key: string]: string };
  readonly dependencies: readonly IDependable[];
}

/** The private endpoints of an instance, by the words that they were given under. */
export function privateEndpoints(
  scope: Construct,
  options: { readonly [name: string]: PrivateEndpointOptions },
  request: PrivateEndpointsRequest,
): { [name: string]: PrivateEndpoint } {
  const names = Object.keys(options).sort();
  return Object.fromEntries(names.map((name) => [name, endpoint(scope, name, options[name], request)]));
}

function endpoint(
  scope: Construct,
  name: string,
  { subnetId, region, privateDnsZoneIds = [] }: PrivateEndpointOptions,
  request: PrivateEndpointsRequest,
): PrivateEndpoint {
  return privateEndpoint(scope, `private-endpoint-${name}`, {
    name: request.naming.resourceName(ResourceType.PRIVATE_ENDPOINT, ['apim', name]),
    resourceGroupName: request.resourceGroupName,
    region: region === undefined ? request.region : regionName(region, `the private endpoint '${name}'`),
    subnetId,
    targetId: request.apiManagementId,
    service: PrivateLinkService.API_MANAGEMENT,
    dnsZoneIds: privateDnsZoneIds,
    tags: request.tags,
    dependencies: request.dependencies,
  });
}
