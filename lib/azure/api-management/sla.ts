/** How an instance is spread. */
export interface InstanceSpread {
  /** How many regions have a gateway of it. */
  readonly regions: number;
  /** Whether every region spreads its units over at least two availability zones. */
  readonly zoned: boolean;
}

/**
 * The share of requests that Microsoft promises an API Management instance answers, between 0 and 1.
 *
 * Service Level Agreements for Online Services, "API Management": 99.95 % for Consumption, Basic, Standard and Premium
 * in one region, the v2 tiers included; 99.99 % for Premium in two or more availability zones or regions; Developer
 * has none. The agreement is a document to download
 * (https://www.microsoft.com/licensing/docs/view/Service-Level-Agreements-SLA-for-Online-Services);
 * https://learn.microsoft.com/azure/reliability/reliability-api-management#service-level-agreement says that zones and
 * regions raise the figure.
 *
 * @param skuName `Premium_1`; where it is not known, what every tier for production promises is taken
 */
export function apiManagementSla(skuName: string | undefined, { regions, zoned }: InstanceSpread): number {
  const tier = skuName?.split('_')[0];
  if (tier === 'Developer') return 0;
  return tier === 'Premium' && (regions > 1 || zoned) ? 0.9999 : 0.9995;
}
