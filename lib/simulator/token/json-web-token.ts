import { constants, createHmac, createPublicKey, timingSafeEqual, verify, type KeyObject } from 'node:crypto';

/** A signed JWT, taken apart and not yet believed. */
export interface JsonWebToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Uint8Array;
}

/** A key that tokens are signed with. */
export interface SigningKey {
  /** The `kid` of the tokens it signs; absent when it may be any. */
  readonly id?: string;
  /** The bytes of a shared secret, or a public key. */
  readonly key: Uint8Array | KeyObject;
}

/** Takes a token apart; undefined for what is none. */
export function parseToken(text: string): JsonWebToken | undefined {
  const parts = text.trim().split('.');
  if (parts.length !== 3) return undefined;
  const [header, claims] = [parts[0], parts[1]].map(decoded);
  if (header === undefined || claims === undefined) return undefined;
  return { header, claims, signed: `${parts[0]}.${parts[1]}`, signature: Buffer.from(parts[2], 'base64url') };
}

/** A public key made of a modulus and an exponent, both in base64url. */
export function rsaKey(modulus: string, exponent: string): KeyObject {
  return createPublicKey({ key: { kty: 'RSA', n: modulus, e: exponent }, format: 'jwk' });
}

/** Whether the key made the signature. */
export function isSignedBy({ header, signed, signature }: JsonWebToken, { key }: SigningKey): boolean {
  const algorithm = typeof header.alg === 'string' ? header.alg : '';
  const hash = `sha${algorithm.slice(2)}`;
  if (!/^(HS|RS|PS|ES)(256|384|512)$/.test(algorithm)) return false;
  if (key instanceof Uint8Array) return algorithm.startsWith('HS') && isSame(hmac(hash, key, signed), signature);
  if (algorithm.startsWith('HS')) return false;
  const options = algorithm.startsWith('PS')
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : algorithm.startsWith('ES')
      ? { key, dsaEncoding: 'ieee-p1363' as const }
      : { key };
  return verify(hash, Buffer.from(signed), options, signature);
}

function hmac(hash: string, key: Uint8Array, text: string): Uint8Array {
  return createHmac(hash, key).update(text).digest();
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function decoded(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
