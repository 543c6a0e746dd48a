import type { Library } from '../../binding';
import { argumentNull, raise } from '../../exception';
import type { EnumValue, Ref } from '../../value';
import { stringArray } from '../arrays';
import { hashOfString } from '../text/string-hash';
import { escapeDataString, escapeUriString, unescape } from './escape';
import type { UriParts } from './uri';
import { CsUri, defaultPorts, parseUri, resolve } from './uri';

const ANY = 0;
const RELATIVE = 2;

/** An address of a kind; a text says what is wrong with it. */
function read(text: string, kind: number): CsUri | string {
  if (kind === RELATIVE) return new CsUri(text, undefined);
  const parts = parseUri(text);
  if (typeof parts !== 'string') return new CsUri(text, parts);
  return kind === ANY && !/^https?:/i.test(text) ? new CsUri(text, undefined) : parts;
}

function make(text: string | null, kind = 1): CsUri {
  if (text === null) throw argumentNull('uriString');
  const uri = read(text, kind);
  if (typeof uri === 'string') throw raise('System.UriFormatException', uri);
  return uri;
}

function combine(base: CsUri | null, relative: string | CsUri | null): CsUri {
  if (base === null) throw argumentNull('baseUri');
  if (!base.isAbsolute)
    throw raise(
      'System.ArgumentOutOfRangeException',
      'This operation is not supported for a relative URI.\r\nParameter name: baseUri',
    );
  const text = relative instanceof CsUri ? relative.original : (relative ?? '');
  const parts = resolve(base, text);
  const made = new CsUri(text, parts);
  return new CsUri(made.absolute, parts);
}

function tryMake(run: () => CsUri | string, result: Ref): boolean {
  const made = run();
  result.value = typeof made === 'string' ? null : made;
  return typeof made !== 'string';
}

const part =
  (read: (parts: UriParts) => unknown) =>
  (self: CsUri): unknown =>
    read(self.parts);

function segments({ path }: UriParts): string[] {
  return path === '' ? [] : (path.match(/[^/]*\/|[^/]+$/g) ?? []);
}

/** Up to the scheme, the authority, the path or the query. */
function leftPart(self: CsUri, member: EnumValue): string {
  const { scheme, host, path, query } = self.parts;
  const start = host === undefined ? `${scheme}:` : self.start;
  switch (member.value) {
    case 0:
      return host === undefined ? `${scheme}:` : `${scheme}://`;
    case 1:
      return host === undefined ? '' : start;
    case 2:
      return start + path;
    default:
      return start + path + query;
  }
}

function isLoopback({ scheme, host }: UriParts): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host ?? '') || (scheme === 'file' && host === '');
}

const same = (one: CsUri | null, other: CsUri | null): boolean =>
  one === other || (one !== null && other !== null && one.identity === other.identity);

function given(text: string | null, name: string): string {
  if (text === null) throw argumentNull(name);
  return text;
}

function isWellFormed(text: string | null, kind: EnumValue): boolean {
  const uri = text === null ? 'none' : read(text, kind.value);
  if (typeof uri === 'string' || text === null) return false;
  return !/[\s<>"{}|\\^`]|%(?![\da-fA-F]{2})/.test(text);
}

/** System.Uri. */
export const uriLibrary: Library = {
  'System.Uri': {
    '.ctor(string)': (text: string | null) => make(text),
    '.ctor(string,UriKind)': (text: string | null, kind: EnumValue) => make(text, kind.value),
    '.ctor(Uri,string)': combine,
    '.ctor(Uri,Uri)': combine,
    'TryCreate(string,UriKind,out Uri)': (text: string | null, kind: EnumValue, result: Ref) =>
      tryMake(() => (text === null ? 'none' : read(text, kind.value)), result),
    'TryCreate(Uri,string,out Uri)': (base: CsUri | null, text: string | null, result: Ref) =>
      tryMake(() => (base?.isAbsolute === true && text !== null ? combine(base, text) : 'none'), result),
    'TryCreate(Uri,Uri,out Uri)': (base: CsUri | null, other: CsUri | null, result: Ref) =>
      tryMake(() => (base?.isAbsolute === true && other !== null ? combine(base, other) : 'none'), result),
    'IsWellFormedUriString(string,UriKind)': isWellFormed,
    AbsoluteUri: (self: CsUri) => self.absolute,
    OriginalString: (self: CsUri) => self.original,
    IsAbsoluteUri: (self: CsUri) => self.isAbsolute,
    Scheme: part(({ scheme }) => scheme),
    UserInfo: part(({ userInfo }) => userInfo),
    Host: part(({ host }) => host ?? ''),
    DnsSafeHost: part(({ host = '' }) => host.replace(/^\[|\]$/g, '')),
    Port: part(({ port }) => port),
    IsDefaultPort: part(({ scheme, port }) => port === (defaultPorts[scheme] ?? -1)),
    AbsolutePath: part(({ path }) => path),
    LocalPath: part(({ path }) => unescape(path)),
    Query: part(({ query }) => query),
    Fragment: part(({ fragment }) => fragment),
    PathAndQuery: part(({ path, query }) => path + query),
    Segments: part((parts) => stringArray(segments(parts))),
    IsFile: part(({ scheme }) => scheme === 'file'),
    IsLoopback: part(isLoopback),
    Authority: (self: CsUri) => self.authority,
    'GetLeftPart(UriPartial)': leftPart,
    'ToString()': (self: CsUri) => self.toString(),
    'Equals(object)': (self: CsUri, other: unknown) => other instanceof CsUri && same(self, other),
    'GetHashCode()': (self: CsUri) => hashOfString(self.identity),
    'op_Equality(Uri,Uri)': same,
    'op_Inequality(Uri,Uri)': (one: CsUri | null, other: CsUri | null) => !same(one, other),
    'IsBaseOf(Uri)': (self: CsUri, other: CsUri) =>
      self.start === other.start &&
      other.parts.path.startsWith(self.parts.path.slice(0, self.parts.path.lastIndexOf('/') + 1)),
    'EscapeDataString(string)': (text: string | null) => escapeDataString(given(text, 'stringToEscape')),
    'EscapeUriString(string)': (text: string | null) => escapeUriString(given(text, 'stringToEscape')),
    'UnescapeDataString(string)': (text: string | null) => unescape(given(text, 'stringToUnescape')),
    'CheckSchemeName(string)': (text: string | null) => text !== null && /^[A-Za-z][A-Za-z0-9+.-]*$/.test(text),
    SchemeDelimiter: () => '://',
    UriSchemeHttp: () => 'http',
    UriSchemeHttps: () => 'https',
    UriSchemeFile: () => 'file',
    UriSchemeFtp: () => 'ftp',
    UriSchemeMailto: () => 'mailto',
  },
};
