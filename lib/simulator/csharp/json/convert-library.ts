import { isReference } from '../../../expression/check/conversion';
import type { Type } from '../../../expression/types/type';
import { isUnknown } from '../../../expression/types/type';
import type { Library } from '../binding';
import { forTypes } from '../binding';
import { box } from '../boxing';
import { enumerate } from '../enumerate';
import { argumentNull, NotModelled, raise } from '../exception';
import { known, namedType } from '../known-types';
import type { CsArray, EnumValue } from '../value';
import { tokenAs } from './convert';
import { tokenFromObject } from './from-object';
import { descendants } from './path';
import { JsonReader } from './reader';
import { tokenSequence } from './sequence';
import { SerializerReader } from './serializer-reader';
import { childOf } from './token-library';
import type { JObject } from './token';
import { JProperty, JToken, JValue } from './token';
import { objectFromToken } from './to-object';
import { jsonText, scalarText } from './writer';

function serialized(value: unknown, indented: boolean): string {
  return jsonText(tokenFromObject(value), indented);
}

function withoutConverters(converters: CsArray | undefined): void {
  if ((converters?.items.length ?? 0) > 0) throw new NotModelled('JsonConverter');
}

function parse(text: string | null, type: Type): JToken | null {
  if (text === null) throw argumentNull('value');
  return text.trim() === '' ? null : readerFor(text, type).document('value');
}

function readerFor(text: string, type: Type): JsonReader {
  const isUntyped = type === known.object || isUnknown(type);
  return isUntyped || isReference(type, tokenType) ? new SerializerReader(text, isUntyped) : new JsonReader(text);
}

const tokenType = namedType('JToken');

/** Empty text gives null, or the default of a value type. */
function deserialized(text: string | null, type: Type): unknown {
  const token = parse(text, type);
  if (token !== null) return objectFromToken(token, type);
  const isValue = type.kind === 'named' && type.definition.isValueType;
  if (!isValue) return null;
  throw raise(
    'Newtonsoft.Json.JsonSerializationException',
    `No JSON content found and type '${type.definition.fullName}' is not nullable. Path '', line 0, position 0.`,
  );
}

const deserializing = forTypes((typeArgument) => {
  const type = typeArgument('T');
  return (text: string | null) => deserialized(text, type);
});

const scalarNames = [
  'DateTime', 'DateTimeOffset', 'Guid', 'TimeSpan', 'bool', 'decimal', 'int', 'long', 'object', 'short', 'string', 'sbyte',
  'byte', 'ushort', 'uint', 'ulong', 'char', 'double', 'float',
] as const; // prettier-ignore

const scalarWriters = Object.fromEntries(
  scalarNames.map((name) => {
    const type = name in known ? known[name as keyof typeof known] : namedType(name);
    return [`ToString(${name})`, (value: unknown) => scalarText(box(type, value))];
  }),
);

const convertTable: Library = {
  'Newtonsoft.Json.JsonConvert': {
    ...scalarWriters,
    'SerializeObject(object)': (value: unknown) => serialized(value, false),
    'SerializeObject(object,Formatting)': (value: unknown, formatting: EnumValue) =>
      serialized(value, formatting.name === 'Indented'),
    'SerializeObject(object,params JsonConverter[])': (value: unknown, converters?: CsArray) => {
      withoutConverters(converters);
      return serialized(value, false);
    },
    'SerializeObject(object,Formatting,params JsonConverter[])': (
      value: unknown,
      formatting: EnumValue,
      converters?: CsArray,
    ) => {
      withoutConverters(converters);
      return serialized(value, formatting.name === 'Indented');
    },
    'DeserializeObject(string)': (text: string | null) => deserialized(text, known.object),
    'DeserializeObject<T>(string)': deserializing,
    'DeserializeObject<T>(string,params JsonConverter[])': deserializing,
    'DeserializeAnonymousType<T>(string,T)': deserializing,
    True: () => 'true',
    False: () => 'false',
    Null: () => 'null',
    Undefined: () => 'undefined',
    NaN: () => 'NaN',
    PositiveInfinity: () => 'Infinity',
    NegativeInfinity: () => '-Infinity',
  },
};

// ── LINQ over tokens ─────────────────────────────────────────────────────────────────────────────────────────────

function* valuesOf(source: unknown, key: unknown): Iterable<JToken> {
  for (const token of enumerate(source) as Iterable<JToken>) {
    if (key === undefined) {
      if (token instanceof JValue) yield token;
      else yield* [...token].map((child) => (child instanceof JProperty ? child.value : child));
    } else {
      const value = childOf(token, key);
      if (value !== null) yield value;
    }
  }
}

function* belowAll(source: unknown, andSelf: boolean): Iterable<JToken> {
  for (const token of enumerate(source) as Iterable<JToken>) {
    if (andSelf) yield token;
    yield* descendants(token);
  }
}

const children = (source: unknown): Iterable<JToken> =>
  [...(enumerate(source) as Iterable<JToken>)].flatMap((token) => [...token]);

const extensionTable: Library = {
  'Newtonsoft.Json.Linq.Extensions': {
    'Value<U>(IEnumerable<JToken>)': forTypes((typeArgument) => {
      const type = typeArgument('U');
      return (source: JToken | null) => {
        if (source === null) throw argumentNull('value');
        if (!(source instanceof JToken)) throw raise('System.ArgumentException', 'Source value must be a JToken.');
        return tokenAs(source, type);
      };
    }),
    'Value<T,U>(IEnumerable<T>)': forTypes((typeArgument) => {
      const type = typeArgument('U');
      return (source: JToken) => tokenAs(source, type);
    }),
    'Values(IEnumerable<JToken>)': (source: unknown) => tokenSequence(() => valuesOf(source, undefined), 'children'),
    'Values(IEnumerable<JToken>,object)': (source: unknown, key: unknown) =>
      tokenSequence(() => valuesOf(source, key), 'children'),
    'Values<U>(IEnumerable<JToken>)': forTypes((typeArgument) => valuesAs(typeArgument('U'))),
    'Values<U>(IEnumerable<JToken>,object)': forTypes((typeArgument) => valuesAs(typeArgument('U'))),
    'Children<T>(IEnumerable<T>)': (source: unknown) => tokenSequence(() => children(source), 'sequence'),
    'Descendants<T>(IEnumerable<T>)': (source: unknown) => tokenSequence(() => belowAll(source, false), 'sequence'),
    'DescendantsAndSelf<T>(IEnumerable<T>)': (source: unknown) =>
      tokenSequence(() => belowAll(source, true), 'sequence'),
    'Properties(IEnumerable<JObject>)': (source: unknown) =>
      tokenSequence(() => [...(enumerate(source) as Iterable<JObject>)].flatMap((object) => [...object]), 'sequence'),
  },
};

function valuesAs(type: Type): (source: unknown, key?: unknown) => unknown {
  return (source, key) =>
    tokenSequence(() => [...valuesOf(source, key)].map((token) => tokenAs(token, type)), 'sequence', type);
}

export const jsonConvertLibraries: readonly Library[] = [convertTable, extensionTable];
