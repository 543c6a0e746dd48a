import { Token } from 'cdktf';
import { AzureCloud } from '../azure-cloud';

interface OpenAIHost {
  readonly suffix: string;
  readonly audience: string;
}

/** https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure#guidance-for-developers */
const hosts: Readonly<Record<AzureCloud, OpenAIHost>> = {
  [AzureCloud.PUBLIC]: { suffix: 'openai.azure.com', audience: 'https://cognitiveservices.azure.com' },
  [AzureCloud.US_GOVERNMENT]: { suffix: 'openai.azure.us', audience: 'https://cognitiveservices.azure.us' },
};

/** The subdomain of an account: its name, in the lower case in which Azure keeps host names. */
export function subdomainOf(accountName: string): string {
  return Token.isUnresolved(accountName) ? accountName : accountName.toLowerCase();
}

/**
 * The base URL of an account's OpenAI API. An account of kind AIServices gives a host of cognitiveservices.azure.com as
 * its `endpoint`, and lists this one among its `endpoints`, as `OpenAI Language Model Instance API`.
 */
export function openAIEndpoint(subdomain: string, cloud: AzureCloud): string {
  return `https://${subdomain}.${hosts[cloud].suffix}`;
}

/** What a token for the API has to be for. */
export function openAIAudience(cloud: AzureCloud): string {
  return hosts[cloud].audience;
}
