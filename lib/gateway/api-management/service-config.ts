import type { ApiManagementAdditionalLocation, ApiManagementConfig } from '@cdktf/provider-azurerm/lib/api-management';
import { protocols, security } from '../../azure/api-management/hardening';
import { type ApiManagementSku, apiManagementSkus } from '../../azure/api-management/sku';
import { numberText } from '../../azure/number-text';
import { KeyVaultIdentity } from '../identity/secret-reader';
import type { ApiManagementInstanceProps } from './instance-props';
import type { ResolvedInstance, ResolvedLocation } from './resolved-locations';

/** What an instance has beyond its props. */
export interface ServiceNames {
  readonly name: string;
  readonly identityId: string;
}

/** `Premium_2`. */
export function skuNameOf({ sku, locations: [home] }: ResolvedInstance): string {
  return `${sku}_${numberText(home.capacity)}`;
}

/** The instance as the provider wants it, without its dependencies. */
export function serviceConfig(
  resolved: ResolvedInstance,
  props: ApiManagementInstanceProps,
  { name, identityId }: ServiceNames,
): ApiManagementConfig {
  const [home, ...others] = resolved.locations;
  return {
    name,
    resourceGroupName: props.resourceGroupName,
    location: home.region,
    publisherName: props.publisherName,
    publisherEmail: props.publisherEmail,
    skuName: skuNameOf(resolved),
    ...placement(home),
    virtualNetworkType: resolved.networkMode,
    additionalLocation: others.length === 0 ? undefined : others.map(additionalLocation),
    identity: { type: identityType(props), identityIds: [identityId] },
    minApiVersion: props.minApiVersion ?? '2021-08-01',
    clientCertificateEnabled: isConsumption(resolved.sku) ? (props.clientCertificates ?? false) : undefined,
    // Azure refuses to create an instance that is closed; lib/azure/api-management/service-patch.ts closes it.
    publicNetworkAccessEnabled: true,
    protocols,
    security: security(resolved.sku),
    tags: props.tags,
    lifecycle: { preventDestroy: props.preventDestroy ?? true },
  };
}

/**
 * The system-assigned identity is there from the beginning, also where nothing is read from Key Vault yet: azurerm 4.55 plans
 * an identity that is added later with an empty object id, and the role that is to be granted to it then fails with
 * `Provider produced inconsistent final plan`.
 */
function identityType({ keyVaultIdentity }: ApiManagementInstanceProps): string {
  return keyVaultIdentity === KeyVaultIdentity.USER_ASSIGNED ? 'UserAssigned' : 'SystemAssigned, UserAssigned';
}

function isConsumption(sku: ApiManagementSku): boolean {
  return apiManagementSkus[sku].generation === 'consumption';
}

/** What a location says of itself, the home and the others alike. */
function placement({ zones, subnetId, publicIpAddressId }: ResolvedLocation) {
  return {
    zones: zones === undefined || zones.length === 0 ? undefined : [...zones],
    virtualNetworkConfiguration: subnetId === undefined ? undefined : { subnetId },
    publicIpAddressId,
  };
}

/**
 * The capacity is always written: azurerm 4.55 gives a location without one the capacity of the location before it
 * (`expandAzureRmApiManagementAdditionalLocations` changes the tier that its loop shares).
 */
function additionalLocation(location: ResolvedLocation): ApiManagementAdditionalLocation {
  return { location: location.region, capacity: location.capacity, gatewayDisabled: false, ...placement(location) };
}
