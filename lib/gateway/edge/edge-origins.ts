import type { CdnFrontdoorOrigin } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-origin';
import { Annotations } from 'cdktf';
import type { Construct } from 'constructs';
import { frontDoorOrigin, type OriginPrivateLink } from '../../azure/front-door/origin';
import { privateLinkRegions } from '../../azure/front-door/private-link-regions';
import { referenceMark } from '../../azure/reference-key';
import { findRegion } from '../../core/regions';
import type { FrontDoorOriginProps, FrontDoorPrivateLinkProps } from './front-door-origin';
import { PrivateLinkApproval } from './private-link-approval';

/** Which origins an edge gets. */
export interface EdgeOrigins {
  readonly origins: readonly FrontDoorOriginProps[];
  readonly originGroupId: string;
  /** What stands in request messages for this edge. */
  readonly edgeName: string;
}

/** An origin with the private link that it asked for. */
export interface LinkedOrigin {
  readonly resource: CdnFrontdoorOrigin;
  readonly privateLink?: OriginPrivateLink;
  readonly approve: boolean;
}

/** The origins in the order of their names, so that the order in which they were given changes nothing. */
export function linkedOrigins(scope: Construct, { origins, originGroupId, edgeName }: EdgeOrigins): LinkedOrigin[] {
  const sorted = [...origins].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((origin) => {
    const privateLink = origin.privateLink && privateLinkOf(scope, origin.privateLink, edgeName);
    const resource = frontDoorOrigin(scope, `Origin-${origin.name}`, {
      name: origin.name,
      originGroupId,
      hostName: origin.hostName,
      priority: origin.priority ?? 1,
      weight: origin.weight ?? 500,
      enabled: origin.enabled ?? true,
      privateLink,
    });
    return { resource, privateLink, approve: origin.privateLink?.approve ?? true };
  });
}

function privateLinkOf(scope: Construct, props: FrontDoorPrivateLinkProps, edgeName: string): OriginPrivateLink {
  const location = findRegion(props.region)?.name ?? props.region;
  if (!privateLinkRegions.includes(location)) {
    Annotations.of(scope).addWarning(
      `Front Door may not offer private link in ${location}: its documentation named ${privateLinkRegions.join(', ')}; name the nearest of them as the region of the private link if the apply fails`,
    );
  }
  const requestMessage = props.requestMessage ?? `Front Door ${edgeName}, ${location}`;
  return { location, targetId: props.targetId, requestMessage };
}

/**
 * One approval for each connection. Origins of a profile that lead to the same instance from the same region share one:
 * https://learn.microsoft.com/azure/frontdoor/private-link#association-of-a-private-endpoint-with-an-azure-front-door-profile.
 */
export function approvalsOf(scope: Construct, linked: readonly LinkedOrigin[]): PrivateLinkApproval[] {
  const connections = new Map<string, { link: OriginPrivateLink; origins: CdnFrontdoorOrigin[] }>();
  for (const { privateLink, resource, approve } of linked) {
    if (privateLink === undefined || !approve) continue;
    const key = `${privateLink.location}-${referenceMark(scope, privateLink.targetId)}`;
    const connection = connections.get(key) ?? { link: privateLink, origins: [] };
    refuseTwoMessages(connection.link, privateLink);
    connection.origins.push(resource);
    connections.set(key, connection);
  }
  return [...connections].map(
    ([key, { link, origins }]) =>
      new PrivateLinkApproval(scope, `Approval-${key}`, {
        targetId: link.targetId,
        requestMessage: link.requestMessage,
        dependencies: origins,
      }),
  );
}

function refuseTwoMessages(first: OriginPrivateLink, other: OriginPrivateLink): void {
  if (first.requestMessage === other.requestMessage) return;
  throw new Error(
    `two origins of the edge lead to the same API Management instance from ${first.location} with the request messages '${first.requestMessage}' and '${other.requestMessage}', expected one, as they share a connection`,
  );
}
