import type { IDependable } from 'constructs';
import type { OpenAIAccountKind } from '../azure/cognitive/account-kind';
import type { ContentFilterProps } from '../azure/cognitive/content-filter-props';
import type { ResourceNaming } from '../azure/resource-naming';
import type { BackendNetwork } from './backend-network';
import type { OpenAIDeploymentProps } from './deployment-props';

/** A key of one's own that encrypts what an account stores. */
export interface CustomerManagedKeyProps {
  /**
   * The id of the key, with its version: `https://contoso.vault.azure.net/keys/openai/4b1c…`. The vault needs purge
   * protection.
   */
  readonly keyId: string;

  /**
   * The resource id of the user-assigned identity that reads the key. A system-assigned one would not do: it could be
   * given the role only after the account exists.
   */
  readonly identityId: string;

  /** The client id of that identity. */
  readonly identityClientId: string;
}

/** An Azure OpenAI account in one region, with its deployments. */
export interface RegionalOpenAIBackendProps {
  /**
   * Where the account is: `swedencentral` or `Sweden Central`. One that only the apply knows is taken to be in the public
   * cloud.
   */
  readonly region: string;

  /** The model deployments. */
  readonly deployments: OpenAIDeploymentProps[];

  /**
   * What `X-Served-By` says: 1 to 50 letters, digits and dashes, unique in a gateway; part of the resources' names.
   * @default - made of the construct's id
   */
  readonly backendName?: string;

  /**
   * The tier: backends of priority 1 are tried first, those of priority 2 when none of them is left, and so on.
   * @default 1
   */
  readonly priority?: number;

  /**
   * The share of the requests inside the tier, against the other weights.
   * @default 100
   */
  readonly weight?: number;

  /**
   * The kind of account.
   * @default OpenAIAccountKind.OPENAI
   */
  readonly kind?: OpenAIAccountKind;

  /**
   * The name of the account, which is its subdomain too: 2 to 64 letters, digits and dashes, unique in the world.
   * @default - from `naming`, with the backend's name
   */
  readonly accountName?: string;

  /**
   * The resource group to use.
   * @default - a resource group of its own, from `naming`, with the backend's name
   */
  readonly resourceGroupName?: string;

  /**
   * How resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * Who reaches the account over the network.
   * @default BackendNetwork.publicAccess()
   */
  readonly network?: BackendNetwork;

  /**
   * Content filter policies that deployments can name.
   * @default - none
   */
  readonly contentFilters?: ContentFilterProps[];

  /**
   * Whether the account gets an identity of its own, for what it calls itself. The identity has no role until you grant
   * it one.
   * @default - true, unless the account gets other identities
   */
  readonly systemAssignedIdentity?: boolean;

  /**
   * The resource ids of identities for what the account calls itself.
   * @default - none, or that of the customer-managed key
   */
  readonly userAssignedIdentityIds?: string[];

  /**
   * A key of your own that encrypts what the account stores.
   * @default - a key that Microsoft manages
   */
  readonly customerManagedKey?: CustomerManagedKeyProps;

  /**
   * The only hosts that the account itself may call, for data sources and images by URL; an empty list is none.
   * @default - any host
   */
  readonly allowedHosts?: string[];

  /**
   * The resource id of the Log Analytics workspace that gets audit, request and usage logs and metrics. Prompts and
   * answers are not among them.
   * @default - no diagnostic setting
   */
  readonly diagnosticsWorkspaceId?: string;

  /**
   * Whether Terraform refuses to destroy the account. Its quota, its approvals and its name are hard to get back.
   * @default true
   */
  readonly preventDestroy?: boolean;

  /**
   * What has to be there before the account is made: the role that lets its identity use the customer-managed key, say.
   * @default - nothing
   */
  readonly dependencies?: IDependable[];

  /**
   * Tags of all resources.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };
}
