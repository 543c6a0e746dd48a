import { namedType } from '../csharp/known-types';
import type { CsObject } from '../csharp/value';
import type { Body } from './body';
import { Headers } from './headers';
import type { Url } from './url';

/** What requests and responses have in common. */
export interface Message {
  readonly headers: Headers;
  body: Body | null;
}

/** The request as policies see and change it. */
export interface Request extends Message {
  method: string;
  /** Where it will go: a policy may have changed host, path and query. */
  url: Url;
  /** As the caller sent it. */
  readonly originalUrl: Url;
  readonly ipAddress: string;
  /** The values of the operation's template parameters. */
  readonly matchedParameters: ReadonlyMap<string, string>;
}

const responseType = namedType('IResponse');

/** A response as policies see and change it; a value of C#'s IResponse, so that it can stand in a variable. */
export class Response implements CsObject, Message {
  public readonly csType = responseType;

  public constructor(
    public statusCode: number,
    public statusReason: string = reasonPhrase(statusCode),
    public readonly headers: Headers = new Headers(),
    public body: Body | null = null,
  ) {}

  public copy(): Response {
    return new Response(this.statusCode, this.statusReason, this.headers.copy(), this.body?.copy() ?? null);
  }
}

const phrases: Readonly<Record<number, string>> = {
  100: 'Continue', 200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 206: 'Partial Content',
  301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 307: 'Temporary Redirect',
  308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found',
  405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone',
  411: 'Length Required', 412: 'Precondition Failed', 413: 'Payload Too Large', 415: 'Unsupported Media Type',
  422: 'Unprocessable Entity', 429: 'Too Many Requests', 499: 'Client Closed Request', 500: 'Internal Server Error',
  501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
}; // prettier-ignore

/** The usual words beside a status; empty for one that has none. */
export function reasonPhrase(status: number): string {
  return phrases[status] ?? '';
}
