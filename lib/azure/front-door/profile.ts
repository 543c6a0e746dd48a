import { CdnFrontdoorEndpoint } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-endpoint';
import { CdnFrontdoorProfile } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-profile';
import type { Construct } from 'constructs';
import type { FrontDoorSku } from './front-door-sku';

/** What a profile is made of. */
export interface ProfileRequest {
  readonly name: string;
  readonly resourceGroupName: string;
  readonly sku: FrontDoorSku;
  readonly responseTimeoutSeconds: number;
  readonly preventDestroy: boolean;
  readonly tags: { [key: string]: string };
}

/** The profile. A change of its tier replaces it in Terraform, and with it the host name of the endpoint and the FDID. */
export function frontDoorProfile(scope: Construct, request: ProfileRequest): CdnFrontdoorProfile {
  return new CdnFrontdoorProfile(scope, 'Profile', {
    name: request.name,
    resourceGroupName: request.resourceGroupName,
    skuName: request.sku,
    responseTimeoutSeconds: request.responseTimeoutSeconds,
    // For certificates in Key Vault. Added later, its principal id would be missing in the plan that needs it.
    identity: { type: 'SystemAssigned' },
    tags: request.tags,
    lifecycle: { preventDestroy: request.preventDestroy },
  });
}

/** What an endpoint is made of. */
export interface EndpointRequest {
  readonly name: string;
  readonly profileId: string;
  readonly preventDestroy: boolean;
  readonly tags: { [key: string]: string };
}

/** The endpoint; Azure puts a hash into its host name, which another endpoint of the same name would not get again. */
export function frontDoorEndpoint(scope: Construct, request: EndpointRequest): CdnFrontdoorEndpoint {
  return new CdnFrontdoorEndpoint(scope, 'Endpoint', {
    name: request.name,
    cdnFrontdoorProfileId: request.profileId,
    enabled: true,
    tags: request.tags,
    lifecycle: { preventDestroy: request.preventDestroy },
  });
}
