/** A JWT that holds claims and has no signature, for a simulator that trusts signatures. */
export function unsignedToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
