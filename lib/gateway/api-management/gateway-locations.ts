import type { ApiManagement } from '@cdktf/provider-azurerm/lib/api-management';
import { hostOf, regionalHost } from '../../azure/api-management/regional-host';
import type { GatewayLocation } from './gateway-instance';
import type { ResolvedInstance } from './resolved-locations';

/**
 * The gateways of an instance with their host names, in the order of the resource.
 *
 * Several regions have a host name each. An instance in one region is known by the host name of the service: it is the one that
 * private links are documented with (https://learn.microsoft.com/azure/frontdoor/standard-premium/how-to-enable-private-link-apim),
 * and the v2 and Consumption tiers have no other.
 */
export function gatewayLocations(resource: ApiManagement, { locations }: ResolvedInstance): GatewayLocation[] {
  const home = locations.length > 1 ? resource.gatewayRegionalUrl : resource.gatewayUrl;
  return locations.map(({ region, capacity, zones }, index) => ({
    region,
    hostName: index === 0 ? hostOf(home) : regionalHost(resource.name, region),
    capacity,
    zones,
  }));
}
