import { ApiManagementNetworkMode as Mode } from './network-mode';

/** The tiers of API Management. */
export enum ApiManagementSku {
  /** For trying out: one unit, every feature but scale, and no SLA. */
  DEVELOPER = 'Developer',
  /** Up to 2 units. */
  BASIC = 'Basic',
  /** Up to 4 units, private endpoints. */
  STANDARD = 'Standard',
  /** Several regions, availability zones, injection into networks. */
  PREMIUM = 'Premium',
  /** Up to 10 units, made in minutes; no networks. */
  BASIC_V2 = 'BasicV2',
  /** Up to 10 units, made in minutes; private endpoints, and backends inside a network. */
  STANDARD_V2 = 'StandardV2',
  /** Up to 30 units, made in minutes; injection into networks. One region. */
  PREMIUM_V2 = 'PremiumV2',
  /** Serverless, paid by the call; no network, no built-in cache, and 16 KiB for a policy document. */
  CONSUMPTION = 'Consumption',
}

/** Which gateway a tier runs. */
export type SkuGeneration = 'classic' | 'v2' | 'consumption';

/** What a tier can do. */
export interface SkuFacts {
  readonly generation: SkuGeneration;
  /** How many scale units an instance has at least, and at most in one region. */
  readonly units: { readonly least: number; readonly most: number };
  readonly networkModes: readonly Mode[];
  /** Availability zones can be chosen. */
  readonly zones: boolean;
  /** One instance can have gateways in several regions. */
  readonly additionalLocations: boolean;
  /** Private endpoints for what comes in. */
  readonly privateEndpoint: boolean;
  /** A public IP address of one's own. */
  readonly publicIpAddress: boolean;
  /** How many custom host names a gateway takes; absent when there is no such limit. */
  readonly hostNames?: number;
}

/**
 * Units: the `sku_name` pattern of azurerm 4.55 (internal/services/apimanagement/validate/api_management.go); Azure
 * itself gives a Premium instance 12 units a region unless support raises that.
 *
 * Networks, zones, regions, private endpoints, host names:
 * https://learn.microsoft.com/azure/api-management/api-management-features,
 * https://learn.microsoft.com/azure/api-management/virtual-network-concepts and
 * https://learn.microsoft.com/azure/reliability/reliability-api-management. Premium v2 has zones in Azure, but azurerm 4.55
 * refuses them on any tier but `Premium` (https://github.com/hashicorp/terraform-provider-azurerm/issues/31652).
 */
export const apiManagementSkus: Readonly<Record<ApiManagementSku, SkuFacts>> = {
  [ApiManagementSku.DEVELOPER]: {
    generation: 'classic',
    units: { least: 1, most: 1 },
    networkModes: [Mode.NONE, Mode.EXTERNAL, Mode.INTERNAL],
    zones: false,
    additionalLocations: false,
    privateEndpoint: true,
    publicIpAddress: true,
  },
  [ApiManagementSku.BASIC]: {
    generation: 'classic',
    units: { least: 1, most: 2 },
    networkModes: [Mode.NONE],
    zones: false,
    additionalLocations: false,
    privateEndpoint: true,
    publicIpAddress: false,
    hostNames: 1,
  },
  [ApiManagementSku.STANDARD]: {
    generation: 'classic',
    units: { least: 1, most: 4 },
    networkModes: [Mode.NONE],
    zones: false,
    additionalLocations: false,
    privateEndpoint: true,
    publicIpAddress: false,
    hostNames: 1,
  },
  [ApiManagementSku.PREMIUM]: {
    generation: 'classic',
    units: { least: 1, most: 99 },
    networkModes: [Mode.NONE, Mode.EXTERNAL, Mode.INTERNAL],
    zones: true,
    additionalLocations: true,
    privateEndpoint: true,
    publicIpAddress: true,
  },
  [ApiManagementSku.BASIC_V2]: {
    generation: 'v2',
    units: { least: 1, most: 10 },
    networkModes: [Mode.NONE],
    zones: false,
    additionalLocations: false,
    privateEndpoint: false,
    publicIpAddress: false,
    hostNames: 1,
  },
  [ApiManagementSku.STANDARD_V2]: {
    generation: 'v2',
    units: { least: 1, most: 10 },
    networkModes: [Mode.NONE, Mode.EXTERNAL],
    zones: false,
    additionalLocations: false,
    privateEndpoint: true,
    publicIpAddress: false,
    hostNames: 1,
  },
  [ApiManagementSku.PREMIUM_V2]: {
    generation: 'v2',
    units: { least: 1, most: 30 },
    networkModes: [Mode.NONE, Mode.EXTERNAL, Mode.INTERNAL],
    zones: false,
    additionalLocations: false,
    privateEndpoint: true,
    publicIpAddress: false,
  },
  [ApiManagementSku.CONSUMPTION]: {
    generation: 'consumption',
    units: { least: 0, most: 0 },
    networkModes: [Mode.NONE],
    zones: false,
    additionalLocations: false,
    privateEndpoint: false,
    publicIpAddress: false,
    hostNames: 1,
  },
};
