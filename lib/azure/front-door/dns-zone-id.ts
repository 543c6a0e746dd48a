import { Fn, Token } from 'cdktf';

/** The parts of the id of a zone in Azure DNS. */
export interface DnsZoneParts {
  /** Absent when the id is a reference, whose parts are known only after the apply. */
  readonly zoneName?: string;
  readonly resourceGroupName: string;
}

/** `/subscriptions/…/resourceGroups/GROUP/providers/Microsoft.Network/dnsZones/NAME`, cut into its parts. */
export function dnsZoneParts(zoneId: string): DnsZoneParts {
  if (Token.isUnresolved(zoneId)) {
    return { resourceGroupName: Token.asString(Fn.element(Fn.split('/', zoneId), 4)) };
  }
  const segments = zoneId.split('/');
  return { resourceGroupName: segments[4], zoneName: segments[8] };
}

/** The name of a host inside a zone; empty for the zone itself, `undefined` for a host that is not in it. */
export function relativeName(hostName: string, zoneName: string): string | undefined {
  if (hostName === zoneName) return '';
  return hostName.endsWith(`.${zoneName}`) ? hostName.slice(0, -zoneName.length - 1) : undefined;
}
