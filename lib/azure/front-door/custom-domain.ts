import { CdnFrontdoorCustomDomain } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-custom-domain';
import { CdnFrontdoorSecret } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-secret';
import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { customDomainName } from './names';

/** What a domain is made of. */
export interface CustomDomainRequest {
  readonly hostName: string;
  readonly profileId: string;
  /** Absent where Azure does not hold the zone. */
  readonly dnsZoneId?: string;
  /** Absent for a certificate that Azure issues. */
  readonly secretId?: string;
}

/** A domain of the profile. TLS 1.2 is the least by the provider's default, whose argument has another name from 5.0 on. */
export function frontDoorCustomDomain(scope: Construct, request: CustomDomainRequest): CdnFrontdoorCustomDomain {
  return new CdnFrontdoorCustomDomain(scope, 'Resource', {
    name: customDomainName(request.hostName),
    cdnFrontdoorProfileId: request.profileId,
    hostName: request.hostName,
    dnsZoneId: request.dnsZoneId,
    tls:
      request.secretId === undefined
        ? { certificateType: 'ManagedCertificate' }
        : { certificateType: 'CustomerCertificate', cdnFrontdoorSecretId: request.secretId },
    // The security policy and the route have to let go of a domain before it is deleted; only then does Terraform
    // change them first: https://github.com/hashicorp/terraform-provider-azurerm/issues/31362.
    lifecycle: { createBeforeDestroy: true },
  });
}

/** What a certificate of one's own is made of. */
export interface DomainSecretRequest {
  readonly name: string;
  readonly profileId: string;
  readonly certificateId: string;
  readonly dependsOn?: ITerraformDependable[];
}

/** A certificate in Key Vault as Front Door knows it. */
export function frontDoorSecret(scope: Construct, request: DomainSecretRequest): CdnFrontdoorSecret {
  return new CdnFrontdoorSecret(scope, 'Certificate', {
    name: request.name,
    cdnFrontdoorProfileId: request.profileId,
    secret: { customerCertificate: [{ keyVaultCertificateId: request.certificateId }] },
    dependsOn: request.dependsOn,
    lifecycle: { createBeforeDestroy: true },
  });
}
