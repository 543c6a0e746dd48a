// Generated from lib/policy/catalogue by scripts/generate.ts; `npm run generate` renews it.

import type { Expression } from '../../expression/expression';

/** Whose access to the connection is checked. */
export enum AuthorizationIdentityType {
  /** `managed` */
  MANAGED = 'managed',
  /** `jwt` */
  JWT = 'jwt',
}

/** Whether the listed callers are let in or kept out. */
export enum IpFilterAction {
  /** `allow` */
  ALLOW = 'allow',
  /** `forbid` */
  FORBID = 'forbid',
}

/** Whether the claim must have all of the values or any of them. */
export enum ClaimMatch {
  /** `all` */
  ALL = 'all',
  /** `any` */
  ANY = 'any',
}

/** Where the token is from. */
export enum AuthenticationTokenType {
  /** `managed-service-identity` */
  MANAGED_SERVICE_IDENTITY = 'managed-service-identity',
  /** `token-service` */
  TOKEN_SERVICE = 'token-service',
}

/**
 * What `Policy.authenticationBasic()` takes.
 */
export interface AuthenticationBasicProps {
  /**
   * The user name. May be an expression.
   */
  readonly username: string | Expression;

  /**
   * The password. May be an expression.
   */
  readonly password: string | Expression;
}

/**
 * What `Policy.authenticationCertificate()` takes. At most one of thumbprint, certificateId. At least one of
 * thumbprint, certificateId, body.
 */
export interface AuthenticationCertificateProps {
  /**
   * The thumbprint of the certificate. May be an expression.
   *
   * @default - not set
   */
  readonly thumbprint?: string | Expression;

  /**
   * The certificate, as the instance names it. May be an expression.
   *
   * @default - not set
   */
  readonly certificateId?: string | Expression;

  /**
   * The bytes of the certificate. An expression of type byte[]. May be an expression.
   *
   * @default - not set
   */
  readonly body?: string | Expression;

  /**
   * The password. Only with body. May be an expression.
   *
   * @default - no password
   */
  readonly password?: string | Expression;
}

/**
 * What `Policy.authenticationManagedIdentity()` takes.
 */
export interface AuthenticationManagedIdentityProps {
  /**
   * What the token is for. The application id URI of the target. May be an expression.
   */
  readonly resource: string | Expression;

  /**
   * The client id of the managed identity. The user-assigned identity; the system-assigned one when absent. No
   * expression by the reference, although the vendor’s tools write one.
   *
   * @default - the system-assigned identity
   */
  readonly clientId?: string | Expression;

  /**
   * The variable that receives the token. The Authorization header is then not written. No expressions.
   *
   * @default - no variable
   */
  readonly outputTokenVariableName?: string;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;
}

/**
 * What `Policy.checkHeader()` takes.
 */
export interface CheckHeaderProps {
  /**
   * The header. May be an expression.
   */
  readonly name: string | Expression;

  /**
   * The status code of the answer when the check fails. May be an expression.
   */
  readonly failedCheckHttpcode: number | Expression;

  /**
   * The message of the answer when the check fails. May be an expression.
   */
  readonly failedCheckErrorMessage: string | Expression;

  /**
   * Whether letter case is left aside. May be an expression.
   */
  readonly ignoreCase: boolean | Expression;

  /**
   * The values that are allowed.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];
}

/**
 * What `Policy.getAuthorizationContext()` takes. Identity required when identityType is jwt.
 */
export interface GetAuthorizationContextProps {
  /**
   * The credential provider, as the credential manager names it. May be an expression.
   */
  readonly providerId: string | Expression;

  /**
   * The connection, as the credential manager names it. May be an expression.
   */
  readonly authorizationId: string | Expression;

  /**
   * The variable that receives the Authorization object. May be an expression.
   */
  readonly contextVariableName: string | Expression;

  /**
   * Whose access to the connection is checked. May be an expression.
   *
   * @default AuthorizationIdentityType.MANAGED
   */
  readonly identityType?: AuthorizationIdentityType | Expression;

  /**
   * The token that the connection is checked against. A Microsoft Entra token, used only with identity-type jwt. May
   * be an expression.
   *
   * @default - not set
   */
  readonly identity?: string | Expression;

  /**
   * Whether the pipeline goes on after an error of this policy. May be an expression.
   *
   * @default false
   */
  readonly ignoreError?: boolean | Expression;
}

/**
 * What `Policy.ipFilter()` takes. At least one of addresses, addressRanges.
 */
export interface IpFilterProps {
  /**
   * Whether the listed callers are let in or kept out. May be an expression.
   */
  readonly action: IpFilterAction | Expression;

  /**
   * An address.
   *
   * @default - none
   */
  readonly addresses?: (string | Expression)[];

  /**
   * Addresses from one to another.
   *
   * @default - none
   */
  readonly addressRanges?: IpFilterAddressRange[];
}

/**
 * Addresses from one to another.
 */
export interface IpFilterAddressRange {
  /**
   * The first address of the range. May be an expression.
   */
  readonly from: string | Expression;

  /**
   * The last address of the range. May be an expression.
   */
  readonly to: string | Expression;
}

/**
 * What `Policy.validateAzureAdToken()` takes. At most one of headerName, queryParameterName, tokenValue.
 */
export interface ValidateAzureAdTokenProps {
  /**
   * The Microsoft Entra tenant. Its id, domain or URL; 'organizations' for all. May be an expression.
   */
  readonly tenantId: string | Expression;

  /**
   * The header that holds the token. May be an expression.
   *
   * @default 'Authorization'
   */
  readonly headerName?: string | Expression;

  /**
   * The query parameter that holds the token. May be an expression.
   *
   * @default - not set
   */
  readonly queryParameterName?: string | Expression;

  /**
   * The token itself. May be an expression.
   *
   * @default - not set
   */
  readonly tokenValue?: string | Expression;

  /**
   * The status code of the answer when the token is not valid. May be an expression.
   *
   * @default 401
   */
  readonly failedValidationHttpcode?: number | Expression;

  /**
   * The message of the answer when the token is not valid. May be an expression.
   *
   * @default - not set
   */
  readonly failedValidationErrorMessage?: string | Expression;

  /**
   * The variable that receives the token. No expressions.
   *
   * @default - no variable
   */
  readonly outputTokenVariableName?: string;

  /**
   * The Microsoft Entra endpoint that issues the tokens. No expressions. Not in the reference: known from the
   * vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly authenticationEndpoint?: string;

  /**
   * The scheme before the token, such as Bearer. No expressions. Not in the reference: known from the vendor’s tools
   * or samples.
   *
   * @default - any scheme
   */
  readonly requireScheme?: string;

  /**
   * Whether tokens that another service forwards in protected form are accepted. May be an expression. Not in the
   * reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly allowProtectedForwardedTokens?: boolean | Expression;

  /**
   * Whether tokens that are bound to a key of their holder are accepted. May be an expression. Not in the reference:
   * known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly allowProofOfPossessionTokens?: boolean | Expression;

  /**
   * The backend applications of which the token must be for one.
   *
   * @default - none
   */
  readonly backendApplicationIds?: (string | Expression)[];

  /**
   * The client applications of which one must have asked for the token.
   *
   * @default - none
   */
  readonly clientApplicationIds?: (string | Expression)[];

  /**
   * The audiences of which the token must have one.
   *
   * @default - none
   */
  readonly audiences?: (string | Expression)[];

  /**
   * The claims that the token must have.
   *
   * @default - none
   */
  readonly requiredClaims?: ValidateAzureAdTokenClaim[];

  /**
   * Keys to decrypt tokens with.
   *
   * @default - none
   */
  readonly decryptionKeys?: ValidateAzureAdTokenKey[];
}

/**
 * A claim that the token must have.
 */
export interface ValidateAzureAdTokenClaim {
  /**
   * The claim. No expressions.
   */
  readonly name: string;

  /**
   * Whether the claim must have all of the values or any of them. May be an expression.
   *
   * @default ClaimMatch.ALL
   */
  readonly match?: ClaimMatch | Expression;

  /**
   * What separates the values in a claim that holds several. No expressions.
   *
   * @default - not set
   */
  readonly separator?: string;

  /**
   * The values that the claim must have.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];
}

/**
 * A key.
 */
export interface ValidateAzureAdTokenKey {
  /**
   * The id of the key. No expressions. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * The certificate, as the instance names it. No expressions.
   */
  readonly certificateId: string;
}

/**
 * What `Policy.validateClientCertificate()` takes.
 */
export interface ValidateClientCertificateProps {
  /**
   * Whether the certificate is looked up among the revoked ones. No expressions.
   *
   * @default true
   */
  readonly validateRevocation?: boolean;

  /**
   * Whether the chain must lead to a trusted authority. No expressions.
   *
   * @default true
   */
  readonly validateTrust?: boolean;

  /**
   * Whether the certificate must be valid already. No expressions.
   *
   * @default true
   */
  readonly validateNotBefore?: boolean;

  /**
   * Whether the certificate must not have expired. No expressions.
   *
   * @default true
   */
  readonly validateNotAfter?: boolean;

  /**
   * Whether the pipeline goes on when the certificate is not valid. No expressions.
   *
   * @default false
   */
  readonly ignoreError?: boolean;

  /**
   * Certificates of which the one of the caller must be. At most 10, by the editor schema. At most 10.
   *
   * @default - none
   */
  readonly identities?: ValidateClientCertificateIdentity[];
}

/**
 * What a certificate must have. IssuerCertificateId not together with issuerSubject, issuerThumbprint.
 */
export interface ValidateClientCertificateIdentity {
  /**
   * The thumbprint of the certificate. No expressions.
   *
   * @default - not set
   */
  readonly thumbprint?: string;

  /**
   * The serial number of the certificate. No expressions.
   *
   * @default - not set
   */
  readonly serialNumber?: string;

  /**
   * The common name of the certificate. No expressions.
   *
   * @default - not set
   */
  readonly commonName?: string;

  /**
   * The subject of the certificate. A distinguished name. No expressions.
   *
   * @default - not set
   */
  readonly subject?: string;

  /**
   * A DNS name of the certificate. No expressions.
   *
   * @default - not set
   */
  readonly dnsName?: string;

  /**
   * The distinguished name of the issuer. No expressions.
   *
   * @default - not set
   */
  readonly issuerSubject?: string;

  /**
   * The thumbprint of the issuer’s certificate. No expressions.
   *
   * @default - not set
   */
  readonly issuerThumbprint?: string;

  /**
   * The certificate of the issuer, as the instance names it. No expressions.
   *
   * @default - not set
   */
  readonly issuerCertificateId?: string;
}

/**
 * What `Policy.validateJwt()` takes. Exactly one of headerName, queryParameterName, tokenValue.
 */
export interface ValidateJwtProps {
  /**
   * The header that holds the token. May be an expression.
   *
   * @default - no header
   */
  readonly headerName?: string | Expression;

  /**
   * The query parameter that holds the token. May be an expression.
   *
   * @default - not set
   */
  readonly queryParameterName?: string | Expression;

  /**
   * The token itself. Without the Bearer in front. May be an expression.
   *
   * @default - not set
   */
  readonly tokenValue?: string | Expression;

  /**
   * The status code of the answer when the token is not valid. May be an expression.
   *
   * @default 401
   */
  readonly failedValidationHttpcode?: number | Expression;

  /**
   * The message of the answer when the token is not valid. May be an expression.
   *
   * @default - not set
   */
  readonly failedValidationErrorMessage?: string | Expression;

  /**
   * Whether the token must say when it expires. May be an expression.
   *
   * @default true
   */
  readonly requireExpirationTime?: boolean | Expression;

  /**
   * The scheme before the token, such as Bearer. Checked only for the Authorization header. May be an expression.
   *
   * @default - any scheme
   */
  readonly requireScheme?: string | Expression;

  /**
   * Whether the token must be signed. May be an expression.
   *
   * @default true
   */
  readonly requireSignedTokens?: boolean | Expression;

  /**
   * How far the clocks of the issuer and the gateway may differ. In seconds. May be an expression.
   *
   * @default 0
   */
  readonly clockSkew?: number | Expression;

  /**
   * The variable that receives the token. A Jwt object. No expressions.
   *
   * @default - no variable
   */
  readonly outputTokenVariableName?: string;

  /**
   * OpenID configuration endpoints that tell issuers and signing keys.
   *
   * @default - none
   */
  readonly openidConfigs?: ValidateJwtOpenidConfig[];

  /**
   * The keys that tokens are signed with, in an older form. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - none
   */
  readonly issuerSigningTokens?: (string | Expression)[];

  /**
   * The keys that tokens are signed with.
   *
   * @default - none
   */
  readonly issuerSigningKeys?: ValidateJwtIssuerSigningKeys;

  /**
   * Keys to decrypt tokens with.
   *
   * @default - none
   */
  readonly decryptionKeys?: ValidateJwtDecryptionKeysKey[];

  /**
   * The audiences of which the token must have one.
   *
   * @default - none
   */
  readonly audiences?: (string | Expression)[];

  /**
   * The issuers of which one must have issued the token.
   *
   * @default - none
   */
  readonly issuers?: (string | Expression)[];

  /**
   * The claims that the token must have.
   *
   * @default - none
   */
  readonly requiredClaims?: ValidateJwtClaim[];
}

/**
 * OpenID configuration endpoints that tell issuers and signing keys.
 */
export interface ValidateJwtOpenidConfig {
  /**
   * The OpenID configuration endpoint. May be an expression.
   */
  readonly url: string | Expression;

  /**
   * The host to ask for the configuration. No expressions. Not in the reference: known from the vendor’s tools or
   * samples.
   *
   * @default - not set
   */
  readonly host?: string;
}

/**
 * The keys that tokens are signed with.
 */
export interface ValidateJwtIssuerSigningKeys {
  /**
   * A key.
   *
   * @default - none
   */
  readonly keys?: ValidateJwtIssuerSigningKeysKey[];

  /**
   * Master keys of Azure Mobile Services. Not in the reference: known from the vendor’s tools or samples.
   *
   * @default - none
   */
  readonly zumoMasterKeys?: ValidateJwtZumoMasterKey[];
}

/**
 * A key. All or none of n, e. Exactly one of certificateId, n, the text.
 */
export interface ValidateJwtIssuerSigningKeysKey {
  /**
   * The id of the key. The kid of the tokens that it signs. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * The certificate, as the instance names it. No expressions.
   *
   * @default - not set
   */
  readonly certificateId?: string;

  /**
   * The modulus of the key, as base64url. No expressions.
   *
   * @default - not set
   */
  readonly n?: string;

  /**
   * The exponent of the key, as base64url. No expressions.
   *
   * @default - not set
   */
  readonly e?: string;

  /**
   * The value. May be an expression.
   *
   * @default - empty
   */
  readonly value?: string | Expression;
}

/**
 * Master keys of Azure Mobile Services.
 */
export interface ValidateJwtZumoMasterKey {
  /**
   * The id of the key. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * The value. May be an expression.
   *
   * @default - empty
   */
  readonly value?: string | Expression;
}

/**
 * A key.
 */
export interface ValidateJwtDecryptionKeysKey {
  /**
   * The id of the key. No expressions.
   *
   * @default - not set
   */
  readonly id?: string;

  /**
   * The certificate, as the instance names it. No expressions.
   *
   * @default - not set
   */
  readonly certificateId?: string;

  /**
   * The modulus of the key, as base64url. No expressions.
   *
   * @default - not set
   */
  readonly n?: string;

  /**
   * The exponent of the key, as base64url. No expressions.
   *
   * @default - not set
   */
  readonly e?: string;

  /**
   * The value. May be an expression.
   *
   * @default - empty
   */
  readonly value?: string | Expression;
}

/**
 * A claim that the token must have.
 */
export interface ValidateJwtClaim {
  /**
   * The claim. No expressions.
   */
  readonly name: string;

  /**
   * Whether the claim must have all of the values or any of them. May be an expression.
   *
   * @default ClaimMatch.ALL
   */
  readonly match?: ClaimMatch | Expression;

  /**
   * What separates the values in a claim that holds several. No expressions.
   *
   * @default - not set
   */
  readonly separator?: string;

  /**
   * The values that the claim must have.
   *
   * @default - none
   */
  readonly values?: (string | Expression)[];
}

/**
 * What `Policy.authenticationToken()` takes.
 */
export interface AuthenticationTokenProps {
  /**
   * Where the token is from. No expressions.
   *
   * @default AuthenticationTokenType.MANAGED_SERVICE_IDENTITY
   */
  readonly tokenType?: AuthenticationTokenType;

  /**
   * The URL of the token service. No expressions.
   *
   * @default - not set
   */
  readonly tokenServiceUrl?: string;

  /**
   * What the token is for. No expressions.
   *
   * @default - not set
   */
  readonly resourceUrl?: string;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default - not set
   */
  readonly ignoreError?: boolean;
}

/**
 * What `Policy.authenticationTokenStore()` takes.
 */
export interface AuthenticationTokenStoreProps {
  /**
   * The token in the store. No expressions.
   *
   * @default - not set
   */
  readonly tokenId?: string;

  /**
   * The client that the token is for. No expressions.
   *
   * @default - not set
   */
  readonly clientId?: string;

  /**
   * The variable that receives the token. No expressions.
   *
   * @default - no variable
   */
  readonly outputTokenVariableName?: string;

  /**
   * Whether the pipeline goes on after an error of this policy. No expressions.
   *
   * @default - not set
   */
  readonly ignoreError?: boolean;
}
