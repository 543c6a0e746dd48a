import type { IDependable } from 'constructs';
import type { PrivateEndpointOptions } from '../../azure/network/private-endpoint-options';
import type { ResourceNaming } from '../../azure/resource-naming';

/** A key vault for what the gateway must keep secret. */
export interface GatewayKeyVaultProps {
  /** The resource group. */
  readonly resourceGroupName: string;

  /** The region. */
  readonly region: string;

  /**
   * The name of the vault, the first part of its host name.
   * @default - made by `naming`
   */
  readonly vaultName?: string;

  /**
   * The tenant that the vault belongs to.
   * @default - the tenant of the provider
   */
  readonly tenantId?: string;

  /**
   * Whether the vault's firewall is on: only trusted services of Azure, `ipRules`, `subnetIds` and private endpoints get
   * in. API Management then has to read with its system-assigned identity, which is its default.
   * @default true
   */
  readonly firewall?: boolean;

  /**
   * The public addresses and ranges that the firewall lets in: of whoever writes the secrets, say.
   * @default - none
   */
  readonly ipRules?: string[];

  /**
   * The resource ids of the subnets that the firewall lets in; each needs the service endpoint Microsoft.KeyVault.
   * @default - none
   */
  readonly subnetIds?: string[];

  /**
   * Whether the vault has a public endpoint at all, firewall or not.
   * @default - none with a private endpoint, one without
   */
  readonly publicNetworkAccess?: boolean;

  /**
   * The private endpoint.
   * @default - none
   */
  readonly privateEndpoint?: PrivateEndpointOptions;

  /**
   * How many days a deleted vault or secret can be brought back: 7 to 90. It cannot be changed later.
   * @default 90
   */
  readonly softDeleteRetentionDays?: number;

  /**
   * Whether nobody can destroy a deleted vault for good before these days are over. Once on, it stays on.
   * @default true
   */
  readonly purgeProtection?: boolean;

  /**
   * Whether Terraform refuses to destroy the vault, and so to replace it.
   * @default true
   */
  readonly preventDestroy?: boolean;

  /**
   * How resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * Tags of the resources.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };
}

/** A key vault that is there already. */
export interface GatewayKeyVaultAttributes {
  /** The resource id. */
  readonly keyVaultId: string;

  /** `https://contoso.vault.azure.net/`. */
  readonly vaultUri: string;

  /**
   * What must be there before the vault is used.
   * @default - nothing
   */
  readonly dependencies?: IDependable[];
}
