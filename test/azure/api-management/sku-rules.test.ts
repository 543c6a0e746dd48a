import { Token } from 'cdktf';
import { ApiManagementNetworkMode as Mode } from '../../../lib/azure/api-management/network-mode';
import { ApiManagementSku as Sku, apiManagementSkus } from '../../../lib/azure/api-management/sku';
import { type InstanceShape, type LocationShape, skuProblems } from '../../../lib/azure/api-management/sku-rules';

const subnetId = '/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/apim';
const publicIpAddressId = '/subscriptions/0/publicIPAddresses/apim';

const least = (sku: Sku) => apiManagementSkus[sku].units.least;

function shape(sku: Sku, location: Partial<LocationShape> = {}, more: Partial<InstanceShape> = {}): InstanceShape {
  return {
    sku,
    networkMode: Mode.NONE,
    locations: [{ region: 'swedencentral', capacity: least(sku), ...location }],
    privateEndpoints: 0,
    publicAccess: true,
    hostNames: 0,
    clientCertificates: false,
    ...more,
  };
}

const every = Object.values(Sku);
const refused = (skus: readonly Sku[], make: (sku: Sku) => InstanceShape) =>
  skus.filter((sku) => skuProblems(make(sku)).length > 0);

test.each(every)('%s in one region, in no network, is taken', (sku) => {
  expect(skuProblems(shape(sku))).toEqual([]);
});

describe('units', () => {
  /** The pattern that azurerm 4.55 holds sku_name against: validate.ApimSkuName. */
  const pattern =
    /^Consumption_0$|^Basic_(1|2)$|^BasicV2_([1-9]|10)$|^Developer_1$|^Premium_([1-9][0-9]{0,1})$|^PremiumV2_([1-9]|1[0-9]|2[0-9]|30)$|^Standard_[1-4]$|^StandardV2_([1-9]|10)$/;

  test.each(every)('%s takes as many in its home as the provider', (sku) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let capacity = -1; capacity <= 120; capacity++) {
      if (skuProblems(shape(sku, { capacity })).length === 0) ours.push(capacity);
      if (pattern.test(`${sku}_${capacity}`)) theirs.push(capacity);
    }
    expect(ours).toEqual(theirs);
  });

  test('half a unit is refused', () => {
    expect(skuProblems(shape(Sku.PREMIUM, { capacity: 1.5 }))).toEqual([
      'the capacity in swedencentral is 1.5, but Premium takes 1 to 99',
    ]);
  });

  test('one unit only is said so, and none too', () => {
    expect(skuProblems(shape(Sku.DEVELOPER, { capacity: 2 }))).toEqual([
      'the capacity in swedencentral is 2, but Developer takes exactly 1',
    ]);
    expect(skuProblems(shape(Sku.CONSUMPTION, { capacity: 1 }))).toEqual([
      'the capacity of Consumption is 1, but it has no units; leave the capacity out',
    ]);
  });

  test('another location takes 50 at most', () => {
    const two = (capacity: number) =>
      shape(
        Sku.PREMIUM,
        {},
        {
          locations: [
            { region: 'swedencentral', capacity: 99 },
            { region: 'westeurope', capacity },
          ],
        },
      );
    expect(skuProblems(two(50))).toEqual([]);
    expect(skuProblems(two(51))).toEqual(['the capacity in westeurope is 51, but Premium takes 1 to 50']);
  });

  test('a number that is known only after the apply is not held against the tier', () => {
    expect(skuProblems(shape(Sku.BASIC, { capacity: Token.asNumber('${var.units}') }))).toEqual([]);
  });
});

describe('zones', () => {
  const zoned = (sku: Sku, zones: string[], capacity: number) => shape(sku, { zones, capacity });

  test('are for Premium only', () => {
    expect(refused(every, (sku) => zoned(sku, ['1'], least(sku)))).toEqual(every.filter((sku) => sku !== Sku.PREMIUM));
    expect(skuProblems(zoned(Sku.PREMIUM_V2, ['1'], 1))).toEqual([
      'zones are chosen in swedencentral, but azurerm takes them for Premium only, not for PremiumV2; leave them out',
    ]);
  });

  test.each([1, 2, 3])('spread the units evenly over %i zones', (count) => {
    const zones = ['1', '2', '3'].slice(0, count);
    const taken = [1, 2, 3, 4, 5, 6].filter(
      (capacity) => skuProblems(zoned(Sku.PREMIUM, zones, capacity)).length === 0,
    );
    expect(taken).toEqual([1, 2, 3, 4, 5, 6].filter((capacity) => capacity % count === 0));
  });

  test('say how many units would do', () => {
    expect(skuProblems(zoned(Sku.PREMIUM, ['1', '2', '3'], 4))).toEqual([
      '4 units in swedencentral cannot be spread evenly over 3 zones; use 6',
    ]);
  });

  test.each([
    [['0'], "'0'"],
    [['1', '1'], "'1', '1'"],
  ])('%j are refused', (zones, shown) => {
    expect(skuProblems(zoned(Sku.PREMIUM, zones, 2))).toEqual([
      `the zones in swedencentral are ${shown}; give each of '1', '2' and '3' at most once`,
    ]);
  });

  test('none chosen are no choice', () => {
    expect(skuProblems(zoned(Sku.BASIC, [], 1))).toEqual([]);
  });
});

describe('regions', () => {
  const two = (sku: Sku) =>
    shape(
      sku,
      {},
      {
        locations: [
          { region: 'swedencentral', capacity: least(sku) },
          { region: 'westeurope', capacity: least(sku) },
        ],
      },
    );

  test('several of one instance are for Premium only', () => {
    expect(refused(every, two)).toEqual(every.filter((sku) => sku !== Sku.PREMIUM));
    expect(skuProblems(two(Sku.STANDARD_V2))).toEqual([
      'StandardV2 has a gateway in one region, got swedencentral, westeurope; use Premium, or ApiManagementTopology.perRegion() for an instance in each',
    ]);
  });

  test('none is refused, and one that is given twice', () => {
    expect(skuProblems(shape(Sku.PREMIUM, {}, { locations: [] }))).toEqual([
      'there is no location; give at least one region',
    ]);
    const twice = [{ region: 'swedencentral' }, { region: 'swedencentral' }];
    expect(skuProblems(shape(Sku.PREMIUM, {}, { locations: twice }))).toEqual([
      'swedencentral is given 2 times; give a region once, with the capacity that it needs',
    ]);
  });
});

describe('networks', () => {
  test.each([
    [Mode.EXTERNAL, [Sku.DEVELOPER, Sku.PREMIUM, Sku.STANDARD_V2, Sku.PREMIUM_V2]],
    [Mode.INTERNAL, [Sku.DEVELOPER, Sku.PREMIUM, Sku.PREMIUM_V2]],
  ])('%s is for some tiers', (networkMode, takers) => {
    const inNetwork = (sku: Sku) => shape(sku, { subnetId }, { networkMode });
    expect(refused(every, inNetwork).sort()).toEqual(every.filter((sku) => !takers.includes(sku)).sort());
  });

  test('a tier that has another mode says which', () => {
    expect(skuProblems(shape(Sku.STANDARD_V2, { subnetId }, { networkMode: Mode.INTERNAL }))).toEqual([
      'the network mode is Internal, but StandardV2 takes None or External',
    ]);
    expect(skuProblems(shape(Sku.BASIC, { subnetId }, { networkMode: Mode.EXTERNAL }))).toEqual([
      'the network mode is External, but Basic stands in no network; use Developer, Premium, StandardV2 or PremiumV2',
    ]);
  });

  test('every location has a subnet, or none', () => {
    expect(skuProblems(shape(Sku.PREMIUM, {}, { networkMode: Mode.INTERNAL }))).toEqual([
      'the network mode is Internal, but swedencentral has no subnet; give its subnetId',
    ]);
    expect(skuProblems(shape(Sku.PREMIUM, { subnetId }))).toEqual([
      'swedencentral has a subnet, but the network mode is None; set networkMode to EXTERNAL or INTERNAL, or leave the subnet out',
    ]);
  });

  test('an address of one’s own is for Developer and Premium with a subnet', () => {
    const addressed = (sku: Sku) => shape(sku, { subnetId, publicIpAddressId }, { networkMode: Mode.EXTERNAL });
    const takers = every.filter((sku) => skuProblems(addressed(sku)).length === 0);
    expect(takers.sort()).toEqual([Sku.DEVELOPER, Sku.PREMIUM].sort());
    expect(skuProblems(shape(Sku.PREMIUM, { publicIpAddressId }))).toEqual([
      'swedencentral has a public IP address, which only Developer and Premium inside a network take, not an instance without a subnet; leave it out',
    ]);
  });

  test('zones inside a network need an address', () => {
    const zoned = { subnetId, zones: ['1', '2'], capacity: 2 };
    expect(skuProblems(shape(Sku.PREMIUM, zoned, { networkMode: Mode.INTERNAL }))).toEqual([
      'swedencentral has zones and a subnet, which needs a public IP address; give its publicIpAddressId',
    ]);
    expect(skuProblems(shape(Sku.PREMIUM, { ...zoned, publicIpAddressId }, { networkMode: Mode.INTERNAL }))).toEqual(
      [],
    );
  });
});

describe('private access', () => {
  test('private endpoints are for all tiers but Basic v2 and Consumption', () => {
    expect(refused(every, (sku) => shape(sku, {}, { privateEndpoints: 1 })).sort()).toEqual(
      [Sku.BASIC_V2, Sku.CONSUMPTION].sort(),
    );
  });

  test('an instance that is injected into a network takes none; one that is integrated does', () => {
    const both = (sku: Sku, networkMode: Mode) => shape(sku, { subnetId }, { networkMode, privateEndpoints: 1 });
    expect(skuProblems(both(Sku.PREMIUM, Mode.EXTERNAL))).toEqual([
      'an instance that is injected into a network takes no private endpoint, got network mode External; use one or the other',
    ]);
    expect(skuProblems(both(Sku.PREMIUM_V2, Mode.INTERNAL))).toHaveLength(1);
    expect(skuProblems(both(Sku.STANDARD_V2, Mode.EXTERNAL))).toEqual([]);
    expect(skuProblems(both(Sku.PREMIUM_V2, Mode.EXTERNAL))).toEqual([]);
  });

  test('public networks are closed only where private endpoints are possible', () => {
    expect(refused(every, (sku) => shape(sku, {}, { publicAccess: false })).sort()).toEqual(
      [Sku.BASIC_V2, Sku.CONSUMPTION].sort(),
    );
    expect(skuProblems(shape(Sku.CONSUMPTION, {}, { publicAccess: false }))).toEqual([
      'public network access is off, but nobody reaches Consumption in another way, as it takes no private endpoint; leave publicNetworkAccess out',
    ]);
    const injected = { networkMode: Mode.EXTERNAL, publicAccess: false };
    expect(skuProblems(shape(Sku.PREMIUM, { subnetId }, injected))).toEqual([
      'public network access is off, which is for instances with private endpoints, got network mode External; use ApiManagementNetworkMode.INTERNAL alone',
    ]);
  });
});

describe('host names', () => {
  test('several are for Developer and the Premium tiers', () => {
    const takers = every.filter((sku) => skuProblems(shape(sku, {}, { hostNames: 2 })).length === 0);
    expect(takers.sort()).toEqual([Sku.DEVELOPER, Sku.PREMIUM, Sku.PREMIUM_V2].sort());
    expect(skuProblems(shape(Sku.BASIC, {}, { hostNames: 2 }))).toEqual([
      '2 custom host names are given, but the gateway of Basic takes 1',
    ]);
  });

  test('client certificates need one, but on Consumption', () => {
    const asking = (sku: Sku) => shape(sku, {}, { clientCertificates: true });
    expect(refused(every, asking)).toEqual(every.filter((sku) => sku !== Sku.CONSUMPTION));
    expect(skuProblems(shape(Sku.PREMIUM, {}, { clientCertificates: true, hostNames: 1 }))).toEqual([]);
  });
});

test('all problems are told together', () => {
  expect(skuProblems(shape(Sku.BASIC_V2, { capacity: 11, zones: ['1'] }, { privateEndpoints: 1 }))).toHaveLength(3);
});
