import { CdnFrontdoorOrigin } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-origin';
import type { Construct } from 'constructs';

/** The way to an origin that is not open to the internet. */
export interface OriginPrivateLink {
  readonly location: string;
  readonly targetId: string;
  readonly requestMessage: string;
}

/** What an origin is made of. */
export interface OriginRequest {
  readonly name: string;
  readonly originGroupId: string;
  readonly hostName: string;
  readonly priority: number;
  readonly weight: number;
  readonly enabled: boolean;
  readonly privateLink?: OriginPrivateLink;
}

/**
 * The name of an origin in its group. The location of a private link cannot change in place, and an origin is replaced
 * by making the new one first, so the new one needs another name.
 */
export function originName(name: string, privateLinkLocation?: string): string {
  return privateLinkLocation === undefined ? name : `${name}-via-${privateLinkLocation}`;
}

/** An API Management gateway as an origin: HTTPS, its certificate checked, its own host name sent. */
export function frontDoorOrigin(scope: Construct, id: string, request: OriginRequest): CdnFrontdoorOrigin {
  const { privateLink } = request;
  return new CdnFrontdoorOrigin(scope, id, {
    name: originName(request.name, privateLink?.location),
    cdnFrontdoorOriginGroupId: request.originGroupId,
    // Always written: where it is not, the provider makes the origin disabled (resourceCdnFrontDoorOriginCreate, 4.55.0).
    enabled: request.enabled,
    hostName: request.hostName,
    // API Management answers only to the host names that it knows.
    originHostHeader: request.hostName,
    certificateNameCheckEnabled: true,
    httpPort: 80,
    httpsPort: 443,
    priority: request.priority,
    weight: request.weight,
    privateLink: privateLink && {
      location: privateLink.location,
      privateLinkTargetId: privateLink.targetId,
      requestMessage: privateLink.requestMessage,
      targetType: 'Gateway',
    },
    // Azure refuses to delete the last origin of a group that a route uses:
    // https://github.com/hashicorp/terraform-provider-azurerm/issues/27652.
    lifecycle: { createBeforeDestroy: true },
  });
}
