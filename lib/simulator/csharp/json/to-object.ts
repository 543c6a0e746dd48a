import type { NamedType, Type } from '../../../expression/types/type';
import { isReference } from '../../../expression/check/conversion';
import { AnonymousObject } from '../anonymous';
import { typeText } from '../binding';
import { box } from '../boxing';
import { defaultOf } from '../defaults';
import { CsThrow, NotModelled, raise } from '../exception';
import { callMember } from '../execution';
import { callStatic } from '../library-call';
import { arrayOfBoxed } from '../library/arrays';
import { genericType, known, namedType } from '../known-types';
import { isInstance } from '../type-test';
import { scalarOf } from './convert';
import type { JToken } from './token';
import { JArray, JObject, JValue } from './token';

/** What `token.ToObject<T>()` and the deserializer give, in boxed form. */
export function objectFromToken(token: JToken, type: Type): unknown {
  if (type === known.object || type.kind === 'unknown') return token instanceof JValue ? token.value : token;
  if (isInstance(token, type)) return token;
  if (token instanceof JValue && token.kind === 'Null') return emptyOf(type);
  if (isReference(type, namedType('JToken')))
    throw raise('System.InvalidCastException', 'Specified cast is not valid.');
  const scalar = asScalar(token, type);
  if (scalar !== undefined) return scalar.value;
  if (type.kind === 'array')
    return arrayOfBoxed(
      type.element,
      items(token, type).map((item) => objectFromToken(item, type.element)),
    );
  if (type.kind === 'anonymous') return anonymous(token, type);
  if (type.kind === 'named') return collection(token, type);
  throw new NotModelled(`JSON read as ${typeText(type)}`);
}

function emptyOf(type: Type): unknown {
  const isRequired = type.kind === 'named' && type.definition.isValueType;
  if (!isRequired) return null;
  throw raise(
    'Newtonsoft.Json.JsonSerializationException',
    `Error converting value {null} to type '${fullName(type)}'. Path ''.`,
  );
}

function asScalar(token: JToken, type: Type): { readonly value: unknown } | undefined {
  try {
    if (!(token instanceof JValue)) {
      if (scalarOf(new JValue('', 'String'), known.string) !== undefined && typeText(type) === 'string')
        throw unreadable(type);
      return undefined;
    }
    return scalarOf(token, type);
  } catch (error) {
    if (!(error instanceof CsThrow) || error.exception.typeName.startsWith('Newtonsoft.')) throw error;
    throw raise(
      'Newtonsoft.Json.JsonReaderException',
      `Could not convert string to ${typeText(type)}: ${String((token as JValue).value)}. Path ''.`,
      error.exception,
    );
  }
}

function unreadable(type: Type): Error {
  return raise('Newtonsoft.Json.JsonReaderException', `Error reading ${typeText(type)}. Unexpected token. Path ''.`);
}

function items(token: JToken, type: Type): readonly JToken[] {
  if (token instanceof JArray) return token.children;
  throw raise(
    'Newtonsoft.Json.JsonSerializationException',
    `Cannot deserialize the current JSON object (e.g. {"name":"value"}) into type '${typeText(type)}' because the type requires a JSON array (e.g. [1,2,3]) to deserialize correctly.`,
  );
}

function fullName(type: NamedType): string {
  return type.definition.fullName;
}

const lists: Readonly<Record<string, string>> = {
  List: 'List',
  IList: 'List',
  ICollection: 'List',
  IEnumerable: 'List',
  IReadOnlyList: 'List',
  HashSet: 'HashSet',
};
const dictionaries = new Set(['Dictionary', 'IDictionary', 'IReadOnlyDictionary']);

function collection(token: JToken, type: NamedType): unknown {
  const { definition, args } = type;
  if (args.length === 1 && Object.hasOwn(lists, definition.name)) {
    const list = callStatic(genericType(lists[definition.name], args[0]), '.ctor()');
    for (const item of items(token, type)) callMember(list, 'Add(T)', objectFromToken(item, args[0]));
    return list;
  }
  if (args.length === 2 && dictionaries.has(definition.name)) return dictionary(token, args[0], args[1]);
  throw new NotModelled(`JSON read as ${typeText(type)}`);
}

function dictionary(token: JToken, keyType: Type, valueType: Type): unknown {
  if (!(token instanceof JObject)) {
    throw raise(
      'Newtonsoft.Json.JsonSerializationException',
      'Cannot deserialize the current JSON array (e.g. [1,2,3]) into a dictionary because the type requires a JSON object.',
    );
  }
  const made = callStatic(genericType('Dictionary', keyType, valueType), '.ctor()');
  for (const { name, value } of token.children) {
    const key = objectFromToken(new JValue(name, 'String'), keyType);
    callMember(made, '[TKey]=', key, objectFromToken(value, valueType));
  }
  return made;
}

function anonymous(token: JToken, type: Extract<Type, { kind: 'anonymous' }>): unknown {
  if (!(token instanceof JObject)) throw unreadable(type);
  const members = new Map<string, unknown>();
  for (const [name, member] of type.members) {
    const value =
      token.get(name) ?? token.children.find((property) => property.name.toLowerCase() === name.toLowerCase())?.value;
    members.set(name, value === undefined ? box(member, defaultOf(member)) : objectFromToken(value, member));
  }
  return new AnonymousObject(type, members);
}
