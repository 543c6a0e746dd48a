import { ApiManagementNetworkMode } from '../../azure/api-management/network-mode';
import { ApiManagementSku, apiManagementSkus } from '../../azure/api-management/sku';
import { skuProblems } from '../../azure/api-management/sku-rules';
import { refuseNoMember } from '../../azure/enum-member';
import { regionName } from '../../azure/region-name';
import { refuseBadResourceId } from '../../azure/resource-id';
import type { ApiManagementInstanceProps, ApiManagementLocation } from './instance-props';

/** A location with what was left out filled in. */
export interface ResolvedLocation extends ApiManagementLocation {
  readonly capacity: number;
}

/** What an instance is to be, checked against its tier. */
export interface ResolvedInstance {
  readonly sku: ApiManagementSku;
  readonly networkMode: ApiManagementNetworkMode;
  /** The home first, the others by name: their order in the program must not show as a change. */
  readonly locations: readonly ResolvedLocation[];
}

/** Fills in what was left out, and refuses what the tier cannot be. */
export function resolveInstance(path: string, props: ApiManagementInstanceProps): ResolvedInstance {
  const sku = props.sku ?? ApiManagementSku.PREMIUM;
  refuseNoMember(sku, 'ApiManagementSku', ApiManagementSku, `the sku of ${path}`);
  const locations = orderedLocations(path, sku, props.locations);
  const networked = locations.some(({ subnetId }) => subnetId !== undefined);
  const networkMode =
    props.networkMode ?? (networked ? ApiManagementNetworkMode.EXTERNAL : ApiManagementNetworkMode.NONE);
  const problems = [
    ...skuProblems({
      sku,
      networkMode,
      locations,
      privateEndpoints: Object.keys(props.privateEndpoints ?? {}).length,
      publicAccess: props.publicNetworkAccess ?? true,
      hostNames: props.hostNames?.length ?? 0,
      clientCertificates: props.clientCertificates ?? false,
    }),
    ...cacheProblems(locations),
  ];
  if (problems.length > 0) throw new Error(`${path} cannot be made: ${problems.join('; ')}`);
  return { sku, networkMode, locations };
}

function orderedLocations(
  path: string,
  sku: ApiManagementSku,
  given: readonly ApiManagementLocation[],
): ResolvedLocation[] {
  const [home, ...others] = given.map((location) => resolveLocation(path, sku, location));
  if (home === undefined) return [];
  return [home, ...others.sort((a, b) => (a.region < b.region ? -1 : 1))];
}

function resolveLocation(path: string, sku: ApiManagementSku, location: ApiManagementLocation): ResolvedLocation {
  const { region, subnetId } = location;
  if (subnetId !== undefined) refuseBadResourceId(subnetId, 'subnet', `the subnetId of ${path} in ${region}`);
  const { least } = apiManagementSkus[sku].units;
  const capacity = location.capacity ?? Math.max(location.zones?.length ?? 0, least);
  return { ...location, region: regionName(location.region, path), capacity };
}

function cacheProblems(locations: readonly ResolvedLocation[]): string[] {
  const without = locations.filter(({ externalCache }) => externalCache === undefined);
  if (without.length === 0 || without.length === locations.length) return [];
  return [
    `${without.map(({ region }) => region).join(', ')} has no external cache while other locations have one; give every location one, or none`,
  ];
}
