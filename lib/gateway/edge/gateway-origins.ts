import { createHash } from 'node:crypto';
import { Token } from 'cdktf';
import { ApiManagementSku, apiManagementSkus } from '../../azure/api-management/sku';
import { nearest } from '../../core/nearest';
import { findRegion } from '../../core/regions';
import type { GatewayLocation, IGatewayInstance } from '../api-management/gateway-instance';
import type { FrontDoorOriginProps } from './front-door-origin';
import type { EdgeOptions } from './gateway-edge-options';

/** One origin for each gateway of each instance. */
export function originsOf(instances: readonly IGatewayInstance[], options: EdgeOptions): FrontDoorOriginProps[] {
  const gateways = instances.flatMap((instance) => instance.locations.map((location) => ({ instance, location })));
  for (const { instance, location } of gateways) refuseUnresolvedRegion(instance, location);
  refuseUnknownRegions(
    Object.keys(options.origins ?? {}),
    gateways.map(({ location }) => shortRegion(location.region)),
  );
  return gateways.map(({ instance, location }) => originOf(instance, location, options));
}

function originOf(
  instance: IGatewayInstance,
  location: GatewayLocation,
  { origins = {}, privateLink }: EdgeOptions,
): FrontDoorOriginProps {
  const region = shortRegion(location.region);
  if (privateLink === true) refuseWithoutPrivateLink(instance);
  const { privateLinkRegion = region, ...use } = byShortRegion(origins)[region] ?? {};
  return {
    ...use,
    name: nameOf(instance.instanceId, region),
    hostName: location.hostName,
    privateLink: privateLink === true ? { targetId: instance.apiManagementId, region: privateLinkRegion } : undefined,
  };
}

/** Another name is another origin, so it is not made of what may change with each apply. */
function refuseUnresolvedRegion({ node }: IGatewayInstance, { region }: GatewayLocation): void {
  if (!Token.isUnresolved(region)) return;
  throw new Error(
    `a region of ${node.path} is known only after the apply, but origins of the edge are named after regions; ` +
      "give a literal, such as 'swedencentral', or take GatewayEdge.none()",
  );
}

/** The same whatever other instances there are, so that a new one renames none. */
function nameOf(instanceId: string, region: string): string {
  if (instanceId === region) return region;
  const name = `${instanceId}-${region}`.replace(/[^0-9a-zA-Z-]+/g, '-');
  if (name.length <= 64) return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return `${name.slice(0, 57).replace(/-+$/, '')}-${mark}`;
}

function byShortRegion<T>(origins: { [region: string]: T }): { [region: string]: T | undefined } {
  return Object.fromEntries(Object.entries(origins).map(([region, use]) => [shortRegion(region), use]));
}

function shortRegion(region: string): string {
  return findRegion(region)?.name ?? region;
}

function refuseUnknownRegions(named: string[], regions: string[]): void {
  for (const region of named) {
    if (regions.includes(shortRegion(region))) continue;
    const near = nearest(region, regions);
    throw new Error(
      `the origins of the edge name the region '${region}', where the gateway has no API Management, expected one of ${[...new Set(regions)].join(', ')}${near === undefined ? '' : `; use '${near}'`}`,
    );
  }
}

/**
 * Premium v2 has inbound private endpoints, and Front Door has no private links to it yet:
 * https://learn.microsoft.com/azure/api-management/private-endpoint#typical-scenarios.
 */
function refuseWithoutPrivateLink({ node, skuName }: IGatewayInstance): void {
  const tier = Object.values(ApiManagementSku).find((sku) => skuName?.startsWith(`${sku}_`) === true);
  if (tier === undefined) return;
  if (apiManagementSkus[tier].privateEndpoint && tier !== ApiManagementSku.PREMIUM_V2) return;
  const taking = Object.values(ApiManagementSku).filter(
    (sku) => apiManagementSkus[sku].privateEndpoint && sku !== ApiManagementSku.PREMIUM_V2,
  );
  throw new Error(
    `the edge reaches ${node.path} through private links, which Front Door does not have to ${tier}; ` +
      `use one of ${taking.join(', ')}, or leave privateLink out`,
  );
}
