/** An Azure region as resources, policies and lawyers name it. */
export interface Region {
  /** What resources use: `swedencentral`. */
  readonly name: string;
  /** What `context.Deployment.Region` and the portal say: `Sweden Central`. */
  readonly displayName: string;
  /** The boundary that Microsoft keeps data at rest in: `Sweden`, `Europe`, `United States`. */
  readonly geography: string;
}

/**
 * The physical regions as the management API lists them (GET /subscriptions/{id}/locations, as recorded in August 2026
 * by the public module Azure/terraform-azurerm-avm-utl-regions), with the restricted Sweden South and the regions of
 * the US Government and China clouds, which only their own clouds list.
 */
export const regions: readonly Region[] = [
  { name: 'australiacentral', displayName: 'Australia Central', geography: 'Australia' },
  { name: 'australiacentral2', displayName: 'Australia Central 2', geography: 'Australia' },
  { name: 'australiaeast', displayName: 'Australia East', geography: 'Australia' },
  { name: 'australiasoutheast', displayName: 'Australia Southeast', geography: 'Australia' },
  { name: 'austriaeast', displayName: 'Austria East', geography: 'Austria' },
  { name: 'belgiumcentral', displayName: 'Belgium Central', geography: 'Belgium' },
  { name: 'brazilsouth', displayName: 'Brazil South', geography: 'Brazil' },
  { name: 'brazilsoutheast', displayName: 'Brazil Southeast', geography: 'Brazil' },
  { name: 'canadacentral', displayName: 'Canada Central', geography: 'Canada' },
  { name: 'canadaeast', displayName: 'Canada East', geography: 'Canada' },
  { name: 'centralindia', displayName: 'Central India', geography: 'India' },
  { name: 'centralus', displayName: 'Central US', geography: 'United States' },
  { name: 'centraluseuap', displayName: 'Central US EUAP', geography: 'Canary (US)' },
  { name: 'chilecentral', displayName: 'Chile Central', geography: 'Chile' },
  { name: 'chinaeast', displayName: 'China East', geography: 'China' },
  { name: 'chinaeast2', displayName: 'China East 2', geography: 'China' },
  { name: 'chinaeast3', displayName: 'China East 3', geography: 'China' },
  { name: 'chinanorth', displayName: 'China North', geography: 'China' },
  { name: 'chinanorth2', displayName: 'China North 2', geography: 'China' },
  { name: 'chinanorth3', displayName: 'China North 3', geography: 'China' },
  { name: 'denmarkeast', displayName: 'Denmark East', geography: 'Denmark' },
  { name: 'eastasia', displayName: 'East Asia', geography: 'Asia Pacific' },
  { name: 'eastus', displayName: 'East US', geography: 'United States' },
  { name: 'eastus2', displayName: 'East US 2', geography: 'United States' },
  { name: 'eastus2euap', displayName: 'East US 2 EUAP', geography: 'Canary (US)' },
  { name: 'francecentral', displayName: 'France Central', geography: 'France' },
  { name: 'francesouth', displayName: 'France South', geography: 'France' },
  { name: 'germanynorth', displayName: 'Germany North', geography: 'Germany' },
  { name: 'germanywestcentral', displayName: 'Germany West Central', geography: 'Germany' },
  { name: 'indonesiacentral', displayName: 'Indonesia Central', geography: 'Indonesia' },
  { name: 'israelcentral', displayName: 'Israel Central', geography: 'Israel' },
  { name: 'italynorth', displayName: 'Italy North', geography: 'Italy' },
  { name: 'japaneast', displayName: 'Japan East', geography: 'Japan' },
  { name: 'japanwest', displayName: 'Japan West', geography: 'Japan' },
  { name: 'jioindiacentral', displayName: 'Jio India Central', geography: 'India' },
  { name: 'jioindiawest', displayName: 'Jio India West', geography: 'India' },
  { name: 'koreacentral', displayName: 'Korea Central', geography: 'Korea' },
  { name: 'koreasouth', displayName: 'Korea South', geography: 'Korea' },
  { name: 'malaysiawest', displayName: 'Malaysia West', geography: 'Malaysia' },
  { name: 'mexicocentral', displayName: 'Mexico Central', geography: 'Mexico' },
  { name: 'newzealandnorth', displayName: 'New Zealand North', geography: 'New Zealand' },
  { name: 'northcentralus', displayName: 'North Central US', geography: 'United States' },
  { name: 'northeurope', displayName: 'North Europe', geography: 'Europe' },
  { name: 'norwayeast', displayName: 'Norway East', geography: 'Norway' },
  { name: 'norwaywest', displayName: 'Norway West', geography: 'Norway' },
  { name: 'polandcentral', displayName: 'Poland Central', geography: 'Poland' },
  { name: 'qatarcentral', displayName: 'Qatar Central', geography: 'Qatar' },
  { name: 'southafricanorth', displayName: 'South Africa North', geography: 'South Africa' },
  { name: 'southafricawest', displayName: 'South Africa West', geography: 'South Africa' },
  { name: 'southcentralus', displayName: 'South Central US', geography: 'United States' },
  { name: 'southeastasia', displayName: 'Southeast Asia', geography: 'Asia Pacific' },
  { name: 'southindia', displayName: 'South India', geography: 'India' },
  { name: 'spaincentral', displayName: 'Spain Central', geography: 'Spain' },
  { name: 'swedencentral', displayName: 'Sweden Central', geography: 'Sweden' },
  { name: 'swedensouth', displayName: 'Sweden South', geography: 'Sweden' },
  { name: 'switzerlandnorth', displayName: 'Switzerland North', geography: 'Switzerland' },
  { name: 'switzerlandwest', displayName: 'Switzerland West', geography: 'Switzerland' },
  { name: 'uaecentral', displayName: 'UAE Central', geography: 'UAE' },
  { name: 'uaenorth', displayName: 'UAE North', geography: 'UAE' },
  { name: 'uksouth', displayName: 'UK South', geography: 'United Kingdom' },
  { name: 'ukwest', displayName: 'UK West', geography: 'United Kingdom' },
  { name: 'usdodcentral', displayName: 'USDoD Central', geography: 'US Government' },
  { name: 'usdodeast', displayName: 'USDoD East', geography: 'US Government' },
  { name: 'usgovarizona', displayName: 'USGov Arizona', geography: 'US Government' },
  { name: 'usgovtexas', displayName: 'USGov Texas', geography: 'US Government' },
  { name: 'usgovvirginia', displayName: 'USGov Virginia', geography: 'US Government' },
  { name: 'westcentralus', displayName: 'West Central US', geography: 'United States' },
  { name: 'westeurope', displayName: 'West Europe', geography: 'Europe' },
  { name: 'westindia', displayName: 'West India', geography: 'India' },
  { name: 'westus', displayName: 'West US', geography: 'United States' },
  { name: 'westus2', displayName: 'West US 2', geography: 'United States' },
  { name: 'westus3', displayName: 'West US 3', geography: 'United States' },
];
