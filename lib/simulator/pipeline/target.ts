import type { Request } from '../message/messages';
import { joinPaths, Url } from '../message/url';
import { PolicyFailure } from './policy-failure';

/** Where a request will be forwarded: below a base URL, or to a backend entity whose URL takes its place. */
export class Target {
  private entity?: { readonly id: string; readonly scope: string };
  private base: Url;

  public constructor(
    serviceUrl: Url,
    private readonly request: Request,
    /** The path below the base. */
    private path: string,
  ) {
    this.base = serviceUrl;
    this.apply();
  }

  /** The id of a backend entity, where one is to be used. */
  public get backendId(): string | undefined {
    return this.entity?.id;
  }

  public setBackend(id: string, scope: string): void {
    this.entity = { id, scope };
  }

  /** Gives false where a broader scope has named a backend entity: a base URL cannot override it. */
  public setBase(text: string, scope: string): boolean {
    if (this.entity !== undefined && this.entity.scope !== scope) return false;
    this.base = urlOf(text);
    this.entity = undefined;
    this.apply();
    return true;
  }

  /** The URL below another base, which a backend entity brings. */
  public below(base: string): Url {
    const url = this.request.url.copy();
    place(url, urlOf(base), this.path);
    return url;
  }

  /** Replaces the path below the base, and the query where the text has one. */
  public rewrite(text: string): void {
    const mark = text.indexOf('?');
    this.path = mark < 0 ? text : text.slice(0, mark);
    this.apply();
  }

  private apply(): void {
    place(this.request.url, this.base, this.path);
  }
}

function place(url: Url, base: Url, path: string): void {
  url.scheme = base.scheme;
  url.host = base.host;
  url.port = base.port;
  url.path = path === '' ? base.path : joinPaths(base.path, path);
}

function urlOf(text: string): Url {
  const url = Url.parse(text);
  if (url !== undefined) return url;
  throw new PolicyFailure('BackendConnectionFailure', `'${text}' is not an absolute URL.`);
}
