import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { refuseBadPrincipalId } from '../azure/guid';
import { Role } from '../azure/identity/role';
import { grantRole } from '../azure/identity/role-grant';
import { referenceKey } from '../azure/reference-key';

/**
 * The roles of each stack, by account and identity. Azure takes one of a kind: an account that is there under two names,
 * or two gateways that act as one identity, share it.
 * https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---role-assignments-with-identical-role-definition-and-principal
 */
const assigned = new WeakMap<TerraformStack, Map<string, RoleAssignment>>();

/** Who may call the models of an account. */
export class InvokeGrants {
  public readonly made: { [id: string]: RoleAssignment } = {};
  private readonly principals = new Map<string, string>();

  public constructor(
    private readonly scope: Construct,
    private readonly accountId: string,
  ) {}

  public grant(id: string, principalId: string): void {
    refuseBadPrincipalId(principalId, `the principalId of the grant '${id}' of ${this.scope.node.path}`);
    // Each reading of an attribute is another token for the same reference.
    const principal = referenceKey(this.scope, principalId);
    const present = this.principals.get(id);
    if (present === principal) return;
    if (present !== undefined) {
      throw new Error(
        `'${this.scope.node.path}' has a grant '${id}' for another identity; give each grantee an id of its own`,
      );
    }
    this.principals.set(id, principal);
    this.made[id] = this.assignment(principal, () =>
      grantRole(this.scope, `invoke-by-${id}`, {
        role: Role.COGNITIVE_SERVICES_OPENAI_USER,
        scope: this.accountId,
        principalId,
      }),
    );
  }

  private assignment(principal: string, make: () => RoleAssignment): RoleAssignment {
    const stack = TerraformStack.of(this.scope);
    const ofStack = assigned.get(stack) ?? new Map<string, RoleAssignment>();
    assigned.set(stack, ofStack);
    const key = `${referenceKey(this.scope, this.accountId)} ${principal}`.toLowerCase();
    const role = ofStack.get(key) ?? make();
    ofStack.set(key, role);
    return role;
  }
}
