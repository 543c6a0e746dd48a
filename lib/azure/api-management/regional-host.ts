import { Fn } from 'cdktf';

/** The host name in a URL that is known only after the apply and is an origin: `https://contoso.regional.azure-api.net`. */
export function hostOf(url: string): string {
  return Fn.replace(url, 'https://', '');
}
