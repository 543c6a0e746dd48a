import type { Type } from '../../../expression/types/type';
import { isUnknown } from '../../../expression/types/type';
import { type Headers } from '../../message/headers';
import type { Message, Request, Response } from '../../message/messages';
import { parseQuery, type Url } from '../../message/url';
import type { Library } from '../binding';
import { forTypes, typeText } from '../binding';
import { NotModelled } from '../exception';
import { genericType, known, namedType } from '../known-types';
import { callMember } from '../execution';
import { callStatic } from '../library-call';
import { byteArray, stringArray } from '../library/arrays';
import { parseArray, parseObject, parseToken } from '../json/reader';
import type { CsObject } from '../value';
import { CsReadOnlyDictionary, dictionaryOf, ignoringCase, type ReadableMap } from './dictionary';

const bodyType = namedType('IMessageBody');
const requestType = namedType('IRequest');
const urlType = namedType('IUrl');

/** `context.Request`. */
export class CsRequest implements CsObject {
  public readonly csType = requestType;

  public constructor(public readonly request: Request) {}
}

class CsUrl implements CsObject {
  public readonly csType = urlType;

  public constructor(public readonly url: Url) {}
}

/** The body of a message, as `As<T>()` reads it. */
class CsBody implements CsObject {
  public readonly csType = bodyType;

  public constructor(private readonly message: Message) {}

  /** null when there is none, or somebody has read it before without preserving it. */
  public bytes(preserve: boolean | undefined): Uint8Array | null {
    return this.message.body?.read(preserve ?? false) ?? null;
  }

  public text(preserve: boolean | undefined): string | null {
    const bytes = this.bytes(preserve);
    return bytes === null
      ? null
      : Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, '');
  }
}

/** A message without a body has none; one that somebody has read still has it. */
function bodyOf(message: Message): CsBody | null {
  return message.body === null ? null : new CsBody(message);
}

/** Headers or query parameters as a dictionary of arrays. */
class ValuesByName implements ReadableMap {
  public constructor(private readonly headers: Headers) {}

  public get size(): number {
    return this.headers.size;
  }

  public has(name: string): boolean {
    return this.headers.has(name);
  }

  public get(name: string): unknown {
    const values = this.headers.get(name);
    return values === undefined ? undefined : stringArray([...values]);
  }

  public joined(name: string): string | undefined {
    return this.headers.joined(name);
  }

  public *entries(): Iterable<readonly [string, unknown]> {
    for (const [name, values] of this.headers) yield [name, stringArray([...values])];
  }
}

function valuesByName(headers: Headers): CsReadOnlyDictionary {
  return new CsReadOnlyDictionary(new ValuesByName(headers), dictionaryOf.stringArrays);
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  object: (text) => text,
  byte: (text) => text,
  JObject: (text) => parseObject(text),
  JArray: (text) => parseArray(text),
  JToken: (text) => parseToken(text),
  XElement: (text) => callStatic(namedType('XElement'), 'Parse(string)', text),
  XNode: (text) => callStatic(namedType('XElement'), 'Parse(string)', text),
  XDocument: (text) => callStatic(namedType('XDocument'), 'Parse(string)', text),
};

function readAs(type: Type): (body: CsBody, preserve?: boolean) => unknown {
  const name = isUnknown(type) ? 'object' : typeText(type);
  if (name === 'byte[]') {
    return (body, preserve) => {
      const bytes = body.bytes(preserve);
      return bytes === null ? null : byteArray(Uint8Array.from(bytes));
    };
  }
  if (!Object.hasOwn(readers, name)) throw new NotModelled(`a body as ${name}`);
  const read = readers[name];
  return (body, preserve) => {
    const text = body.text(preserve);
    return text === null ? null : read(text);
  };
}

/** `IDictionary<string, IList<string>>` of a form. */
function formContent(body: CsBody, preserve?: boolean): unknown {
  const text = body.text(preserve);
  if (text === null) return null;
  const listType = genericType('List', known.string);
  const form = callStatic(genericType('Dictionary', known.string, genericType('IList', known.string)), '.ctor()');
  for (const [name, values] of parseQuery(text)) {
    const list = callStatic(listType, '.ctor()');
    for (const value of values) callMember(list, 'Add(T)', value);
    callMember(form, '[TKey]=', name, list);
  }
  return form;
}

export const messageLibrary: Library = {
  'Context.IRequest': {
    Body: ({ request }: CsRequest) => bodyOf(request),
    Headers: ({ request }: CsRequest) => valuesByName(request.headers),
    IpAddress: ({ request }: CsRequest) => request.ipAddress,
    MatchedParameters: ({ request }: CsRequest) =>
      new CsReadOnlyDictionary(ignoringCase(request.matchedParameters), dictionaryOf.strings),
    Method: ({ request }: CsRequest) => request.method,
    OriginalUrl: ({ request }: CsRequest) => new CsUrl(request.originalUrl),
    Url: ({ request }: CsRequest) => new CsUrl(request.url),
    // The simulator's callers come without a client certificate.
    Certificate: () => null,
    PrivateEndpointConnection: () => null,
  },
  'Context.IResponse': {
    Body: bodyOf,
    Headers: (self: Response) => valuesByName(self.headers),
    StatusCode: (self: Response) => self.statusCode,
    StatusReason: (self: Response) => self.statusReason,
  },
  'Context.IUrl': {
    Host: ({ url }: CsUrl) => url.host,
    Path: ({ url }: CsUrl) => url.path,
    Port: ({ url }: CsUrl) => url.port,
    Query: ({ url }: CsUrl) => valuesByName(url.query),
    QueryString: ({ url }: CsUrl) => url.queryString,
    Scheme: ({ url }: CsUrl) => url.scheme,
    'ToUri()': ({ url }: CsUrl) => callStatic(namedType('Uri'), '.ctor(string)', url.toString()),
    'ToString()': ({ url }: CsUrl) => url.toString(),
  },
  'Context.IMessageBody': {
    'As<T>(bool)': forTypes((typeArgument) => readAs(typeArgument('T'))),
    'AsFormUrlEncodedContent(bool)': formContent,
  },
};

/** An absolute URL as an IUrl. */
export function urlObject(url: Url | undefined): CsObject | null {
  return url === undefined ? null : new CsUrl(url);
}
