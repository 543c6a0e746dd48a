import { Construct, type IDependable } from 'constructs';
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

/** An identity of an instance by its object id; the system-assigned one where there is no client id. */
export class InstanceSecretReader extends Construct implements ISecretReader {
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
