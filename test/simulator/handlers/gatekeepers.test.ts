import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { simulate } from '../simulate';
import { unsignedToken } from '../../../lib/simulator/token/unsigned-token';

const secret = Buffer.from('a secret that is long enough for HS256').toString('base64');
const now = Date.UTC(2026, 0, 1) / 1000;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hs256 = (claims: object): string => {
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', Buffer.from(secret, 'base64')).update(text).digest('base64url')}`;
};
const good = { exp: now + 60, aud: 'me', iss: 'you', roles: ['reader', 'writer'], scp: 'a b' };

describe('validate-jwt', () => {
  const policy = (attributes = '', children = ''): string =>
    `<validate-jwt header-name="Authorization" require-scheme="Bearer" ${attributes}><issuer-signing-keys><key>${secret}</key></issuer-signing-keys>${children}</validate-jwt>`;
  const reasonFor = (authorization: string | undefined, children = '', attributes = ''): string => {
    const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
    return simulate({ inbound: policy(attributes, children) }, {}, { headers }).lastError?.reason ?? 'valid';
  };
  const claim = (name: string, match: string, ...values: string[]): string =>
    `<required-claims><claim name="${name}" match="${match}">${values.map((value) => `<value>${value}</value>`).join('')}</claim></required-claims>`;

  test.each([
    ['a good token', `Bearer ${hs256(good)}`, '', 'valid'],
    ['no token', undefined, '', 'TokenNotPresent'],
    ['another scheme', `Basic ${hs256(good)}`, '', 'TokenNotPresent'],
    ['nonsense', 'Bearer a.b', '', 'TokenInvalid'],
    ['a changed token', `Bearer ${hs256(good).slice(0, -4)}AAAA`, '', 'TokenSignatureInvalid'],
    ['an old token', `Bearer ${hs256({ exp: now })}`, '', 'TokenExpired'],
    ['a token without end', `Bearer ${hs256({})}`, '', 'TokenExpirationMissing'],
    ['a token of tomorrow', `Bearer ${hs256({ ...good, nbf: now + 1 })}`, '', 'TokenNotYetValid'],
    [
      'the right audience',
      `Bearer ${hs256(good)}`,
      '<audiences><audience>x</audience><audience>me</audience></audiences>',
      'valid',
    ],
    [
      'another audience',
      `Bearer ${hs256(good)}`,
      '<audiences><audience>x</audience></audiences>',
      'TokenAudienceNotAllowed',
    ],
    ['another issuer', `Bearer ${hs256(good)}`, '<issuers><issuer>x</issuer></issuers>', 'TokenIssuerNotAllowed'],
    ['all claim values', `Bearer ${hs256(good)}`, claim('roles', 'all', 'reader', 'writer'), 'valid'],
    [
      'not all claim values',
      `Bearer ${hs256(good)}`,
      claim('roles', 'all', 'reader', 'owner'),
      'TokenClaimValueNotAllowed',
    ],
    ['any claim value', `Bearer ${hs256(good)}`, claim('roles', 'any', 'reader', 'owner'), 'valid'],
    ['a missing claim', `Bearer ${hs256(good)}`, claim('no', 'any', 'x'), 'TokenClaimNotFound'],
  ])('%s', (_, authorization, children, reason) => {
    expect(reasonFor(authorization, children)).toBe(reason);
  });

  test('clock skew gives an old token some seconds more', () => {
    expect(reasonFor(`Bearer ${hs256({ exp: now - 5 })}`, '', 'clock-skew="10"')).toBe('valid');
  });

  test('the caller gets the status and the message of the policy', () => {
    const inbound = policy('failed-validation-httpcode="403" failed-validation-error-message="go away"');
    const result = simulate({ inbound });
    expect(result.statusCode).toBe(403);
    expect(JSON.parse(result.body)).toEqual({ statusCode: 403, message: 'go away' });
    expect(result.lastError?.message).toBe('JWT not present. Access denied.');
  });

  test('keys of an OpenID configuration are declared, and chosen by kid', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const url = 'https://login.example/.well-known/openid-configuration';
    const text = `${part({ alg: 'RS256', kid: 'one' })}.${part({ exp: now + 60, iss: 'https://login.example' })}`;
    const token = `${text}.${createSign('sha256').update(text).sign(privateKey, 'base64url')}`;
    const inbound = `<validate-jwt header-name="Authorization"><openid-config url="${url}" /></validate-jwt>`;
    const reason = (kid: string, issuer: string): string => {
      const keys = [{ ...publicKey.export({ format: 'jwk' }), kid }];
      const options = { facts: { openIdConfigurations: { [url]: { issuer, keys } } } };
      return (
        simulate({ inbound }, options, { headers: { Authorization: `Bearer ${token}` } }).lastError?.reason ?? 'valid'
      );
    };
    expect(reason('one', 'https://login.example')).toBe('valid');
    expect(reason('two', 'https://login.example')).toBe('TokenSignatureKeyNotFound');
    expect(reason('one', 'https://other.example')).toBe('TokenIssuerNotAllowed');
  });
});

describe('where signatures are trusted', () => {
  const tenant = '11111111-2222-3333-4444-555555555555';
  const entra = `<validate-azure-ad-token tenant-id="${tenant}"><audiences><audience>api://chat</audience></audiences></validate-azure-ad-token>`;
  const jwt = '<validate-jwt header-name="Authorization"><openid-config url="https://login.example/conf" /><audiences><audience>api://chat</audience></audiences></validate-jwt>'; // prettier-ignore
  const claims = { aud: 'api://chat', iss: `https://sts.windows.net/${tenant}/`, exp: 4_000_000_000 };
  const reason = (inbound: string, given: Record<string, unknown>, trustSignatures = true): string => {
    const headers = { Authorization: `Bearer ${unsignedToken(given)}` };
    return simulate({ inbound }, { facts: { trustSignatures } }, { headers }).lastError?.reason ?? 'valid';
  };

  test.each([
    ['validate-azure-ad-token', entra],
    ['validate-jwt', jwt],
  ])('%s needs no keys, and checks all else', (_, inbound) => {
    expect(reason(inbound, claims)).toBe('valid');
    expect(reason(inbound, { ...claims, aud: 'api://other' })).toBe('TokenAudienceNotAllowed');
    expect(reason(inbound, { ...claims, exp: 1 })).toBe('TokenExpired');
    expect(reason(inbound, claims, false)).toBe('TokenSignatureKeyNotFound');
  });
});

describe('check-header', () => {
  const inbound =
    '<check-header name="X-Key" failed-check-httpcode="418" failed-check-error-message="no" ignore-case="true"><value>Abc</value></check-header>';

  test.each([
    ['a value of the list, whatever its case', { 'X-Key': 'aBC' }, 200, undefined],
    ['another value', { 'X-Key': 'x' }, 418, 'HeaderValueNotAllowed'],
    ['no header', {}, 418, 'HeaderNotFound'],
  ])('%s', (_, headers, status, reason) => {
    const result = simulate({ inbound }, {}, { headers });
    expect([result.statusCode, result.lastError?.reason]).toEqual([status, reason]);
  });
});

describe('ip-filter', () => {
  const list =
    '<address>203.0.113.7</address><address>2001:db8::/32</address><address-range from="10.0.0.1" to="10.0.0.9" />';

  test.each([
    ['allow', '203.0.113.7', 200],
    ['allow', '10.0.0.5', 200],
    ['allow', '10.0.0.10', 403],
    ['allow', '2001:db8::1', 200],
    ['forbid', '10.0.0.5', 403],
    ['forbid', '10.0.0.10', 200],
    ['allow', 'nonsense', 403],
  ])('%s %s gives %i', (action, ipAddress, status) => {
    const inbound = `<ip-filter action="${action}">${list}</ip-filter>`;
    expect(simulate({ inbound }, {}, { ipAddress }).statusCode).toBe(status);
  });
});

describe('cors', () => {
  const inbound =
    '<cors allow-credentials="true"><allowed-origins><origin>https://a.example</origin></allowed-origins><allowed-methods preflight-result-max-age="60"><method>PUT</method></allowed-methods><allowed-headers><header>*</header></allowed-headers></cors>';
  const preflight = (origin: string): object => ({
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'X-A' },
  });

  test('answers a preflight request of an allowed origin by itself', () => {
    expect(simulate({ inbound }, {}, preflight('https://a.example'))).toMatchObject({
      statusCode: 200,
      attempts: [],
      headers: {
        'Access-Control-Allow-Origin': 'https://a.example',
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Allow-Headers': 'X-A',
        'Access-Control-Max-Age': '60',
        'Access-Control-Allow-Credentials': 'true',
      },
    });
  });

  test('gives another origin nothing', () => {
    expect(simulate({ inbound }, {}, preflight('https://b.example'))).toMatchObject({
      statusCode: 200,
      headers: {},
      attempts: [],
    });
  });

  test('adds its headers to the answer of a backend', () => {
    const result = simulate({ inbound }, {}, { headers: { Origin: 'https://a.example' } });
    expect(result.headers).toMatchObject({ 'Access-Control-Allow-Origin': 'https://a.example' });
    expect(result.attempts).toHaveLength(1);
  });
});

test('authentication-managed-identity fails without a token, and passes over with ignore-error', () => {
  const policy = (more: string): string => `<authentication-managed-identity resource="https://r" ${more} />`;
  const facts = { tokens: {} };
  expect(simulate({ inbound: policy('') }, { facts }).lastError?.source).toBe('authentication-managed-identity');
  const passed = simulate({ inbound: policy('ignore-error="true"') }, { facts });
  expect(passed.attempts[0].headers).toEqual({});
  const given = simulate({ inbound: policy('') });
  expect(given.attempts[0].headers).toEqual({ Authorization: 'Bearer token-for-https://r' });
});

describe('get-authorization-context', () => {
  const inbound =
    '<get-authorization-context provider-id="github" authorization-id="me" context-variable-name="auth" ignore-error="true" /><set-header name="Token"><value>@(context.variables.get("auth") ? "some" : "none")</value></set-header>';
  const tokenWith = (facts: object): string | undefined => simulate({ inbound }, { facts }).attempts[0].headers.Token;

  test('every connection has a token unless connections are declared', () => {
    expect(tokenWith({})).toBe('some');
    expect(tokenWith({ authorization: () => undefined })).toBe('none');
  });
});
