import { PolicyFailure } from '../pipeline/policy-failure';
import { isSignedBy, type JsonWebToken, type SigningKey } from './json-web-token';

/** What a token has to fulfil; an empty list demands nothing. */
export interface TokenRules {
  readonly keys: readonly SigningKey[];
  readonly requireSigned: boolean;
  /** Signatures are taken as good, also where there is none. */
  readonly trustsSignatures: boolean;
  readonly requireExpiration: boolean;
  /** Seconds. */
  readonly clockSkew: number;
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  readonly claims: readonly ClaimRule[];
}

export interface ClaimRule {
  readonly name: string;
  readonly match: string;
  /** Cuts one text into several values. */
  readonly separator?: string;
  readonly values: readonly string[];
}

/** Throws a failure, with the reason that on-error can test, for a token that breaks a rule. */
export function checkToken(token: JsonWebToken, rules: TokenRules, now: number): void {
  checkSignature(token, rules);
  checkTimes(token, rules, now / 1000);
  if (rules.issuers.length > 0 && !rules.issuers.includes(String(token.claims.iss))) {
    throw denied('TokenIssuerNotAllowed', 'JWT Validation Failed: issuer is not allowed.');
  }
  const audiences = valuesOf(token.claims.aud);
  if (rules.audiences.length > 0 && !rules.audiences.some((audience) => audiences.includes(audience))) {
    throw denied('TokenAudienceNotAllowed', 'JWT Validation Failed: audience is not allowed.');
  }
  for (const claim of rules.claims) checkClaim(token, claim);
}

/** A failure to validate a token; every message of the service ends the same way. */
export function denied(reason: string, message: string): PolicyFailure {
  return new PolicyFailure(reason, `${message} Access denied.`, 401);
}

function checkSignature(token: JsonWebToken, { keys, requireSigned, trustsSignatures }: TokenRules): void {
  if (trustsSignatures) return;
  if (!requireSigned && (token.header.alg === 'none' || token.signature.length === 0)) return;
  const { kid } = token.header;
  const fitting = keys.filter(({ id }) => id === undefined || kid === undefined || id === kid);
  if (fitting.length === 0) {
    throw denied('TokenSignatureKeyNotFound', 'JWT Validation Failed: the signature key was not found.');
  }
  if (!fitting.some((key) => isSignedBy(token, key))) {
    throw denied('TokenSignatureInvalid', 'JWT Validation Failed: the signature is not valid.');
  }
}

function checkTimes({ claims }: JsonWebToken, { requireExpiration, clockSkew }: TokenRules, now: number): void {
  const { exp, nbf } = claims;
  if (exp === undefined && requireExpiration) {
    throw denied('TokenExpirationMissing', 'JWT Validation Failed: the token has no expiration time.');
  }
  if (exp !== undefined && !(now < Number(exp) + clockSkew)) throw denied('TokenExpired', 'JWT is expired.');
  if (nbf !== undefined && now < Number(nbf) - clockSkew) throw denied('TokenNotYetValid', 'JWT is not valid yet.');
}

function checkClaim({ claims }: JsonWebToken, { name, match, separator, values }: ClaimRule): void {
  if (!Object.hasOwn(claims, name)) {
    throw denied('TokenClaimNotFound', `JWT token is missing the following claims: ${name}.`);
  }
  const has = valuesOf(claims[name]).flatMap((value) => (separator === undefined ? [value] : value.split(separator)));
  if (values.length === 0) return;
  const fits =
    match === 'any' ? values.some((value) => has.includes(value)) : values.every((value) => has.includes(value));
  if (!fits) throw denied('TokenClaimValueNotAllowed', `Claim ${name} value of ${has.join(', ')} is not allowed.`);
}

/** The values of a claim as texts. */
export function valuesOf(claim: unknown): readonly string[] {
  if (claim === undefined || claim === null) return [];
  return (Array.isArray(claim) ? claim : [claim]).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
}
