/**
 * The regions where Front Door Premium offers private link to origins, as its documentation lists them:
 * https://learn.microsoft.com/azure/frontdoor/private-link#region-availability (without the regions of clouds that no public list names).
 * The page announces more, so a region that is not here is worth a warning and no error.
 */
export const privateLinkRegions: readonly string[] = [
  'australiaeast',
  'brazilsouth',
  'canadacentral',
  'centralindia',
  'centralus',
  'chinaeast3',
  'chinanorth3',
  'eastasia',
  'eastus',
  'eastus2',
  'francecentral',
  'germanywestcentral',
  'japaneast',
  'koreacentral',
  'northeurope',
  'norwayeast',
  'southafricanorth',
  'southcentralus',
  'southeastasia',
  'swedencentral',
  'uksouth',
  'usgovarizona',
  'usgovtexas',
  'usgovvirginia',
  'westeurope',
  'westus2',
  'westus3',
];
