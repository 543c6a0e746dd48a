import type { IDependable } from 'constructs';
import type { ApiManagementNetworkMode } from '../../azure/api-management/network-mode';
import type { ApiManagementSku } from '../../azure/api-management/sku';
import type { PrivateEndpointOptions } from '../../azure/network/private-endpoint-options';
import type { ResourceNaming } from '../../azure/resource-naming';
import type { IGatewayIdentity } from '../identity/gateway-identity';
import type { KeyVaultIdentity } from '../identity/secret-reader';

/** A Redis cache that API Management uses instead of its built-in one. */
export interface ExternalCacheOptions {
  /**
   * The connection string of StackExchange.Redis. It is a secret: give the `stringValue` of a sensitive Terraform variable
   * or the attribute of a resource or data source, never a literal. It stands in Terraform's state.
   */
  readonly connectionString: string;

  /**
   * The resource id of the cache, so that the portal shows it.
   * @default - the connection string alone
   */
  readonly redisCacheId?: string;
}

/** A region that an API Management instance has a gateway in. */
export interface ApiManagementLocation {
  /** `swedencentral`. */
  readonly region: string;

  /**
   * How many scale units: one, or a multiple, for each zone.
   * @default - one for each zone, one without zones; none for Consumption
   */
  readonly capacity?: number;

  /**
   * The availability zones, `['1', '2', '3']`. Premium only.
   * @default - Azure spreads the units over zones as well as it can
   */
  readonly zones?: string[];

  /**
   * The resource id of the subnet. Taking another one replaces the instance with everything on it.
   * @default - no network
   */
  readonly subnetId?: string;

  /**
   * The resource id of a public IP address, for Developer and Premium inside a network.
   * @default - an address that Azure chooses
   */
  readonly publicIpAddressId?: string;

  /**
   * The Redis cache of this region. Either every location of an instance has one, or none.
   * @default - the built-in cache, which Consumption does not have
   */
  readonly externalCache?: ExternalCacheOptions;
}

/** A host name of one's own for the gateway. */
export interface ApiManagementHostName {
  /** `api.contoso.com`, without scheme and path. */
  readonly hostName: string;

  /**
   * The id of the certificate's secret in Key Vault, without a version, so that a renewed certificate is picked up:
   * `https://contoso.vault.azure.net/secrets/api-contoso-com`.
   */
  readonly certificateSecretId: string;

  /**
   * The resource id of the vault, so that the identity is let in.
   * @default - the identity has access already
   */
  readonly keyVaultId?: string;
}

/** What every instance of a gateway has in common. */
export interface ApiManagementServiceOptions {
  /** Who publishes the API: the name of your company, at most 100 characters. */
  readonly publisherName: string;

  /** Where Azure sends notifications to. */
  readonly publisherEmail: string;

  /**
   * Host names of one's own for the gateway; callers that send no host name get the certificate of the first one. Basic,
   * Standard, their v2 tiers and Consumption take one.
   * @default - the host names that Azure gives
   */
  readonly hostNames?: ApiManagementHostName[];

  /**
   * Whether callers are asked for a client certificate: on every host name of Consumption, on `hostNames` else. A policy
   * then says what is accepted.
   * @default false
   */
  readonly clientCertificates?: boolean;

  /**
   * Whether callers from public networks are answered. Off, they come through private endpoints only: those given here, or
   * the private links of a Front Door.
   * @default true
   */
  readonly publicNetworkAccess?: boolean;

  /**
   * What must be there before an instance is made: the association of a subnet with its network security group, say, which
   * nothing that names the subnet alone waits for.
   * @default - the identity, and what the ids refer to
   */
  readonly dependencies?: IDependable[];

  /**
   * Which identity reads the certificates of `hostNames` and the secrets that policies use.
   * @default KeyVaultIdentity.SYSTEM_ASSIGNED
   */
  readonly keyVaultIdentity?: KeyVaultIdentity;

  /**
   * The oldest version of the management API that is answered. Older ones return secrets.
   * @default '2021-08-01'
   */
  readonly minApiVersion?: string;

  /**
   * Whether Terraform refuses to destroy the instance, and so to replace it with everything on it: when its name, its
   * first region, its subnet or its generation (classic or v2) changes.
   * @default true
   */
  readonly preventDestroy?: boolean;
}

/** An API Management instance. */
export interface ApiManagementInstanceProps extends ApiManagementServiceOptions {
  /** The resource group. */
  readonly resourceGroupName: string;

  /**
   * The tier.
   * @default ApiManagementSku.PREMIUM
   */
  readonly sku?: ApiManagementSku;

  /**
   * The regions that it has gateways in. It lives in the first one: another first region replaces the instance with
   * everything on it. More than one: Premium only.
   */
  readonly locations: ApiManagementLocation[];

  /**
   * How it stands to the subnets of its locations.
   * @default ApiManagementNetworkMode.EXTERNAL with subnets, ApiManagementNetworkMode.NONE without
   */
  readonly networkMode?: ApiManagementNetworkMode;

  /**
   * Private endpoints for what comes in, each under a word of your choice that is part of its name. To move one to another
   * subnet, give it under another word: Terraform makes the new one first.
   * @default - none
   */
  readonly privateEndpoints?: { [name: string]: PrivateEndpointOptions };

  /**
   * What the instance acts as.
   * @default - an identity is made
   */
  readonly identity?: IGatewayIdentity;

  /**
   * The name of the service, the first part of `NAME.azure-api.net`.
   * @default - made by `naming`
   */
  readonly apiManagementName?: string;

  /**
   * Tells it apart from the other instances of a gateway.
   * @default - the id of the construct
   */
  readonly instanceId?: string;

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
