import {
  CognitiveAccount,
  type CognitiveAccountCustomerManagedKey,
  type CognitiveAccountIdentity,
} from '@cdktf/provider-azurerm/lib/cognitive-account';
import type { Construct, IDependable } from 'constructs';
import { dependsOnAll } from '../dependencies';
import type { OpenAIAccountKind } from './account-kind';
import { subdomainOf } from './openai-host';

/** Who reaches an account over the network. */
export interface AccountNetworkRules {
  readonly publicAccess: boolean;
  /** What happens to callers that no rule names. */
  readonly others: 'Allow' | 'Deny';
  readonly ipRules: readonly string[];
  readonly subnetIds: readonly string[];
  readonly trustedServices: boolean;
}

/** An account for OpenAI models. */
export interface OpenAIAccountRequest {
  /** Its custom subdomain too, without which there is neither Entra ID nor a private endpoint. */
  readonly name: string;
  readonly kind: OpenAIAccountKind;
  readonly region: string;
  readonly resourceGroupName: string;
  readonly network: AccountNetworkRules;
  readonly systemAssignedIdentity: boolean;
  readonly userAssignedIdentityIds: readonly string[];
  readonly customerManagedKey?: CognitiveAccountCustomerManagedKey;
  /** The only hosts that the account itself may call; absent: any. */
  readonly allowedHosts?: readonly string[];
  readonly tags: { readonly [key: string]: string };
  readonly preventDestroy: boolean;
  readonly dependencies: readonly IDependable[];
}

/** An account without keys. */
export function openAIAccount(scope: Construct, id: string, request: OpenAIAccountRequest): CognitiveAccount {
  const { name, allowedHosts } = request;
  return new CognitiveAccount(scope, id, {
    name,
    kind: request.kind,
    skuName: 'S0',
    location: request.region,
    resourceGroupName: request.resourceGroupName,
    // A subdomain that reads back otherwise than it was written would replace the account.
    customSubdomainName: subdomainOf(name),
    localAuthEnabled: false,
    ...networkOf(request.network),
    outboundNetworkAccessRestricted: allowedHosts !== undefined,
    fqdns: allowedHosts === undefined || allowedHosts.length === 0 ? undefined : [...allowedHosts],
    identity: identityOf(request),
    // The inline block and not azurerm_cognitive_account_customer_managed_key: the account reads the key back in any
    // case, and without the block a second plan would remove it. So the key is there from the first byte, too.
    customerManagedKey: request.customerManagedKey,
    tags: { ...request.tags },
    lifecycle: request.preventDestroy ? { preventDestroy: true } : undefined,
    dependsOn: dependsOnAll(request.dependencies),
  });
}

/**
 * The rules are always written, also those that let everybody in: the provider sends no rules where there is no block,
 * Azure then keeps the old ones, and the plan never becomes empty again.
 */
function networkOf({ publicAccess, others, ipRules, subnetIds, trustedServices }: AccountNetworkRules) {
  return {
    publicNetworkAccessEnabled: publicAccess,
    networkAcls: {
      defaultAction: others,
      bypass: trustedServices ? 'AzureServices' : 'None',
      ipRules: ipRules.length === 0 ? undefined : [...ipRules],
      virtualNetworkRules:
        subnetIds.length === 0
          ? undefined
          : subnetIds.map((subnetId) => ({ subnetId, ignoreMissingVnetServiceEndpoint: false })),
    },
  };
}

function identityOf(request: OpenAIAccountRequest): CognitiveAccountIdentity | undefined {
  const identityIds = [...request.userAssignedIdentityIds];
  if (identityIds.length === 0) return request.systemAssignedIdentity ? { type: 'SystemAssigned' } : undefined;
  return { type: request.systemAssignedIdentity ? 'SystemAssigned, UserAssigned' : 'UserAssigned', identityIds };
}
