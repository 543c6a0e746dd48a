import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import type { Construct, IDependable } from 'constructs';
import { Role } from '../../azure/identity/role';
import { grantRole } from '../../azure/identity/role-grant';
import { referenceKey } from '../../azure/reference-key';
import { refuseBadResourceId } from '../../azure/resource-id';
import { TimeSleep } from '../../azure/time/time-sleep';
import { Duration } from '../../core/duration';

/** How long a new role is waited for, where nobody says otherwise. */
const PROPAGATION = Duration.seconds(90);

/** The access of one identity to vaults: a role for each, and the time that the role takes to work. */
export class SecretAccess {
  /** In the order in which they were granted. */
  public readonly roleAssignments: RoleAssignment[] = [];

  private readonly grants = new Map<string, IDependable>();

  public constructor(
    private readonly scope: Construct,
    private readonly principalId: string,
    private readonly propagation: Duration = PROPAGATION,
  ) {}

  /** What everything granted so far ends with. */
  public get dependencies(): IDependable[] {
    return [...this.grants.values()];
  }

  /**
   * What reads a secret, or a certificate as the secret that it is, must depend on what this returns. The role reads both:
   * https://learn.microsoft.com/azure/key-vault/general/rbac-guide#azure-built-in-roles-for-key-vault-data-plane-operations
   */
  public grantSecrets(keyVaultId: string): IDependable {
    refuseBadResourceId(keyVaultId, 'key vault', `the keyVaultId that ${this.scope.node.path} is to read`);
    const vault = this.vaultWord(keyVaultId);
    const present = this.grants.get(vault);
    if (present !== undefined) return present;
    const assignment = grantRole(this.scope, `secrets-of-${vault}`, {
      role: Role.KEY_VAULT_SECRETS_USER,
      scope: keyVaultId,
      principalId: this.principalId,
    });
    this.roleAssignments.push(assignment);
    const done = this.waited(assignment, `access-to-${vault}`);
    this.grants.set(vault, done);
    return done;
  }

  /**
   * Azure answers that a role is assigned before Key Vault knows it, and API Management reads a linked secret at once:
   * https://github.com/hashicorp/terraform-provider-azurerm/issues/19255
   */
  private waited(assignment: RoleAssignment, id: string): IDependable {
    if (this.propagation.toMillis() === 0) return assignment;
    return new TimeSleep(this.scope, id, { createDuration: this.propagation, triggers: { role: assignment.id } });
  }

  /** A word for a vault that is the same on every run: its name, or what the reference to it says. */
  private vaultWord(keyVaultId: string): string {
    const text = referenceKey(this.scope, keyVaultId);
    const name =
      /\/vaults\/([^/]+)\/?$/i.exec(text)?.[1] ?? text.replace(/^\$\{(?:azurerm_key_vault\.)?|(?:\.id)?\}$/g, '');
    return name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  }
}
