import type { ApiManagement } from '@cdktf/provider-azurerm/lib/api-management';
import { Construct, type IDependable } from 'constructs';
import type { Duration } from '../../core/duration';
import type { IGatewayIdentity } from './gateway-identity';
import { SecretAccess } from './secret-access';
import type { ISecretReader } from './secret-reader';

/** The user-assigned identity of an instance, as what reads its secrets. */
export function userAssignedReader(identity: IGatewayIdentity): ISecretReader {
  return {
    clientId: identity.clientId,
    grantSecrets: (keyVaultId) => identity.grantSecrets(keyVaultId),
  };
}

/** An identity of an instance that somebody else made; the system-assigned one where there is no client id. */
export class KnownSecretReader extends Construct implements ISecretReader {
  public readonly clientId?: string;
  private readonly access: SecretAccess;

  public constructor(scope: Construct, id: string, principalId: string, clientId?: string) {
    super(scope, id);
    this.clientId = clientId;
    this.access = new SecretAccess(this, principalId);
  }

  public grantSecrets(keyVaultId: string): IDependable {
    return this.access.grantSecrets(keyVaultId);
  }
}

/**
 * The system-assigned identity of an instance, which the instance gets with the first grant. Its object id is known only
 * once the instance is there, so its roles come after it.
 */
export class SystemSecretReader extends Construct implements ISecretReader {
  private readonly access: SecretAccess;

  public constructor(
    scope: Construct,
    id: string,
    private readonly apiManagement: ApiManagement,
    propagation?: Duration,
  ) {
    super(scope, id);
    this.access = new SecretAccess(this, apiManagement.identity.principalId, propagation);
  }

  public grantSecrets(keyVaultId: string): IDependable {
    this.turnOn();
    return this.access.grantSecrets(keyVaultId);
  }

  private turnOn(): void {
    const { identityInput } = this.apiManagement;
    if (identityInput !== undefined) {
      this.apiManagement.putIdentity({ ...identityInput, type: 'SystemAssigned, UserAssigned' });
    }
  }
}
