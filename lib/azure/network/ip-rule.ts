import { Token } from 'cdktf';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const addressOrRange = new RegExp(`^(${octet}(?:\\.${octet}){3})(?:/(3[0-2]|[12]?\\d))?$`);

/** The ranges that routers of the internet do not carry (RFC 1918, RFC 6598, loopback, link-local). */
const notPublic =
  /^(?:10|127)\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/**
 * Refuses what Azure would refuse as an address rule of an account. Small ranges must be written as single addresses:
 * https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks#grant-access-from-an-internet-ip-range
 */
export function refuseBadIpRule(rule: string, where: string): void {
  if (Token.isUnresolved(rule)) return;
  const [, address, prefix] = addressOrRange.exec(rule) ?? [];
  if (address === undefined) {
    throw new Error(
      `the address '${rule}' of ${where} is no IPv4 address and no range, expected four numbers from 0 to 255; use '203.0.113.7' or '203.0.113.0/24', say`,
    );
  }
  if (prefix !== undefined && Number(prefix) > 30) {
    throw new Error(
      `the range '${rule}' of ${where} is too small for Azure, expected a mask of 30 or less; use ${Number(prefix) === 32 ? `'${address}'` : 'its two addresses'}`,
    );
  }
  if (notPublic.test(address)) {
    throw new Error(
      `the address '${rule}' of ${where} is private, and rules are for callers from the internet; use subnetIds, or a private endpoint`,
    );
  }
}
