import type { CdnFrontdoorProfile } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-profile';
import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import { type Construct, type IDependable } from 'constructs';
import { SecretAccess } from '../identity/secret-access';
import type { FrontDoorDomainProps } from './front-door-domain-props';

/** What lets a profile read the certificates of its domains. */
export interface CertificateAccess {
  readonly roleAssignments: RoleAssignment[];
  /** What a certificate waits for: the roles, and the time until Key Vault knows of them. */
  readonly dependencies: IDependable[];
}

/**
 * Lets the identity of a profile read the certificates of its domains, once for each vault: Front Door reads a
 * certificate as the secret that it is, https://learn.microsoft.com/azure/frontdoor/managed-identity. It does so at once
 * when it is told of the certificate, and Key Vault learns of a new role later.
 */
export function certificateAccess(
  scope: Construct,
  domains: readonly FrontDoorDomainProps[],
  profile: CdnFrontdoorProfile | undefined,
): CertificateAccess {
  const keyVaultIds = domains.flatMap(({ certificate }) => certificate?._keyVault?.keyVaultId ?? []);
  if (profile === undefined || keyVaultIds.length === 0) return { roleAssignments: [], dependencies: [] };
  const access = new SecretAccess(scope, profile.identity.principalId);
  for (const keyVaultId of keyVaultIds) access.grantSecrets(keyVaultId);
  return access;
}
