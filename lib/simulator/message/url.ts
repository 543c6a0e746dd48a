import { Headers } from './headers';

const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** A URL in the parts that policies see and change. */
export class Url {
  /** Reads an absolute URL; undefined for what is none. */
  public static parse(text: string): Url | undefined {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^:/?#]+)(?::(\d{1,5}))?(.*)$/s.exec(
      text.trim(),
    );
    if (match === null) return undefined;
    const [, scheme, host, port, rest] = match;
    const url = new Url(scheme.toLowerCase(), host, port === undefined ? undefined : Number(port));
    url.setPathAndQuery(rest);
    return url;
  }

  public path = '/';
  private parameters = new Headers();
  /** The query as it was written, and how often the parameters had changed when they were read from it. */
  private written: { readonly text: string; readonly changes: number } = { text: '', changes: 0 };

  private constructor(
    public scheme: string,
    public host: string,
    port: number | undefined,
  ) {
    this.port = port ?? defaultPorts[this.scheme] ?? 0;
  }

  public port: number;

  /** The parameters of the query, decoded; live. */
  public get query(): Headers {
    return this.parameters;
  }

  /** With its question mark, or empty. As it was written, until a parameter is changed. */
  public get queryString(): string {
    if (this.parameters.changes === this.written.changes) return this.written.text;
    const pairs = [...this.parameters].flatMap(([name, values]) =>
      values.map((value) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`)),
    );
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  }

  /** `https://host`, with the port where it is not the scheme's own. */
  public get origin(): string {
    return `${this.scheme}://${this.host}${this.port === defaultPorts[this.scheme] ? '' : `:${this.port}`}`;
  }

  /** Takes path and query from a text such as `/a/b?c=d`; what follows a `#` is dropped. */
  public setPathAndQuery(text: string): void {
    const [beforeFragment] = text.split('#', 1);
    const mark = beforeFragment.indexOf('?');
    const path = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark);
    this.path = path.startsWith('/') ? path : `/${path}`;
    const query = mark < 0 ? '' : beforeFragment.slice(mark + 1);
    this.parameters = parseQuery(query);
    this.written = { text: query === '' ? '' : `?${escapeStray(query)}`, changes: this.parameters.changes };
  }

  public copy(): Url {
    const copy = new Url(this.scheme, this.host, this.port);
    copy.path = this.path;
    copy.parameters = this.parameters.copy();
    const isChanged = this.parameters.changes !== this.written.changes;
    copy.written = { text: this.written.text, changes: isChanged ? -1 : copy.parameters.changes };
    return copy;
  }

  public toString(): string {
    return this.origin + this.path + this.queryString;
  }
}

/** The parameters of a query without its question mark. */
export function parseQuery(text: string): Headers {
  const query = new Headers();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    query.append(decode(name), [equals < 0 ? '' : decode(pair.slice(equals + 1))]);
  }
  return query;
}

/** Percent codes for what may not stand in an address; the rest of a query stays as it was written. */
function escapeStray(query: string): string {
  if (/^(?:[\w!$&'()*+,;=:@/?~.-]|%[\da-f]{2})*$/i.test(query)) return query;
  return query.replace(/%(?![\da-f]{2})|[^\w!$&'()*+,;=:@/?~.%-]+/gi, encodeURIComponent);
}

/** A URL below another: the paths are joined by one slash. */
export function joinPaths(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The text with its percent codes replaced; a stray percent sign stands for itself. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decode(text: string): string {
  return decodeText(text.replace(/\+/g, ' '));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|2F|40|24|3B)/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
