import { PrivateEndpoint } from '@cdktf/provider-azurerm/lib/private-endpoint';
import type { Construct, IDependable } from 'constructs';
import { dependsOnAll } from '../dependencies';
import { refuseBadResourceId } from '../resource-id';
import { type PrivateLinkService, subresourceOf } from './private-link-service';

/** A private endpoint of one of our resources. */
export interface PrivateEndpointRequest {
  readonly name: string;
  readonly resourceGroupName: string;
  /** The region of the subnet's virtual network, which need not be that of the resource. */
  readonly region: string;
  readonly subnetId: string;
  /** The resource id of what it leads to. */
  readonly targetId: string;
  readonly service: PrivateLinkService;
  /** The private DNS zones to write the address into; none: whoever runs the DNS does. */
  readonly dnsZoneIds: readonly string[];
  readonly tags: { readonly [key: string]: string };
  readonly dependencies?: readonly IDependable[];
}

/** A private endpoint that needs no approval, with its records in the private DNS zones. */
export function privateEndpoint(scope: Construct, id: string, request: PrivateEndpointRequest): PrivateEndpoint {
  const { name, dnsZoneIds, subnetId } = request;
  refuseBadResourceId(subnetId, 'subnet', `the subnetId of the private endpoint ${name}`);
  return new PrivateEndpoint(scope, id, {
    name,
    resourceGroupName: request.resourceGroupName,
    location: request.region,
    subnetId,
    privateServiceConnection: {
      name,
      privateConnectionResourceId: request.targetId,
      subresourceNames: [subresourceOf(request.service)],
      isManualConnection: false,
    },
    privateDnsZoneGroup: dnsZoneIds.length === 0 ? undefined : { name: 'default', privateDnsZoneIds: [...dnsZoneIds] },
    // Where a platform team's policy adds the zone group, a second plan would take it away again.
    lifecycle: dnsZoneIds.length === 0 ? { ignoreChanges: ['private_dns_zone_group'] } : undefined,
    tags: { ...request.tags },
    dependsOn: dependsOnAll(request.dependencies ?? []),
  });
}
