import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { DataBoundary } from '../../lib/gateway/data-boundary';

const { STANDARD, GLOBAL_STANDARD, DATA_ZONE_STANDARD, PROVISIONED_MANAGED, GLOBAL_BATCH, DATA_ZONE_BATCH } =
  DeploymentSku;
const world = [GLOBAL_STANDARD, DeploymentSku.GLOBAL_PROVISIONED_MANAGED, GLOBAL_BATCH];
const zone = [DATA_ZONE_STANDARD, DeploymentSku.DATA_ZONE_PROVISIONED_MANAGED, DATA_ZONE_BATCH];
const region = [STANDARD, PROVISIONED_MANAGED];

/** boundary, region, which kinds are inside */
const table: readonly [DataBoundary, string, readonly DeploymentSku[]][] = [
  [DataBoundary.EU, 'swedencentral', [...region, ...zone]],
  [DataBoundary.EU, 'westeurope', [...region, ...zone]],
  [DataBoundary.EU, 'northeurope', [...region, ...zone]],
  [DataBoundary.EU, 'Germany West Central', [...region, ...zone]],
  [DataBoundary.EU, 'norwayeast', []],
  [DataBoundary.EU, 'switzerlandnorth', []],
  [DataBoundary.EU, 'uksouth', []],
  [DataBoundary.EU, 'eastus', []],
  [DataBoundary.EU_AND_EFTA, 'norwayeast', region],
  [DataBoundary.EU_AND_EFTA, 'swedencentral', [...region, ...zone]],
  [DataBoundary.US, 'eastus2', [...region, ...zone]],
  [DataBoundary.US, 'swedencentral', []],
  [DataBoundary.US, 'usgovvirginia', []],
  [DataBoundary.geography('Sweden'), 'swedencentral', region],
  [DataBoundary.geography('Sweden'), 'francecentral', []],
  [DataBoundary.geography('United Kingdom'), 'uksouth', region],
  [DataBoundary.EU, 'atlantis', []],
];

test.each(table)('%p and %s', (boundary, name, inside) => {
  const all = Object.values(DeploymentSku);
  expect(all.filter((sku) => boundary.containsDeployment(name, sku)).sort()).toEqual([...inside].sort());
  expect(world.some((sku) => boundary.containsDeployment(name, sku))).toBe(false);
});

test('an unknown geography is refused with the nearest one', () => {
  expect(() => DataBoundary.geography('Swedn')).toThrow(/'Swedn' is no geography of Azure, .*; use 'Sweden'/);
});
