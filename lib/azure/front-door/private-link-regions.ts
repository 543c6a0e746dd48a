/**
 * The regions where Front Door Premium offers private link to origins, as its documentation lists them:
 * https://learn.microsoft.com/azure/frontdoor/private-link#region-availability (recorded from the page of 2023-05-17;
 * later pages may list more, so a region that is not here is worth a warning and no error).
 */
export const privateLinkRegions: readonly string[] = [
  'australiaeast',
  'brazilsouth',
  'canadacentral',
  'centralindia',
  'centralus',
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
  'swedencentral',
  'uksouth',
  'usgovarizona',
  'usgovtexas',
  'westeurope',
  'westus3',
];
