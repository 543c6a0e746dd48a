import type { CdnFrontdoorProfile } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-profile';
import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import type { Construct } from 'constructs';
import { Role } from '../../azure/identity/role';
import { grantRole } from '../../azure/identity/role-grant';
import { referenceMark } from '../../azure/reference-key';
import type { FrontDoorDomainProps } from './front-door-domain-props';

/**
 * Lets the identity of a profile read the certificates of its domains, once for each vault: Front Door reads a
 * certificate as the secret that it is, https://learn.microsoft.com/azure/frontdoor/managed-identity.
 */
export function certificateGrants(
  scope: Construct,
  domains: readonly FrontDoorDomainProps[],
  profile: CdnFrontdoorProfile | undefined,
): RoleAssignment[] {
  if (profile === undefined) return [];
  const vaults = new Map<string, string>();
  for (const { certificate } of domains) {
    const keyVaultId = certificate?._keyVault?.keyVaultId;
    if (keyVaultId !== undefined) vaults.set(referenceMark(scope, keyVaultId), keyVaultId);
  }
  return [...vaults].map(([mark, keyVaultId]) =>
    grantRole(scope, `CertificateAccess-${mark}`, {
      role: Role.KEY_VAULT_SECRETS_USER,
      scope: keyVaultId,
      principalId: profile.identity.principalId,
    }),
  );
}
