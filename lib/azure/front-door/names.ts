import { Token } from 'cdktf';
import { dashed } from '../dashed';

/** The provider's `FrontDoorOriginName`, with room for what this library appends. */
const NAME = /^[0-9a-zA-Z][0-9a-zA-Z-]{0,62}[0-9a-zA-Z]$/;

/** Refuses a name that is put into the names of origins, routes or edges. */
export function refuseBadFrontDoorName(name: string, what: string): void {
  if (Token.isUnresolved(name)) {
    throw new Error(`${what} is known only after the apply; names need a literal, such as 'swedencentral'`);
  }
  if (NAME.test(name)) return;
  const suggestion = dashed(name);
  throw new Error(
    `${what} is '${name}', expected 2 to 64 letters, digits and dashes, a letter or digit at both ends; use '${suggestion.length < 2 ? 'gateway' : suggestion}'`,
  );
}

/** The provider's `FrontDoorCustomDomainName`: the name that a custom domain has in its profile, for its host name. */
export function customDomainName(hostName: string): string {
  return hostName.replace(/\./g, '-');
}

/** The names of custom rules: letters and digits, a letter first, https://learn.microsoft.com/azure/templates/microsoft.network/frontdoorwebapplicationfirewallpolicies. */
export function refuseBadRuleName(name: string): void {
  if (Token.isUnresolved(name) || /^[a-zA-Z][0-9a-zA-Z]{0,127}$/.test(name)) return;
  const suggestion = name.replace(/[^0-9a-zA-Z]+/g, '').replace(/^[0-9]+/, '');
  throw new Error(
    `a firewall rule is named '${name}', expected 1 to 128 letters and digits, a letter first; use '${suggestion || 'PartnerRule'}'`,
  );
}
