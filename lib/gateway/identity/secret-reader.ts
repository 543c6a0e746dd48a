import type { IDependable } from 'constructs';

/** What an API Management instance reads Key Vault as. */
export interface ISecretReader {
  /**
   * The client id of a user-assigned identity.
   * @default - the system-assigned identity of the instance
   */
  readonly clientId?: string;

  /**
   * Lets it read the secrets of a vault, and its certificates as the secrets that they are: role Key Vault Secrets User,
   * once for each vault.
   *
   * @param keyVaultId the resource id of a vault that uses Azure RBAC
   * @returns what reads a secret of the vault must depend on it
   */
  grantSecrets(keyVaultId: string): IDependable;
}

/** Which identity of an instance reads Key Vault. */
export enum KeyVaultIdentity {
  /**
   * The system-assigned one, the only one that a vault with a firewall lets in:
   * https://learn.microsoft.com/azure/api-management/api-management-howto-properties#requirements-for-key-vault-firewall.
   */
  SYSTEM_ASSIGNED = 'system-assigned',
  /**
   * The user-assigned one, which several instances can share, so that one role is enough. The vault's firewall is off. Instances
   * then have no other identity; turning to the system-assigned one later takes two applies.
   */
  USER_ASSIGNED = 'user-assigned',
}
