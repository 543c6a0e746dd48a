import type { Library } from '../binding';
import { CsThrow, NotModelled } from '../exception';
import { stringArray } from '../library/arrays';
import { CsDateTime } from '../library/time/date-time';
import type { CsObject, Ref } from '../value';
import type { JObject } from '../json/token';
import { JArray, JValue, type JToken } from '../json/token';
import { parseObject } from '../json/reader';
import { tokenToString } from '../json/convert';
import { jsonText } from '../json/writer';
import { CsReadOnlyDictionary, dictionaryOf } from './dictionary';
import { memberTable, part } from './part';

/** The credentials in a header `Basic …`; null for whatever is none. */
function readBasic(header: string | null): CsObject | null {
  const match = /^basic\s+([A-Za-z0-9+/]+={0,2})\s*$/i.exec(header ?? '');
  if (match === null || match[1].length % 4 !== 0) return null;
  const text = Buffer.from(match[1], 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const userId = text.slice(0, colon);
  return part('BasicAuthCredentials', { UserId: userId, Username: userId, Password: text.slice(colon + 1) });
}

/** A JWT, with or without `Bearer ` before it; null for whatever is none. Signatures are not looked at. */
export function readJwt(text: string | null): CsObject | null {
  const parts = (text ?? '')
    .replace(/^bearer\s+/i, '')
    .trim()
    .split('.');
  if (parts.length !== 3) return null;
  try {
    return jwtOf(segment(parts[0]), segment(parts[1]));
  } catch (error) {
    if (error instanceof CsThrow || error instanceof NotModelled) return null;
    throw error;
  }
}

function segment(text: string): JObject {
  return parseObject(Buffer.from(text, 'base64url').toString('utf8'), false);
}

function jwtOf(header: JObject, payload: JObject): CsObject {
  const claims = new Map<string, string[]>(payload.children.map(({ name, value }) => [name, claimTexts(value)]));
  const claim = (name: string): string | null => claims.get(name)?.[0] ?? null;
  const time = (name: string): CsDateTime | null => {
    const seconds = claim(name);
    return seconds === null ? null : CsDateTime.fromUnixMilliseconds(Number(seconds) * 1000);
  };
  return part('Jwt', {
    Algorithm: tokenToString(header.get('alg')),
    Type: tokenToString(header.get('typ')),
    Audiences: stringArray(claims.get('aud') ?? []),
    Claims: claimDictionary(claims),
    Id: claim('jti'),
    Issuer: claim('iss'),
    Subject: claim('sub'),
    ExpirationTime: time('exp'),
    IssuedAt: time('iat'),
    NotBefore: time('nbf'),
  });
}

function claimDictionary(claims: ReadonlyMap<string, string[]>): CsObject {
  const map = new Map([...claims].map(([name, values]): [string, unknown] => [name, stringArray(values)]));
  return new CsReadOnlyDictionary(map, dictionaryOf.stringArrays);
}

function claimTexts(value: JToken): string[] {
  return value instanceof JArray ? value.children.map(claimText) : [claimText(value)];
}

function claimText(value: JToken): string {
  const isText = value instanceof JValue && typeof value.value === 'string';
  return isText ? value.value : jsonText(value, false);
}

function trying(read: (text: string | null) => CsObject | null) {
  return (text: string | null, result: Ref): boolean => {
    result.value = read(text);
    return result.value !== null;
  };
}

export const tokenExtensionLibrary: Library = {
  'Context.PolicyExtensions': {
    'AsBasic(string)': readBasic,
    'TryParseBasic(string,out BasicAuthCredentials)': trying(readBasic),
    'AsJwt(string)': readJwt,
    'TryParseJwt(string,out Jwt)': trying(readJwt),
  },
  'Context.Authorization': memberTable('AccessToken', 'Claims'),
  'Context.BasicAuthCredentials': memberTable('UserId', 'Username', 'Password'),
  'Context.Jwt': memberTable(
    'Algorithm', 'Type', 'Audiences', 'Claims', 'Id', 'Issuer', 'Subject', 'ExpirationTime', 'IssuedAt', 'NotBefore',
  ), // prettier-ignore
};
