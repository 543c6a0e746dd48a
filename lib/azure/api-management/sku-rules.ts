import { Token } from 'cdktf';
import { shown } from '../../core/given';
import { ApiManagementNetworkMode } from './network-mode';
import { type ApiManagementSku, apiManagementSkus, type SkuFacts } from './sku';

/** What an instance is asked to be. Values that are known only after the apply are not checked. */
export interface InstanceShape {
  readonly sku: ApiManagementSku;
  readonly networkMode: ApiManagementNetworkMode;
  /** The home of the instance first. */
  readonly locations: readonly LocationShape[];
  readonly privateEndpoints: number;
  readonly publicAccess: boolean;
  readonly hostNames: number;
  readonly clientCertificates: boolean;
}

/** A gateway of the instance in one region. */
export interface LocationShape {
  readonly region: string;
  /** Absent where the tier decides. */
  readonly capacity?: number;
  readonly zones?: readonly string[];
  readonly subnetId?: string;
  readonly publicIpAddressId?: string;
}

type Rule = (shape: InstanceShape, facts: SkuFacts) => Iterable<string>;

/** The provider checks most of these only while applying, some not at all; each is a sentence here before anything is made. */
const rules: readonly Rule[] = [
  locations,
  units,
  zones,
  additionalLocations,
  networks,
  subnets,
  publicIpAddresses,
  privateAccess,
  hostNames,
  clientCertificates,
];

/** What Azure or the provider would refuse, in words; none is an empty list. */
export function skuProblems(shape: InstanceShape): string[] {
  const facts = apiManagementSkus[shape.sku];
  return rules.flatMap((rule) => [...rule(shape, facts)]);
}

function* locations({ locations: all }: InstanceShape): Iterable<string> {
  if (all.length === 0) yield 'there is no location; give at least one region';
  const regions = all.map(({ region }) => region).filter((region) => !Token.isUnresolved(region));
  for (const region of new Set(regions)) {
    const times = regions.filter((other) => other === region).length;
    if (times > 1) yield `${region} is given ${times} times; give a region once, with the capacity that it needs`;
  }
}

/** A location of an instance takes up to 50: the `additional_location.capacity` of azurerm 4.55. */
function* units({ sku, locations: all }: InstanceShape, { units: { least, most } }: SkuFacts): Iterable<string> {
  for (const [index, { region, capacity }] of all.entries()) {
    if (capacity === undefined || Token.isUnresolved(capacity)) continue;
    const limit = index === 0 ? most : Math.min(most, 50);
    if (Number.isInteger(capacity) && capacity >= least && capacity <= limit) continue;
    yield most === 0
      ? `the capacity of ${sku} is ${shown(capacity)}, but it has no units; leave the capacity out`
      : `the capacity in ${region} is ${shown(capacity)}, but ${sku} takes ${least === limit ? `exactly ${least}` : `${least} to ${limit}`}`;
  }
}

/** https://learn.microsoft.com/azure/reliability/reliability-api-management: the units are spread evenly over the zones. */
function* zones({ sku, locations: all }: InstanceShape, facts: SkuFacts): Iterable<string> {
  for (const { region, zones: chosen = [], capacity } of all) {
    if (chosen.length === 0 || Token.isUnresolved(chosen)) continue;
    if (!facts.zones) {
      yield `zones are chosen in ${region}, but azurerm takes them for Premium only, not for ${sku}; leave them out`;
      continue;
    }
    const odd = chosen.filter((zone, at) => !/^[123]$/.test(zone) || chosen.indexOf(zone) !== at);
    if (odd.length > 0) yield `the zones in ${region} are ${list(chosen)}; give each of '1', '2' and '3' at most once`;
    if (capacity === undefined || Token.isUnresolved(capacity) || capacity % chosen.length === 0) continue;
    yield `${capacity} units in ${region} cannot be spread evenly over ${chosen.length} zones; use ${Math.ceil(capacity / chosen.length) * chosen.length}`;
  }
}

function* additionalLocations({ sku, locations: all }: InstanceShape, facts: SkuFacts): Iterable<string> {
  if (all.length < 2 || facts.additionalLocations) return;
  yield `${sku} has a gateway in one region, got ${all.map(({ region }) => region).join(', ')}; use Premium, or ApiManagementTopology.perRegion() for an instance in each`;
}

function* networks({ sku, networkMode }: InstanceShape, { networkModes }: SkuFacts): Iterable<string> {
  if (networkModes.includes(networkMode)) return;
  yield networkModes.length === 1
    ? `the network mode is ${networkMode}, but ${sku} stands in no network; use Developer, Premium, StandardV2 or PremiumV2`
    : `the network mode is ${networkMode}, but ${sku} takes ${networkModes.join(' or ')}`;
}

/** azurerm refuses a subnet in one location and none in another, while applying. */
function* subnets({ networkMode, locations: all }: InstanceShape): Iterable<string> {
  const inNetwork = networkMode !== ApiManagementNetworkMode.NONE;
  for (const { region, subnetId } of all) {
    if (inNetwork && subnetId === undefined) {
      yield `the network mode is ${networkMode}, but ${region} has no subnet; give its subnetId`;
    }
    if (!inNetwork && subnetId !== undefined) {
      yield `${region} has a subnet, but the network mode is None; set networkMode to EXTERNAL or INTERNAL, or leave the subnet out`;
    }
  }
}

/** With zones, an instance inside a network needs an address: https://github.com/hashicorp/terraform-provider-azurerm/issues/27949 */
function* publicIpAddresses({ sku, locations: all }: InstanceShape, facts: SkuFacts): Iterable<string> {
  for (const { region, publicIpAddressId, subnetId, zones: chosen = [] } of all) {
    if (publicIpAddressId !== undefined && (!facts.publicIpAddress || subnetId === undefined)) {
      yield `${region} has a public IP address, which only Developer and Premium inside a network take, not ${subnetId === undefined ? 'an instance without a subnet' : sku}; leave it out`;
    }
    if (publicIpAddressId === undefined && subnetId !== undefined && chosen.length > 0) {
      yield `${region} has zones and a subnet, which needs a public IP address; give its publicIpAddressId`;
    }
  }
}

/** https://learn.microsoft.com/azure/api-management/private-endpoint#limitations */
function* privateAccess(shape: InstanceShape, facts: SkuFacts): Iterable<string> {
  const { sku, networkMode, privateEndpoints, publicAccess } = shape;
  if (privateEndpoints > 0 && !facts.privateEndpoint) {
    yield `${sku} takes no private endpoint; use another tier, such as StandardV2`;
  }
  const injected =
    networkMode === ApiManagementNetworkMode.INTERNAL ||
    (networkMode === ApiManagementNetworkMode.EXTERNAL && facts.generation === 'classic');
  if (privateEndpoints > 0 && injected) {
    yield `an instance that is injected into a network takes no private endpoint, got network mode ${networkMode}; use one or the other`;
  }
  if (publicAccess) return;
  if (!facts.privateEndpoint) {
    yield `public network access is off, but nobody reaches ${sku} in another way, as it takes no private endpoint; leave publicNetworkAccess out`;
  }
  if (injected) {
    yield `public network access is off, which is for instances with private endpoints, got network mode ${networkMode}; use ApiManagementNetworkMode.INTERNAL alone`;
  }
}

function* hostNames({ sku, hostNames: count }: InstanceShape, facts: SkuFacts): Iterable<string> {
  if (facts.hostNames === undefined || count <= facts.hostNames) return;
  yield `${count} custom host names are given, but the gateway of ${sku} takes ${facts.hostNames}`;
}

/** Consumption asks on its own host name; the other tiers only where a certificate of one's own is bound. */
function* clientCertificates(shape: InstanceShape, { generation }: SkuFacts): Iterable<string> {
  if (!shape.clientCertificates || generation === 'consumption' || shape.hostNames > 0) return;
  yield `client certificates are asked for, but ${shape.sku} asks for them on custom host names only; give hostNames`;
}

function list(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
