import { ApiManagementNamedValue } from '@cdktf/provider-azurerm/lib/api-management-named-value';
import { Construct, type IDependable } from 'constructs';
import { terraformDependencies } from '../../azure/dependencies';
import { refuseBadSecretId } from '../../azure/key-vault/secret-id';
import { namedValueId, refuseBadDisplayName } from '../../azure/api-management/naming';
import type { IGatewayInstance } from '../api-management/gateway-instance';

/** A secret in Key Vault that policies of an instance use. */
export interface LinkedSecretProps {
  /** The instance whose policies use it. */
  readonly instance: IGatewayInstance;

  /** What policies write between `{{` and `}}`: letters, digits, `_`, `.` and `-`, at most 256. */
  readonly displayName: string;

  /** The id of the secret without a version: `https://contoso.vault.azure.net/secrets/openai-key`. */
  readonly secretId: string;

  /**
   * The resource id of the vault, so that the identity of the instance is let in.
   * @default - the identity has access already
   */
  readonly keyVaultId?: string;

  /**
   * What must be there first: the secret, where the same stack makes it.
   * @default - nothing more than the instance and the access to the vault
   */
  readonly dependencies?: IDependable[];
}

/**
 * A named value that is linked to a secret of Key Vault. API Management reads the secret itself, and again every four
 * hours: https://learn.microsoft.com/azure/api-management/api-management-howto-properties. The secret is neither in the
 * synthesized JSON nor in Terraform's state.
 */
export class LinkedSecret extends Construct {
  /** The named value as Terraform sees it; what names it in text must depend on it. */
  public readonly namedValue: ApiManagementNamedValue;

  /** What stands in a policy for the secret: `{{openai-key}}`. */
  public readonly reference: string;

  /** Links the secret, and lets the identity of the instance in where the vault is known. */
  public constructor(scope: Construct, id: string, props: LinkedSecretProps) {
    super(scope, id);
    const { instance, displayName, secretId } = props;
    refuseBadSecretId(secretId, `the secret of the named value '${displayName}'`);
    refuseBadDisplayName(displayName);
    this.reference = `{{${displayName}}}`;
    this.namedValue = new ApiManagementNamedValue(this, 'Resource', {
      name: namedValueId(displayName),
      displayName,
      apiManagementName: instance.apiManagementName,
      resourceGroupName: instance.resourceGroupName,
      // Without a client id API Management uses the system-assigned identity of the instance.
      valueFromKeyVault: { secretId, identityClientId: clientIdOf(instance) },
      // The provider refuses a linked value that is not secret, but only while applying.
      secret: true,
      dependsOn: terraformDependencies([
        ...instance.dependencies,
        ...vaultAccess(props),
        ...(props.dependencies ?? []),
      ]),
      // Policies name it in text that Terraform cannot see: removed from both, the policy has to change first.
      lifecycle: { createBeforeDestroy: true },
    });
  }
}

/** An instance of which nobody says what it reads secrets as uses the identity that its policies use. */
function clientIdOf({ secretReader, identityClientId }: IGatewayInstance): string | undefined {
  return secretReader === undefined ? identityClientId : secretReader.clientId;
}

function vaultAccess({ instance, keyVaultId }: LinkedSecretProps): IDependable[] {
  if (keyVaultId === undefined || instance.secretReader === undefined) return [];
  return [instance.secretReader.grantSecrets(keyVaultId)];
}
