import { checkedNamedValue } from './names';

/** How to get a token with the managed identity of API Management. */
export interface ManagedIdentityCredentialProps {
  /**
   * The named value that holds the client id of the user-assigned identity. Its id is known only after the apply, so
   * it never stands in the policy itself.
   * @default - the system-assigned identity
   */
  readonly clientIdNamedValue?: string;

  /**
   * The resource that the token is for.
   * @default 'https://cognitiveservices.azure.com'
   */
  readonly audience?: string;
}

/** Which key to send. */
export interface ApiKeyCredentialProps {
  /** The named value that holds the key: best one that is linked to Key Vault, by a secret id without a version. */
  readonly namedValue: string;
}

/** How the gateway proves itself to a backend. The caller's own key and token never reach one. */
export class BackendCredential {
  /** A token of API Management's managed identity, which needs the role Cognitive Services OpenAI User on the account. */
  public static managedIdentity(props: ManagedIdentityCredentialProps = {}): BackendCredential {
    const audience = props.audience ?? 'https://cognitiveservices.azure.com';
    if (!/^https:\/\/[A-Za-z0-9.-]+\/?$/.test(audience) && !/^api:\/\/[A-Za-z0-9./_-]+$/.test(audience)) {
      throw new Error(
        `the audience of a token is the URI of a resource, got '${audience}'; ` +
          "use 'https://cognitiveservices.azure.com' or 'https://ai.azure.com'",
      );
    }
    return new BackendCredential({ kind: 'identity', audience, clientId: namedValueOf(props.clientIdNamedValue) });
  }

  /** The account's key, from a named value. For accounts that a managed identity cannot reach. */
  public static apiKey(props: ApiKeyCredentialProps): BackendCredential {
    return new BackendCredential({ kind: 'key', namedValue: checkedNamedValue(props.namedValue) });
  }

  /** @internal */
  public readonly _source: CredentialSource;

  private constructor(source: CredentialSource) {
    this._source = source;
  }
}

/** What a credential is made of. */
export type CredentialSource =
  | { readonly kind: 'identity'; readonly audience: string; readonly clientId?: string }
  | { readonly kind: 'key'; readonly namedValue: string };

function namedValueOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : checkedNamedValue(name);
}
