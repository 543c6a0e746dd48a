import { Fn } from 'cdktf';
import { AzureCloud, cloudOf } from '../azure-cloud';

/** The host name in a URL that is known only after the apply and is an origin: `https://contoso.regional.azure-api.net`. */
export function hostOf(url: string): string {
  return Fn.replace(url, 'https://', '');
}

/**
 * The host name of a gateway in a further region: https://learn.microsoft.com/azure/api-management/configure-custom-domain
 * gives its form. It is written out because the provider's `gateway_regional_url` of an additional location is null in the
 * plan that adds one, and that of its neighbour where the new one comes before others.
 */
export function regionalHost(serviceName: string, region: string): string {
  const domain = cloudOf(region) === AzureCloud.US_GOVERNMENT ? 'azure-api.us' : 'azure-api.net';
  return `${serviceName}-${region}-01.regional.${domain}`;
}
