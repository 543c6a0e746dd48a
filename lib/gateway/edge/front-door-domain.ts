import { CdnFrontdoorCustomDomainAssociation } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-custom-domain-association';
import type { CdnFrontdoorCustomDomain } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-custom-domain';
import type { CdnFrontdoorRoute } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-route';
import type { CdnFrontdoorSecret } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-secret';
import { type ITerraformDependable, TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';
import { frontDoorCustomDomain, frontDoorSecret } from '../../azure/front-door/custom-domain';
import { refuseBadDomainName } from '../../azure/front-door/domain-name';
import { customDomainName } from '../../azure/front-door/names';
import { referenceMark } from '../../azure/reference-key';
import { DomainRecords, type DomainTarget } from './domain-records';
import { EdgeCertificate } from './edge-certificate';
import type { FrontDoorDomainProps } from './front-door-domain-props';

/** What a domain needs of its edge. */
export interface DomainRequest {
  readonly profileId: string;
  readonly tags: { [key: string]: string };
  /** What a certificate in Key Vault waits for. */
  readonly certificateDependencies: ITerraformDependable[];
}

/** What a domain is connected to once the rest of the edge is there. */
export interface DomainConnection extends DomainTarget {
  readonly route: CdnFrontdoorRoute;
}

/** A domain of one's own at an edge: made by `FrontDoorEdge`, here for its resources and for its validation token. */
export class FrontDoorDomain extends Construct {
  /** @internal */
  public static _make(
    scope: Construct,
    id: string,
    props: FrontDoorDomainProps,
    request: DomainRequest,
  ): FrontDoorDomain {
    return new FrontDoorDomain(scope, id, props, request);
  }

  /** The host name. */
  public readonly hostName: string;

  /** The domain as Terraform sees it. */
  public readonly customDomain: CdnFrontdoorCustomDomain;

  /** The certificate from Key Vault; absent where Azure issues one. */
  public readonly secret?: CdnFrontdoorSecret;

  /** The records in Azure DNS; absent where you make them. */
  public readonly records?: DomainRecords;

  /** The name of the TXT record that proves the domain: `_dnsauth.ai.contoso.com`. */
  public readonly validationRecordName: string;

  /** What the TXT record holds, a reference. */
  public readonly validationToken: string;

  private link?: CdnFrontdoorCustomDomainAssociation;

  private constructor(scope: Construct, id: string, props: FrontDoorDomainProps, request: DomainRequest) {
    super(scope, id);
    refuseBadDomainName(props.hostName, 'a domain of the edge');
    this.hostName = props.hostName;
    this.secret = this.makeSecret(props.certificate ?? EdgeCertificate.managed(), request);
    this.customDomain = frontDoorCustomDomain(this, {
      hostName: props.hostName,
      profileId: request.profileId,
      dnsZoneId: props.dnsZone?.zoneId,
      secretId: this.secret?.id,
    });
    this.validationRecordName = `_dnsauth.${props.hostName}`;
    this.validationToken = this.customDomain.validationToken;
    if (props.dnsZone !== undefined) {
      this.records = DomainRecords._make(this, 'Dns', {
        hostName: props.hostName,
        zone: props.dnsZone,
        validationToken: this.validationToken,
        tags: request.tags,
      });
    }
  }

  /** What ties the domain to the route, and unties it before the domain is deleted. */
  public get association(): CdnFrontdoorCustomDomainAssociation | undefined {
    return this.link;
  }

  /** @internal Called once by the edge, when its route and its firewall are there. */
  public _connect(connection: DomainConnection): void {
    this.link = new CdnFrontdoorCustomDomainAssociation(this, 'Association', {
      cdnFrontdoorCustomDomainId: this.customDomain.id,
      cdnFrontdoorRouteIds: [connection.route.id],
    });
    if (this.records !== undefined) this.records._leadTo(connection);
    else this.tellRecords(connection.endpointHostName);
  }

  /** Without a zone somebody has to make the records by hand; the token is known only after the apply. */
  private tellRecords(endpointHostName: string): void {
    new TerraformOutput(this, 'Records', {
      description: `the DNS records that ${this.hostName} needs`,
      value: {
        txt: { name: this.validationRecordName, value: this.validationToken },
        cname: { name: this.hostName, value: endpointHostName },
      },
    });
  }

  private makeSecret(certificate: EdgeCertificate, request: DomainRequest): CdnFrontdoorSecret | undefined {
    const keyVault = certificate._keyVault;
    if (keyVault === undefined) return undefined;
    // Another certificate makes another secret, before the old one goes, so their names must differ.
    return frontDoorSecret(this, {
      name: `${customDomainName(this.hostName)}-${referenceMark(this, keyVault.certificateId)}`,
      profileId: request.profileId,
      certificateId: keyVault.certificateId,
      dependsOn: keyVault.keyVaultId === undefined ? undefined : request.certificateDependencies,
    });
  }
}
