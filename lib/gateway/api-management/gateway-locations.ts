import type { ApiManagement } from '@cdktf/provider-azurerm/lib/api-management';
import { hostOf } from '../../azure/api-management/regional-host';
import { apiManagementSkus } from '../../azure/api-management/sku';
import type { GatewayLocation } from './gateway-instance';
import type { ResolvedInstance } from './resolved-locations';

/** The gateways of an instance with their host names, in the order of the resource. */
export function gatewayLocations(resource: ApiManagement, { sku, locations }: ResolvedInstance): GatewayLocation[] {
  const classic = apiManagementSkus[sku].generation === 'classic';
  // Only the classic tiers have host names for each region: https://learn.microsoft.com/azure/reliability/reliability-api-management
  const home = classic ? resource.gatewayRegionalUrl : resource.gatewayUrl;
  return locations.map(({ region, capacity, zones }, index) => ({
    region,
    hostName: hostOf(index === 0 ? home : resource.additionalLocation.get(index - 1).gatewayRegionalUrl),
    capacity,
    zones,
  }));
}
