import { raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsObject } from '../../value';
import { canonical, unescape } from './escape';

export interface UriParts {
  readonly scheme: string;
  /** undefined for an address without `//`, as `mailto:a@b`. */
  readonly host: string | undefined;
  readonly userInfo: string;
  /** -1 where neither the address nor its scheme says one. */
  readonly port: number;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

export const defaultPorts: Readonly<Record<string, number>> = {
  http: 80, https: 443, ftp: 21, ws: 80, wss: 443, ldap: 389, gopher: 70, nntp: 119, telnet: 23, mailto: 25,
}; // prettier-ignore

/** The schemes whose addresses need a host. */
const hostSchemes = new Set(['http', 'https', 'ftp', 'ws', 'wss', 'gopher', 'nntp', 'telnet']);

/** A `Uri`. A relative one has no parts. */
export class CsUri implements CsObject {
  public readonly csType = namedType('Uri');

  public constructor(
    public readonly original: string,
    private readonly maybeParts: UriParts | undefined,
  ) {}

  public get isAbsolute(): boolean {
    return this.maybeParts !== undefined;
  }

  public get parts(): UriParts {
    if (this.maybeParts !== undefined) return this.maybeParts;
    throw raise('System.InvalidOperationException', 'This operation is not supported for a relative URI.');
  }

  public get authority(): string {
    const { host = '', port, scheme } = this.parts;
    return port < 0 || port === defaultPorts[scheme] ? host : `${host}:${port}`;
  }

  public get start(): string {
    const { scheme, host, userInfo } = this.parts;
    if (host === undefined) return `${scheme}:`;
    return `${scheme}://${userInfo === '' ? '' : `${userInfo}@`}${this.authority}`;
  }

  public get absolute(): string {
    const { path, query, fragment } = this.parts;
    return this.start + path + query + fragment;
  }

  /** Easier to read: only what would change the meaning stays encoded. */
  public toString(): string {
    return this.isAbsolute ? unescape(this.absolute, reserved) : this.original;
  }

  public get identity(): string {
    if (!this.isAbsolute) return this.original;
    const { path, query } = this.parts;
    return this.start + path + query;
  }
}

const reserved = /[;/?:@&=+$,#[\]!'()*%\\\x00-\x1f\x7f]/;

const shape = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#\\]*))?([^?#]*)(\?[^#]*)?(#[^]*)?$/;

/** Reads an absolute address; the text says what is wrong, in .NET's words. */
export function parseUri(text: string): UriParts | string {
  const trimmed = text.trim();
  if (trimmed === '') return 'Invalid URI: The URI is empty.';
  const match = shape.exec(trimmed);
  if (match === null) return 'Invalid URI: The format of the URI could not be determined.';
  const scheme = match[1].toLowerCase();
  if (scheme.length === 1) return "Invalid URI: A Dos path must be rooted, for example, 'c:\\\\'.";
  const [, , authority, path, query = '', fragment = ''] = match as readonly (string | undefined)[];
  if (hostSchemes.has(scheme) && authority === undefined) return 'Invalid URI: The Authority/Host could not be parsed.';
  const where = authority === undefined ? hostless(scheme, path ?? '') : readAuthority(authority, scheme);
  if (typeof where === 'string') return where;
  const rest = { query: query === '?' ? '?' : canonical(query), fragment: canonical(fragment) };
  return { scheme, ...where, path: pathOf(path ?? '', where.host !== undefined, scheme), ...rest };
}

type Authority = Pick<UriParts, 'host' | 'userInfo' | 'port'>;

function hostless(scheme: string, path: string): Authority {
  if (scheme !== 'mailto') return { host: undefined, userInfo: '', port: defaultPorts[scheme] ?? -1 };
  return { host: undefined, userInfo: path.split('@')[0], port: 25 };
}

function readAuthority(authority: string, scheme: string): Authority | string {
  const match = /^(?:([^@]*)@)?(\[[\da-fA-F:.%]+\]|[^:@[\]]*)(?::(\d*))?$/.exec(authority);
  if (match === null) return 'Invalid URI: Invalid port specified.';
  const [, userInfo = '', host, digits = ''] = match as readonly (string | undefined)[];
  const name = host ?? '';
  if ((name === '' && scheme !== 'file') || /[\s<>"{}|^`\\%,;]/.test(name))
    return 'Invalid URI: The hostname could not be parsed.';
  const port = digits === '' ? (defaultPorts[scheme] ?? -1) : Number(digits);
  if (port > 65_535) return 'Invalid URI: Invalid port specified.';
  return { host: name.toLowerCase(), userInfo: canonical(userInfo), port };
}

function pathOf(path: string, hasHost: boolean, scheme: string): string {
  if (!hasHost) return canonical(scheme === 'mailto' ? path : path);
  const clean = canonical(path.replaceAll('\\', '/'));
  return withoutDots(clean === '' ? '/' : clean);
}

/** Without `.` and `..`. */
export function withoutDots(path: string): string {
  const segments = path.split('/');
  const kept: string[] = [];
  segments.forEach((segment, at) => {
    const isLast = at === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return kept.join('/');
}

/** A relative address seen from a base. */
export function resolve(base: CsUri, relative: string): UriParts {
  const absolute = parseUri(relative);
  if (typeof absolute !== 'string') return absolute;
  const from = base.parts;
  const match = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(relative.trim());
  const [, path = '', query = '', fragment = ''] = (match ?? []) as readonly (string | undefined)[];
  if (path.startsWith('//')) {
    const other = parseUri(`${from.scheme}:${relative}`);
    if (typeof other !== 'string') return other;
  }
  if (path === '')
    return {
      ...from,
      query: query === '' ? from.query : canonical(query),
      fragment: fragment === '' && query === '' ? (relative === '' ? from.fragment : '') : canonical(fragment),
    };
  const start = path.startsWith('/') ? '' : from.path.slice(0, from.path.lastIndexOf('/') + 1);
  const joined = withoutDots(canonical(start + path.replaceAll('\\', '/')));
  return { ...from, path: joined, query: canonical(query), fragment: canonical(fragment) };
}
