import { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import type { Construct } from 'constructs';
import type { Role } from './role';

/** Who may do what, and where. */
export interface RoleGrant {
  readonly role: Role;
  /** The resource id that the role is granted on. */
  readonly scope: string;
  /** The object id of the identity. */
  readonly principalId: string;
}

/** Grants a role to a managed identity. */
export function grantRole(scope: Construct, id: string, grant: RoleGrant): RoleAssignment {
  return new RoleAssignment(scope, id, {
    scope: grant.scope,
    roleDefinitionName: grant.role,
    principalId: grant.principalId,
    // Without the type Azure looks the principal up in a directory that does not hold a new identity yet:
    // https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---assigning-a-role-to-a-new-principal-sometimes-fails
    principalType: 'ServicePrincipal',
  });
}
