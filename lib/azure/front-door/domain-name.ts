import { Token } from 'cdktf';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Refuses a host name that Front Door could not use as a domain or an origin. The provider does not check the host names
 * of domains at all (4.55.0), so a bad one fails only while applying. References are not checked.
 */
export function refuseBadDomainName(hostName: string, what: string): void {
  if (Token.isUnresolved(hostName)) return;
  const fix = domainNameFault(hostName);
  if (fix !== undefined) throw new Error(`${what} is '${hostName}', ${fix}`);
}

function domainNameFault(hostName: string): string | undefined {
  if (/^[a-z]+:\/\//i.test(hostName)) {
    return `expected a host name without a scheme; use '${hostName.replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '')}'`;
  }
  if (hostName.includes('*')) return 'which is a wildcard; add each domain by its own name';
  if (hostName !== hostName.toLowerCase()) return `expected lower case; use '${hostName.toLowerCase()}'`;
  const labels = hostName.split('.');
  const valid = hostName.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return valid ? undefined : `expected a host name with a dot in it, such as 'ai.contoso.com'`;
}
