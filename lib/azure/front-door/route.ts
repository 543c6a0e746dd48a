import { CdnFrontdoorRoute } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-route';
import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';

/** What a route is made of. */
export interface RouteRequest {
  readonly name: string;
  readonly endpointId: string;
  readonly originGroupId: string;
  readonly originIds: string[];
  readonly customDomainIds: string[];
  readonly linkToDefaultDomain: boolean;
  readonly dependsOn: ITerraformDependable[];
}

/**
 * The route from the domains to the origins: HTTPS only, without a redirect (a client that sent its key over HTTP
 * should learn of it) and without a cache. The provider would redirect by default, and then wants HTTP too.
 */
export function frontDoorRoute(scope: Construct, request: RouteRequest): CdnFrontdoorRoute {
  return new CdnFrontdoorRoute(scope, 'Route', {
    name: request.name,
    cdnFrontdoorEndpointId: request.endpointId,
    cdnFrontdoorOriginGroupId: request.originGroupId,
    // Not sent to Azure; they make Terraform take the route away before the last origin goes.
    cdnFrontdoorOriginIds: request.originIds,
    cdnFrontdoorCustomDomainIds: request.customDomainIds.length > 0 ? request.customDomainIds : undefined,
    linkToDefaultDomain: request.linkToDefaultDomain,
    patternsToMatch: ['/*'],
    supportedProtocols: ['Https'],
    httpsRedirectEnabled: false,
    forwardingProtocol: 'HttpsOnly',
    enabled: true,
    dependsOn: request.dependsOn,
  });
}
