/** The tiers of Azure Front Door. */
export enum FrontDoorSku {
  /** Routing, domains and custom rules of the firewall; no managed rules, no private link. */
  STANDARD = 'Standard_AzureFrontDoor',
  /** All of Standard, with managed rules, bot rules and private link to the origins. */
  PREMIUM = 'Premium_AzureFrontDoor',
}

/** How many domains one security policy may cover: the provider's `expandCdnFrontdoorFirewallPolicyParameters`. */
export const domainsPerSecurityPolicy: Readonly<Record<FrontDoorSku, number>> = {
  [FrontDoorSku.STANDARD]: 100,
  [FrontDoorSku.PREMIUM]: 500,
};
