import { CdnFrontdoorSecurityPolicy } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-security-policy';
import type { Construct } from 'constructs';

/** What a security policy is made of. */
export interface SecurityPolicyRequest {
  readonly name: string;
  readonly profileId: string;
  readonly firewallPolicyId: string;
  readonly domainIds: string[];
}

/** Puts a firewall policy before domains. Azure takes no pattern but all paths, and a domain in one security policy only. */
export function frontDoorSecurityPolicy(scope: Construct, request: SecurityPolicyRequest): CdnFrontdoorSecurityPolicy {
  return new CdnFrontdoorSecurityPolicy(scope, 'SecurityPolicy', {
    name: request.name,
    cdnFrontdoorProfileId: request.profileId,
    securityPolicies: {
      firewall: {
        cdnFrontdoorFirewallPolicyId: request.firewallPolicyId,
        association: {
          domain: request.domainIds.map((cdnFrontdoorDomainId) => ({ cdnFrontdoorDomainId })),
          patternsToMatch: ['/*'],
        },
      },
    },
  });
}
