import { boxDouble } from '../csharp/boxing';
import { CsThrow } from '../csharp/exception';
import { readJwt } from '../csharp/context/token-extension-library';
import { namedType } from '../csharp/known-types';
import { callStatic } from '../csharp/library-call';
import { byteArray, stringArray } from '../csharp/library/arrays';
import { parseArray, parseObject, parseToken } from '../csharp/json/reader';
import { readDateTime, dateStyles } from '../csharp/library/time/read-dates';
import { ContextFault } from './context-fault';
import { readResponse } from './message';
import { JsonNumber, jsonTreeText, type JsonObject, type JsonTree } from './json-tree';

/** A variable of a context file, in boxed form. */
export function readVariable(type: string, value: JsonTree, pointer: string): unknown {
  if (type === 'null' || (value === null && type !== 'JToken')) return null;
  const read = readers[type];
  try {
    const found = read(value);
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof CsThrow) && !(error instanceof SyntaxError)) throw error;
  }
  throw new ContextFault([`${pointer}: expected a value of ${type}, got ${jsonTreeText(value)}`]);
}

/** The text of a value, whether it was written as a text or as a number; undefined for other JSON. */
function plain(value: JsonTree): string | undefined {
  if (value instanceof JsonNumber) return value.text;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** Reads with the library's own `Parse(string)`. */
function parsed(name: string) {
  return (value: JsonTree): unknown => {
    const text = plain(value);
    return text === undefined ? undefined : callStatic(namedType(name), 'Parse(string)', text);
  };
}

/** JSON may stand as itself or as a text. */
function json(parse: (text: string) => unknown) {
  return (value: JsonTree): unknown => parse(typeof value === 'string' ? value : jsonTreeText(value));
}

const readers: Readonly<Record<string, (value: JsonTree) => unknown>> = {
  string: plain,
  int: parsed('int'),
  long: parsed('long'),
  double: (value) => boxDouble(parsed('double')(value) as number),
  decimal: parsed('decimal'),
  bool: (value) => (typeof value === 'boolean' ? value : parsed('bool')(value)),
  JObject: json((text) => parseObject(text)),
  JArray: json((text) => parseArray(text)),
  JToken: readToken,
  DateTime: (value) => readDateTime(plain(value) ?? '', dateStyles.roundtrip),
  DateTimeOffset: parsed('DateTimeOffset'),
  TimeSpan: parsed('TimeSpan'),
  Guid: parsed('Guid'),
  'byte[]': readBytes,
  'string[]': (value) => (isTexts(value) ? stringArray([...value]) : undefined),
  Jwt: (value) => readJwt(plain(value) ?? null) ?? undefined,
  XElement: parsed('XElement'),
  XDocument: parsed('XDocument'),
  IResponse: (value) => (isObject(value) ? readResponse(value) : undefined),
};

/** A text that is JSON is read as such; any other is a text token. */
function readToken(value: JsonTree): unknown {
  if (typeof value !== 'string') return parseToken(jsonTreeText(value));
  try {
    return parseToken(value);
  } catch (error) {
    if (error instanceof CsThrow) return parseToken(JSON.stringify(value));
    throw error;
  }
}

function readBytes(value: JsonTree): unknown {
  const isBase64 = typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0;
  return isBase64 ? byteArray(Uint8Array.from(Buffer.from(value, 'base64'))) : undefined;
}

function isTexts(value: JsonTree): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isObject(value: JsonTree): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}
