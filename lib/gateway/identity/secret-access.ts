import type { RoleAssignment } from '@cdktf/provider-azurerm/lib/role-assignment';
import { DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import type { Construct, IDependable } from 'constructs';
import { Role } from '../../azure/identity/role';
import { grantRole } from '../../azure/identity/role-grant';
import { TimeSleep } from '../../azure/time/time-sleep';
import type { Duration } from '../../core/duration';

/** The access of one identity to the secrets of vaults: a role for each vault, and the time it takes to work. */
export class SecretAccess {
  public readonly roleAssignments: RoleAssignment[] = [];
  private readonly grants = new Map<string, IDependable>();

  public constructor(
    private readonly scope: Construct,
    private readonly principalId: string,
    private readonly propagation: Duration,
  ) {}

  /** What everything granted so far ends with. */
  public get dependencies(): IDependable[] {
    return [...this.grants.values()];
  }

  /** Lets the identity read the secrets of a vault, once; what is given back is there when the role works. */
  public grant(keyVaultId: string): IDependable {
    const vault = this.vaultWord(keyVaultId);
    const present = this.grants.get(vault);
    if (present !== undefined) return present;
    const role = grantRole(this.scope, `secrets-of-${vault}`, {
      role: Role.KEY_VAULT_SECRETS_USER,
      scope: keyVaultId,
      principalId: this.principalId,
    });
    this.roleAssignments.push(role);
    const done = this.waited(role, vault);
    this.grants.set(vault, done);
    return done;
  }

  /**
   * Azure answers that a role is assigned before Key Vault knows it, and API Management reads a linked secret at once:
   * https://github.com/hashicorp/terraform-provider-azurerm/issues/19255
   */
  private waited(role: RoleAssignment, vault: string): IDependable {
    if (this.propagation.toMillis() === 0) return role;
    return new TimeSleep(this.scope, `access-to-${vault}`, {
      createDuration: this.propagation,
      triggers: { role: role.id },
    });
  }

  /** A word for a vault that is the same on every run: its name, or what the reference to it says. */
  private vaultWord(keyVaultId: string): string {
    const resolver = new DefaultTokenResolver(new StringConcat());
    const text = String(Tokenization.resolve(keyVaultId, { scope: this.scope, resolver, preparing: false }));
    const name =
      /\/vaults\/([^/]+)\/?$/i.exec(text)?.[1] ?? text.replace(/^\$\{(?:azurerm_key_vault\.)?|(?:\.id)?\}$/g, '');
    return name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  }
}
