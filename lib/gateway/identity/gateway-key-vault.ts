import { DataAzurermClientConfig } from '@cdktf/provider-azurerm/lib/data-azurerm-client-config';
import { KeyVault } from '@cdktf/provider-azurerm/lib/key-vault';
import type { PrivateEndpoint } from '@cdktf/provider-azurerm/lib/private-endpoint';
import { Token } from 'cdktf';
import { Construct, type IConstruct, type IDependable } from 'constructs';
import { refuseBadVaultName } from '../../azure/key-vault/vault-name';
import { refuseBadIpRule } from '../../azure/network/ip-rule';
import { privateEndpoint } from '../../azure/network/private-endpoint';
import { PrivateLinkService } from '../../azure/network/private-link-service';
import { refuseNotWhole } from '../../azure/numbers';
import { regionName } from '../../azure/region-name';
import { refuseBadResourceId } from '../../azure/resource-id';
import { refuseMissing } from '../../core/given';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import type { GatewayKeyVaultAttributes, GatewayKeyVaultProps } from './gateway-key-vault-props';

/** A key vault that holds secrets of the gateway. */
export interface IGatewayKeyVault extends IConstruct {
  /** The resource id, which roles are granted on. */
  readonly keyVaultId: string;

  /** `https://contoso.vault.azure.net/`. */
  readonly vaultUri: string;

  /** What must be there before the vault is used. */
  readonly dependencies: IDependable[];

  /**
   * The id of a secret, without a version.
   *
   * @param name the name of the secret
   */
  secretId(name: string): string;
}

/**
 * A key vault for what the gateway must keep secret: Azure RBAC instead of access policies, purge protection, the firewall
 * on. What lies in it is written by whoever owns it: a secret that Terraform writes stands in Terraform's state.
 *
 * @example
 * declare const stack: TerraformStack;
 * const vault = new GatewayKeyVault(stack, 'vault', { resourceGroupName: 'rg-contoso-ai', region: 'swedencentral' });
 * BackendAuthentication.keyVaultKey({ secretId: vault.secretId('openai-key'), keyVaultId: vault.keyVaultId });
 */
export class GatewayKeyVault extends Construct implements IGatewayKeyVault {
  /** A key vault that is there already. */
  public static fromAttributes(scope: Construct, id: string, attributes: GatewayKeyVaultAttributes): IGatewayKeyVault {
    return new ExistingKeyVault(scope, id, attributes);
  }

  /** The vault as Terraform sees it. */
  public readonly keyVault: KeyVault;

  /**
   * The private endpoint.
   * @default - none was asked for
   */
  public readonly privateEndpoint?: PrivateEndpoint;

  /** Makes the vault. */
  public constructor(scope: Construct, id: string, props: GatewayKeyVaultProps) {
    super(scope, id);
    refuseMissing(`the key vault ${this.node.path}`, props, ['resourceGroupName', 'region']);
    refuseBadProps(props);
    const region = regionName(props.region, `the key vault ${this.node.path}`);
    const naming = props.naming ?? ResourceNaming.ofStack(this);
    const name = props.vaultName ?? naming.resourceName(ResourceType.KEY_VAULT);
    refuseBadVaultName(name);
    this.keyVault = new KeyVault(this, 'Resource', {
      name,
      resourceGroupName: props.resourceGroupName,
      location: region,
      tenantId: props.tenantId ?? new DataAzurermClientConfig(this, 'client').tenantId,
      skuName: 'standard',
      rbacAuthorizationEnabled: true,
      softDeleteRetentionDays: props.softDeleteRetentionDays ?? 90,
      purgeProtectionEnabled: props.purgeProtection ?? true,
      publicNetworkAccessEnabled: props.publicNetworkAccess ?? props.privateEndpoint === undefined,
      networkAcls: networkAcls(props),
      tags: props.tags,
      lifecycle: { preventDestroy: props.preventDestroy ?? true },
    });
    this.privateEndpoint = this.endpoint(naming, props);
  }

  /** The resource id, which roles are granted on. */
  public get keyVaultId(): string {
    return this.keyVault.id;
  }

  /** `https://contoso.vault.azure.net/`. */
  public get vaultUri(): string {
    return this.keyVault.vaultUri;
  }

  /** What must be there before the vault is used. */
  public get dependencies(): IDependable[] {
    return this.privateEndpoint === undefined ? [this.keyVault] : [this.keyVault, this.privateEndpoint];
  }

  /**
   * The id of a secret, without a version.
   *
   * @param name the name of the secret
   */
  public secretId(name: string): string {
    return secretIdIn(this.vaultUri, name);
  }

  private endpoint(naming: ResourceNaming, props: GatewayKeyVaultProps): PrivateEndpoint | undefined {
    if (props.privateEndpoint === undefined) return undefined;
    const { subnetId, region, privateDnsZoneIds = [] } = props.privateEndpoint;
    return privateEndpoint(this, 'private-endpoint', {
      name: naming.resourceName(ResourceType.PRIVATE_ENDPOINT, ['kv']),
      resourceGroupName: props.resourceGroupName,
      region: region ?? props.region,
      subnetId,
      targetId: this.keyVaultId,
      service: PrivateLinkService.KEY_VAULT,
      dnsZoneIds: privateDnsZoneIds,
      tags: props.tags ?? {},
    });
  }
}

class ExistingKeyVault extends Construct implements IGatewayKeyVault {
  public readonly keyVaultId: string;
  public readonly vaultUri: string;
  public readonly dependencies: IDependable[];

  public constructor(scope: Construct, id: string, attributes: GatewayKeyVaultAttributes) {
    super(scope, id);
    refuseMissing(`the key vault ${this.node.path}`, attributes, ['keyVaultId', 'vaultUri']);
    const { keyVaultId, vaultUri, dependencies } = attributes;
    refuseBadResourceId(keyVaultId, 'key vault', `the keyVaultId of ${this.node.path}`);
    if (!Token.isUnresolved(vaultUri) && !/^https:\/\/[a-zA-Z0-9-]+\.vault\.[a-z0-9.]+\/?$/.test(vaultUri)) {
      throw new Error(
        `the vaultUri of ${this.node.path} is '${vaultUri}', expected a URL such as 'https://contoso.vault.azure.net/'`,
      );
    }
    this.keyVaultId = keyVaultId;
    this.vaultUri = Token.isUnresolved(vaultUri) ? vaultUri : vaultUri.replace(/\/?$/, '/');
    this.dependencies = dependencies ?? [];
  }

  public secretId(name: string): string {
    return secretIdIn(this.vaultUri, name);
  }
}

function secretIdIn(vaultUri: string, name: string): string {
  if (!Token.isUnresolved(name) && !/^[0-9a-zA-Z-]{1,127}$/.test(name)) {
    throw new Error(
      `the name of the secret is '${name}', expected 1 to 127 letters, digits and dashes; use '${name.replace(/[^0-9a-zA-Z-]+/g, '-').slice(0, 127) || 'openai-key'}'`,
    );
  }
  return `${vaultUri}secrets/${name}`;
}

/** Always written: the block is computed in azurerm 4.55, so what is left out keeps what somebody changed in the portal. */
function networkAcls({ firewall = true, ipRules, subnetIds }: GatewayKeyVaultProps) {
  return {
    defaultAction: firewall ? 'Deny' : 'Allow',
    bypass: 'AzureServices',
    ipRules,
    virtualNetworkSubnetIds: subnetIds,
  };
}

function refuseBadProps({ softDeleteRetentionDays: days = 90, ipRules = [], ...props }: GatewayKeyVaultProps): void {
  refuseNotWhole(days, 7, 90, 'softDeleteRetentionDays of the key vault');
  for (const rule of Token.isUnresolved(ipRules) ? [] : ipRules) refuseBadIpRule(rule, 'the key vault');
  const open = props.firewall === false;
  if (open && (ipRules.length > 0 || (props.subnetIds ?? []).length > 0)) {
    throw new Error(
      'the firewall of the key vault is off, but ipRules or subnetIds say whom it lets in; leave firewall out, or the rules',
    );
  }
}
