import type { EdgeCertificate } from './edge-certificate';

/** A zone in Azure DNS that holds a domain. */
export interface EdgeDnsZone {
  /** The resource id of the zone. */
  readonly zoneId: string;

  /**
   * The name of the zone: `contoso.com`.
   * @default - read from the id, which must be a literal then
   */
  readonly zoneName?: string;
}

/** A domain of one's own. */
export interface FrontDoorDomainProps {
  /** The host name: `ai.contoso.com`. */
  readonly hostName: string;

  /**
   * Where its certificate comes from.
   * @default EdgeCertificate.managed()
   */
  readonly certificate?: EdgeCertificate;

  /**
   * The zone in Azure DNS. Then the records that prove the domain and lead it to Front Door are made.
   * @default - you make the records; an output says which
   */
  readonly dnsZone?: EdgeDnsZone;
}
