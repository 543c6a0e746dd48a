import { refuseBadSecretId } from '../azure/key-vault/secret-id';
import { refuseMissing } from '../core/given';

/** A key that lies in Key Vault. */
export interface KeyVaultKeyProps {
  /**
   * The id of the secret, without a version, so that a new version is picked up:
   * `https://contoso.vault.azure.net/secrets/openai-key`.
   */
  readonly secretId: string;

  /**
   * The resource id of the vault, so that the gateway's identity is let in.
   * @default - the identity has access already
   */
  readonly keyVaultId?: string;
}

/** Which token to send. */
export interface ManagedIdentityAuthenticationProps {
  /**
   * The resource that the token is for.
   * @default 'https://cognitiveservices.azure.com'
   */
  readonly audience?: string;
}

/** How the gateway proves itself to a backend. No key ever stands in a policy or in the synthesized JSON. */
export class BackendAuthentication {
  /** A token of the gateway's user-assigned identity. */
  public static managedIdentity(props: ManagedIdentityAuthenticationProps = {}): BackendAuthentication {
    return new BackendAuthentication({ kind: 'identity', ...props });
  }

  /** A key from Key Vault, through a named value that is linked to the secret. */
  public static keyVaultKey(props: KeyVaultKeyProps): BackendAuthentication {
    refuseMissing('BackendAuthentication.keyVaultKey()', props, ['secretId']);
    refuseBadSecretId(props.secretId, 'the secretId of BackendAuthentication.keyVaultKey()');
    return new BackendAuthentication({ kind: 'key-vault', ...props });
  }

  /** A key from a named value that exists in API Management already. */
  public static namedValue(displayName: string): BackendAuthentication {
    return new BackendAuthentication({ kind: 'named-value', displayName });
  }

  /** @internal */
  public readonly _source: AuthenticationSource;

  private constructor(source: AuthenticationSource) {
    this._source = source;
  }
}

/** What an authentication is made of. */
export type AuthenticationSource =
  | { readonly kind: 'identity'; readonly audience?: string }
  | { readonly kind: 'key-vault'; readonly secretId: string; readonly keyVaultId?: string }
  | { readonly kind: 'named-value'; readonly displayName: string };
