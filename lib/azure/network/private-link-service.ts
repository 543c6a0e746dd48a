import { AzureCloud } from '../azure-cloud';
import { OpenAIAccountKind } from '../cognitive/account-kind';

/** The services that this library reaches through private endpoints. */
export enum PrivateLinkService {
  /** An account of kind OpenAI. */
  OPENAI = 'openai',
  /** An account of kind AIServices, which answers under three domains. */
  AI_SERVICES = 'ai-services',
  /** The gateway of an API Management instance. */
  API_MANAGEMENT = 'api-management',
  /** A key vault. */
  KEY_VAULT = 'key-vault',
}

interface PrivateLinkFacts {
  /** The part of the resource that a private endpoint leads to. */
  readonly subresource: string;
  readonly zones: Readonly<Record<AzureCloud, readonly string[]>>;
}

/** https://learn.microsoft.com/azure/private-link/private-endpoint-dns */
const facts: Readonly<Record<PrivateLinkService, PrivateLinkFacts>> = {
  [PrivateLinkService.OPENAI]: {
    subresource: 'account',
    zones: {
      [AzureCloud.PUBLIC]: ['privatelink.openai.azure.com'],
      [AzureCloud.US_GOVERNMENT]: ['privatelink.openai.azure.us'],
    },
  },
  [PrivateLinkService.AI_SERVICES]: {
    subresource: 'account',
    zones: {
      [AzureCloud.PUBLIC]: [
        'privatelink.cognitiveservices.azure.com',
        'privatelink.openai.azure.com',
        'privatelink.services.ai.azure.com',
      ],
      // services.ai has no private zone in this cloud.
      [AzureCloud.US_GOVERNMENT]: ['privatelink.cognitiveservices.azure.us', 'privatelink.openai.azure.us'],
    },
  },
  [PrivateLinkService.API_MANAGEMENT]: {
    subresource: 'Gateway',
    zones: {
      [AzureCloud.PUBLIC]: ['privatelink.azure-api.net'],
      [AzureCloud.US_GOVERNMENT]: ['privatelink.azure-api.us'],
    },
  },
  [PrivateLinkService.KEY_VAULT]: {
    subresource: 'vault',
    zones: {
      [AzureCloud.PUBLIC]: ['privatelink.vaultcore.azure.net'],
      [AzureCloud.US_GOVERNMENT]: ['privatelink.vaultcore.usgovcloudapi.net'],
    },
  },
};

/** The part of a resource that a private endpoint leads to. */
export function subresourceOf(service: PrivateLinkService): string {
  return facts[service].subresource;
}

/** The names of the private DNS zones that a private endpoint of a service writes into. */
export function zoneNamesOf(service: PrivateLinkService, cloud: AzureCloud): readonly string[] {
  return facts[service].zones[cloud];
}

/** The service of an account. */
export function privateLinkServiceOf(kind: OpenAIAccountKind): PrivateLinkService {
  return kind === OpenAIAccountKind.AI_SERVICES ? PrivateLinkService.AI_SERVICES : PrivateLinkService.OPENAI;
}
