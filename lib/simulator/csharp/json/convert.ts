import type { NamedType, Type } from '../../../expression/types/type';
import { withoutNullable } from '../../../expression/types/type';
import type { BindingTable, Library } from '../binding';
import { typeText } from '../binding';
import { box } from '../boxing';
import { defaultOf } from '../defaults';
import { argumentNull, NotModelled, raise } from '../exception';
import { callStatic } from '../library-call';
import { byteArray, bytesOf } from '../library/arrays';
import { CsDateTime } from '../library/time/date-time';
import { CsDateTimeOffset } from '../library/time/date-time-offset';
import { CsTimeSpan } from '../library/time/time-span';
import { namedType } from '../known-types';
import { isInstance } from '../type-test';
import { dotnetName } from '../type-name';
import type { CsArray } from '../value';
import type { JToken } from './token';
import { JProperty, JValue, type TokenKind } from './token';

// ── System.Convert ───────────────────────────────────────────────────────────────────────────────────────────────

const convertType = namedType('Convert');

/** The method of System.Convert that gives a type. */
const converters: Readonly<Record<string, string>> = {
  bool: 'ToBoolean', char: 'ToChar', sbyte: 'ToSByte', byte: 'ToByte', short: 'ToInt16', ushort: 'ToUInt16', int: 'ToInt32',
  uint: 'ToUInt32', long: 'ToInt64', ulong: 'ToUInt64', float: 'ToSingle', double: 'ToDouble', decimal: 'ToDecimal',
  string: 'ToString', DateTime: 'ToDateTime',
}; // prettier-ignore

/** `Convert.ToX(value)` of a value in boxed form; the result is in slot form. */
function converted(value: unknown, typeName: string): unknown {
  return callStatic(convertType, `${converters[typeName]}(object)`, value);
}

/** `Convert.ChangeType(value, type)`, in boxed form. */
export function changeType(value: unknown, type: NamedType): unknown {
  const { displayName, isValueType } = type.definition;
  if (value === null || value === undefined) {
    if (!isValueType) return null;
    throw raise('System.InvalidCastException', 'Null object cannot be converted to a value type.');
  }
  if (isInstance(value, type)) return value;
  const isDateToNumber = value instanceof CsDateTime && displayName !== 'string';
  if (Object.hasOwn(converters, displayName) && !isDateToNumber) return box(type, converted(value, displayName));
  const from = value instanceof CsDateTimeOffset || value instanceof CsTimeSpan ? undefined : value;
  const message =
    from === undefined
      ? 'Object must implement IConvertible.'
      : `Invalid cast from '${sourceName(value)}' to '${dotnetName(type)}'.`;
  throw raise('System.InvalidCastException', message);
}

function sourceName(value: unknown): string {
  if (value instanceof CsDateTime) return 'DateTime';
  return typeof value === 'string' ? 'System.String' : typeof value === 'bigint' ? 'System.Int64' : 'System.Object';
}

/** The same for a type that is known before; most tokens hold just what is wanted. */
export function tokenReader(type: Type): (token: JToken | null) => unknown {
  const wanted = { string: 'string', bool: 'boolean', int: 'small' }[typeText(type)];
  if (wanted === undefined) return (token) => tokenAs(token, type);
  if (wanted === 'small') return (token) => (token instanceof JValue ? token.small : undefined) ?? tokenAs(token, type);
  return (token) => (token instanceof JValue && typeof token.value === wanted ? token.value : tokenAs(token, type));
}

/** What `token.Value<T>()` gives, in boxed form. */
export function tokenAs(token: JToken | null, type: Type): unknown {
  if (token === null) return defaultOf(type) === null ? null : box(type, defaultOf(type));
  if (isInstance(token, type)) return token;
  if (!(token instanceof JValue)) {
    throw raise(
      'System.InvalidCastException',
      `Cannot cast ${dotnetName(token.csType)} to Newtonsoft.Json.Linq.JToken.`,
    );
  }
  const { value } = token;
  if (value !== null && isInstance(value, type)) return value;
  if (type.kind === 'nullable' && value === null) return null;
  const target = withoutNullable(type);
  if (target.kind !== 'named') {
    if (value === null) return null;
    throw raise('System.InvalidCastException', `Invalid cast from '${sourceName(value)}' to '${dotnetName(target)}'.`);
  }
  return changeType(value, target);
}

// ── casts ────────────────────────────────────────────────────────────────────────────────────────────────────────

const text: readonly TokenKind[] = ['String', 'Comment', 'Raw'];
const numbers: readonly TokenKind[] = ['Integer', 'Float', ...text, 'Boolean'];

interface Cast {
  readonly kinds: readonly TokenKind[];
  /** The value is never null. */
  readonly read: (value: unknown) => unknown;
  /** As the message calls the type. */
  readonly name: string;
}

const dotnet: Readonly<Record<string, string>> = {
  bool: 'Boolean', sbyte: 'SByte', byte: 'Byte', short: 'Int16', ushort: 'UInt16', int: 'Int32', uint: 'UInt32',
  long: 'Int64', ulong: 'UInt64', float: 'Single', double: 'Double', decimal: 'Decimal',
}; // prettier-ignore

const casts: Readonly<Record<string, Cast>> = {
  ...Object.fromEntries(
    Object.entries(dotnet).map(([keyword, name]) => [keyword, { kinds: numbers, read: readerOf(keyword), name }]),
  ),
  char: { kinds: ['Integer', 'Float', ...text], read: (value) => converted(value, 'char'), name: 'Char' },
  DateTime: { kinds: ['Date', ...text], read: dateTime, name: 'DateTime' },
  DateTimeOffset: { kinds: ['Date', ...text], read: dateTimeOffset, name: 'DateTimeOffset' },
  TimeSpan: { kinds: [...text, 'TimeSpan'], read: parsed('TimeSpan'), name: 'TimeSpan' },
  Guid: { kinds: [...text, 'Guid', 'Bytes'], read: parsed('Guid'), name: 'Guid' },
};

/** A JSON value mostly has the type that is asked for already: only the others need System.Convert. */
function readerOf(keyword: string): Cast['read'] {
  switch (keyword) {
    case 'bool':
      return (value) => (typeof value === 'boolean' ? value : converted(value, keyword));
    case 'int':
      return (value) => (isSmall(value) ? Number(value) : converted(value, keyword));
    case 'long':
      return (value) => (typeof value === 'bigint' ? value : converted(value, keyword));
    default:
      return (value) => converted(value, keyword);
  }
}

function isSmall(value: unknown): value is bigint {
  return typeof value === 'bigint' && value >= -0x80000000n && value <= 0x7fffffffn;
}

function dateTime(value: unknown): unknown {
  return value instanceof CsDateTimeOffset ? value.clock : converted(value, 'DateTime');
}

function dateTimeOffset(value: unknown): unknown {
  if (value instanceof CsDateTimeOffset) return value;
  if (value instanceof CsDateTime) return CsDateTimeOffset.fromDateTime(value);
  return callStatic(namedType('DateTimeOffset'), 'Parse(string)', value);
}

function parsed(name: 'TimeSpan' | 'Guid'): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' ? callStatic(namedType(name), 'Parse(string)', value) : value);
}

function valueOf(token: JToken): JValue | undefined {
  const value = token instanceof JProperty ? token.value : token;
  return value instanceof JValue ? value : undefined;
}

function kindOf(token: JToken): TokenKind {
  return token instanceof JProperty ? token.value.kind : token.kind;
}

function cannotConvert(token: JToken, name: string): Error {
  return raise('System.ArgumentException', `Can not convert ${kindOf(token)} to ${name}.`);
}

function cast({ kinds, read, name }: Cast, token: JToken | null): unknown {
  if (token === null) throw argumentNull('value');
  const value = valueOf(token);
  if (value === undefined || !kinds.includes(value.kind)) throw cannotConvert(token, name);
  return read(value.value);
}

function castToNullable({ kinds, read, name }: Cast, token: JToken | null): unknown {
  if (token === null) return null;
  const value = valueOf(token);
  if (value === undefined || !(kinds.includes(value.kind) || isEmpty(value.kind))) throw cannotConvert(token, name);
  return value.value === null ? null : read(value.value);
}

function isEmpty(kind: TokenKind): boolean {
  return kind === 'Null' || kind === 'Undefined';
}

const stringKinds: readonly TokenKind[] = ['Date', ...numbers, 'Bytes', 'Guid', 'TimeSpan', 'Uri'];

export function tokenToString(token: JToken | null): string | null {
  if (token === null) return null;
  const value = valueOf(token);
  if (value === undefined || !(stringKinds.includes(value.kind) || isEmpty(value.kind)))
    throw cannotConvert(token, 'String');
  if (value.value === null) return null;
  if (value.kind === 'Bytes') return Buffer.from(bytesOf(value.value as CsArray)).toString('base64');
  return converted(value.value, 'string') as string;
}

function tokenToBytes(token: JToken | null): unknown {
  if (token === null) return null;
  const value = valueOf(token);
  if (value?.kind === 'Bytes' || value?.value === null) return value.value;
  if (value?.kind === 'String') return callStatic(convertType, 'FromBase64String(string)', value.value);
  if (value?.kind === 'Integer') throw new NotModelled('the cast of a JSON integer to bytes');
  throw cannotConvert(token, 'byte array');
}

function tokenToUri(token: JToken | null): unknown {
  if (token === null) return null;
  const value = valueOf(token);
  if (value === undefined || !['String', 'Uri', 'Null'].includes(value.kind)) throw cannotConvert(token, 'Uri');
  return typeof value.value === 'string' ? callStatic(namedType('Uri'), '.ctor(string)', value.value) : value.value;
}

/** What policies cast all the time, where the token already holds what is wanted: nothing is left to be checked then. */
const usualCasts: BindingTable = {
  'op_Explicit(JToken)int': (token: JToken | null) =>
    token instanceof JValue && token.small !== undefined ? token.small : cast(casts.int, token),
  'op_Explicit(JToken)bool': (token: JToken | null) =>
    token instanceof JValue && typeof token.value === 'boolean' ? token.value : cast(casts.bool, token),
  'op_Explicit(JToken)string': (token: JToken | null) =>
    token instanceof JValue && typeof token.value === 'string' ? token.value : tokenToString(token),
};

const castBindings = Object.fromEntries(
  Object.entries(casts).flatMap(([type, how]) => [
    [`op_Explicit(JToken)${type}`, (token: JToken | null) => cast(how, token)],
    [`op_Explicit(JToken)${type}?`, (token: JToken | null) => castToNullable(how, token)],
  ]),
);

export const tokenCastLibrary: Library = {
  'Newtonsoft.Json.Linq.JToken': {
    ...castBindings,
    ...usualCasts,
    'op_Explicit(JToken)byte[]': tokenToBytes,
    'op_Explicit(JToken)Uri': tokenToUri,
  },
};

/** What a token gives to `ToObject` and its like for a type that holds one value, in boxed form; undefined for others. */
export function scalarOf(token: JToken, type: Type): { readonly value: unknown } | undefined {
  const target = withoutNullable(type);
  const name = typeText(target);
  if (name === 'string') return { value: tokenToString(token) };
  if (name === 'byte[]') return { value: tokenToBytes(token) ?? byteArray(new Uint8Array()) };
  if (!Object.hasOwn(casts, name)) return undefined;
  if (type.kind === 'nullable') return { value: boxOrNull(target, castToNullable(casts[name], token)) };
  return { value: box(target, cast(casts[name], token)) };
}

function boxOrNull(type: Type, slot: unknown): unknown {
  return slot === null ? null : box(type, slot);
}
