import { withoutNullable } from '../../../expression/types/type';
import { AnonymousObject } from '../anonymous';
import { enumerate } from '../enumerate';
import { argumentNull, NotModelled, raise } from '../exception';
import { callMember, textOf } from '../execution';
import { asInstanceOf } from '../../../expression/types/hierarchy';
import { typeLibrary } from '../../../expression/types/library';
import { typeText } from '../binding';
import { box } from '../boxing';
import type { CsPair } from '../library/collections/pair';
import type { CsObject } from '../value';
import { typeOf } from '../value';
import { kindOfValue, valueToken } from './content';
import { JArray, JObject, JToken, nullToken } from './token';

/** Deeper objects than this hold themselves, or might as well. */
const MOST_DEPTH = 200;

/** What `JToken.FromObject` and the serializer make of a value in boxed form. */
export function tokenFromObject(value: unknown, depth = 0): JToken {
  if (depth > MOST_DEPTH) throw raise('Newtonsoft.Json.JsonSerializationException', 'Self referencing loop detected.');
  if (value instanceof JToken) return value;
  if (value === null || value === undefined) return nullToken();
  if (kindOfValue(value) !== undefined) return valueToken(value, true);
  if (value instanceof AnonymousObject) return objectOf(value.members, depth);
  return fromCollection(value as CsObject, depth) ?? fromProperties(value as CsObject, depth);
}

/** For `JToken.FromObject(null)` and its like, which take no null. */
export function requiredTokenFromObject(value: unknown): JToken {
  if (value === null || value === undefined) throw argumentNull('o');
  const token = tokenFromObject(value);
  return value instanceof JToken ? token.clone() : token;
}

function objectOf(members: Iterable<readonly [string, unknown]>, depth: number): JObject {
  const object = new JObject();
  for (const [name, member] of members) object.add(name, tokenFromObject(member, depth + 1));
  return object;
}

function fromCollection(value: CsObject, depth: number): JToken | undefined {
  if (isDictionary(value)) {
    const pairs = [...(enumerate(value) as Iterable<CsPair>)].map((pair): [string, unknown] => [
      textOf(pair.key),
      pair.value,
    ]);
    return objectOf(pairs, depth);
  }
  if (!(Symbol.iterator in value)) return undefined;
  const array = new JArray();
  for (const item of enumerate(value)) array.push(tokenFromObject(item, depth + 1));
  return array;
}

function isDictionary(value: CsObject): boolean {
  return ['IDictionary', 'IReadOnlyDictionary'].some((name) => {
    const definition = typeLibrary().find(name, 2);
    return definition !== undefined && asInstanceOf(value.csType, definition) !== undefined;
  });
}

/** Types of the library whose public properties are written. */
const written = new Set([
  'KeyValuePair', 'Tuple', 'IResponse', 'IUrl', 'IGroup', 'IUser', 'IApi', 'IContextApi', 'IOperation', 'IProduct',
  'ISubscription', 'ILastError', 'IDeployment', 'IGateway', 'IUserIdentity', 'Jwt', 'BasicAuthCredentials',
]); // prettier-ignore

function fromProperties(value: CsObject, depth: number): JToken {
  const type = typeOf(value);
  if (type?.kind !== 'named' || !written.has(type.definition.name)) {
    throw new NotModelled(`JSON of ${type === undefined ? 'this value' : typeText(withoutNullable(type))}`);
  }
  const members: [string, unknown][] = [];
  for (const name of type.definition.memberNames()) {
    const property = type.definition.property(name);
    if (property === undefined || property.isStatic || !property.readable) continue;
    members.push([name, box(property.type, callMember(value, name))]);
  }
  return objectOf(members, depth);
}
