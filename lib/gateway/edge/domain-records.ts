import { DnsARecord } from '@cdktf/provider-azurerm/lib/dns-a-record';
import { DnsCnameRecord } from '@cdktf/provider-azurerm/lib/dns-cname-record';
import { DnsTxtRecord } from '@cdktf/provider-azurerm/lib/dns-txt-record';
import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { dnsZoneParts, relativeName } from '../../azure/front-door/dns-zone-id';
import { refuseBadResourceId } from '../../azure/resource-id';
import type { EdgeDnsZone } from './front-door-domain-props';

/** What the records of a domain are made of. */
export interface DomainRecordsRequest {
  readonly hostName: string;
  readonly zone: EdgeDnsZone;
  readonly validationToken: string;
  readonly tags: { [key: string]: string };
}

/** Where a domain leads. */
export interface DomainTarget {
  readonly endpointId: string;
  readonly endpointHostName: string;
  /** What must be there before requests may come: the route and the firewall. */
  readonly dependsOn: ITerraformDependable[];
}

/** Front Door checks the records for an hour at least, and a change should not take longer to be seen. */
const TTL_SECONDS = 3_600;

/** The records of a domain in Azure DNS. */
export class DomainRecords extends Construct {
  /** @internal */
  public static _make(scope: Construct, id: string, request: DomainRecordsRequest): DomainRecords {
    return new DomainRecords(scope, id, request);
  }

  /** Proves that the domain is yours. */
  public readonly txtRecord: DnsTxtRecord;

  private readonly request: DomainRecordsRequest;
  private readonly place: { readonly zoneName: string; readonly resourceGroupName: string };
  private readonly name: string;
  private cname?: DnsCnameRecord;
  private alias?: DnsARecord;

  private constructor(scope: Construct, id: string, request: DomainRecordsRequest) {
    super(scope, id);
    this.request = request;
    this.place = placeOf(request);
    this.name = nameIn(request.hostName, this.place.zoneName);
    this.txtRecord = new DnsTxtRecord(this, 'Txt', {
      ...this.place,
      name: this.name === '' ? '_dnsauth' : `_dnsauth.${this.name}`,
      ttl: TTL_SECONDS,
      record: [{ value: request.validationToken }],
      tags: request.tags,
    });
  }

  /** Leads the domain to Front Door; absent for the name of the zone itself. */
  public get cnameRecord(): DnsCnameRecord | undefined {
    return this.cname;
  }

  /** Leads the name of the zone itself to Front Door, where no CNAME may be. */
  public get aliasRecord(): DnsARecord | undefined {
    return this.alias;
  }

  /** @internal Called once by the domain. */
  public _leadTo(target: DomainTarget): void {
    const common = { ...this.place, ttl: TTL_SECONDS, tags: this.request.tags, dependsOn: target.dependsOn };
    if (this.name === '') {
      this.alias = new DnsARecord(this, 'Alias', { ...common, name: '@', targetResourceId: target.endpointId });
    } else {
      this.cname = new DnsCnameRecord(this, 'Cname', { ...common, name: this.name, record: target.endpointHostName });
    }
  }
}

function placeOf({ hostName, zone }: DomainRecordsRequest): { zoneName: string; resourceGroupName: string } {
  refuseBadResourceId(zone.zoneId, 'DNS zone', `the DNS zone of the domain '${hostName}'`);
  const { resourceGroupName, zoneName = zone.zoneName } = dnsZoneParts(zone.zoneId);
  if (zoneName !== undefined) return { resourceGroupName, zoneName };
  throw new Error(
    `the id of the DNS zone of the domain '${hostName}' is known only after the apply, so the name of the zone cannot be read from it; give dnsZone.zoneName too`,
  );
}

function nameIn(hostName: string, zoneName: string): string {
  const name = relativeName(hostName, zoneName);
  if (name !== undefined) return name;
  throw new Error(
    `the domain '${hostName}' does not lie in the DNS zone '${zoneName}', expected '${zoneName}' or a name that ends in '.${zoneName}'; give the zone that holds it, or leave dnsZone out`,
  );
}
