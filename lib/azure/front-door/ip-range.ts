import { isIP } from 'node:net';
import { Token } from 'cdktf';

/** Refuses what is neither an IP address nor a range in CIDR notation. References are not checked. */
export function refuseBadIpRange(range: string, what: string): void {
  if (Token.isUnresolved(range) || isIpRange(range)) return;
  throw new Error(
    `${what} is '${range}', expected an IPv4 or IPv6 address or a range in CIDR notation, such as '203.0.113.0/24'`,
  );
}

function isIpRange(range: string): boolean {
  const [address, prefix, ...rest] = range.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}
