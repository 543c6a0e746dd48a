import { createPublicKey } from 'node:crypto';
import type { Declaration } from '../pipeline/declaration';
import type { Handler } from '../pipeline/handler';
import type { RequestRun } from '../pipeline/request-run';
import type { Value } from '../pipeline/value';
import { rsaKey, type SigningKey } from '../token/json-web-token';
import { claimRules, openId, openIdKeys, tokenPolicy } from '../token/token-policy';
import { checkToken } from '../token/token-rules';

export const validateJwt: Handler = {
  names: ['validate-jwt'],
  models:
    'Signature (HS, RS, PS, ES), times, issuers, audiences and claims are checked, against keys of the policy and of declared OpenID configurations. Encrypted tokens are refused.',
  compile(policy) {
    if (policy.child('decryption-keys') !== undefined) policy.refuse('validate-jwt with decryption-keys');
    const common = tokenPolicy(policy);
    const rules = rulesOf(policy);
    return (run) =>
      common.guarded(run, () => {
        const { text, token } = common.read(run);
        checkToken(token, rules(run), run.clock.now());
        common.keep(run, text);
        run.note(() => 'the token is valid');
      });
  },
};

function rulesOf(policy: Declaration): Value<Parameters<typeof checkToken>[1]> {
  const keys = keysOf(policy);
  const requireSigned = policy.flag('require-signed-tokens', true);
  const requireExpiration = policy.flag('require-expiration-time', true);
  const clockSkew = policy.number('clock-skew', 0);
  const issuers = issuersOf(policy);
  const audiences = policy.list('audiences', 'audience');
  const claims = claimRules(policy);
  return (run) => ({
    keys: keys(run),
    requireSigned: requireSigned(run),
    trustsSignatures: run.service.facts.trustSignatures,
    requireExpiration: requireExpiration(run),
    clockSkew: clockSkew(run),
    issuers: issuers(run),
    audiences: audiences.map((audience) => audience(run)),
    claims: claims(run),
  });
}

/** Issuers that are named, and those of OpenID configurations where there are any. */
function issuersOf(policy: Declaration): Value<readonly string[]> {
  const named = policy.list('issuers', 'issuer');
  const urls = policy.children('openid-config').map((config) => config.text('url'));
  return (run) => [
    ...named.map((issuer) => issuer(run)),
    ...urls.flatMap((url) => openId(run, url(run))?.issuer ?? []),
  ];
}

function keysOf(policy: Declaration): Value<readonly SigningKey[]> {
  const urls = policy.children('openid-config').map((config) => config.text('url'));
  const keys = (policy.child('issuer-signing-keys')?.children('key') ?? []).map(keyOf);
  return (run) => [...keys.map((key) => key(run)), ...urls.flatMap((url) => openIdKeys(run, url(run)))];
}

function keyOf(key: Declaration): Value<SigningKey> {
  const id = key.optionalText('id');
  const [modulus, exponent] = [key.optionalText('n'), key.optionalText('e')];
  const certificate = key.optionalText('certificate-id');
  const secret = key.contentText();
  return (run) => {
    if (modulus !== undefined && exponent !== undefined)
      return { id: id?.(run), key: rsaKey(modulus(run), exponent(run)) };
    if (certificate !== undefined) return { id: id?.(run), key: certificateKey(run, certificate(run)) };
    return { id: id?.(run), key: Buffer.from(secret(run), 'base64') };
  };
}

function certificateKey(run: RequestRun, id: string): SigningKey['key'] {
  const pem = run.service.facts.certificates[id]?.publicKey;
  if (pem === undefined)
    throw new Error(`the public key of certificate '${id}' is not declared; add it to facts.certificates`);
  return createPublicKey(pem);
}
