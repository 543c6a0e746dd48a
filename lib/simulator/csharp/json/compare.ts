import { equalValues } from '../library/equality';
import { compareNumbers } from './path';
import { JArray, JObject, JProperty, JValue, type JToken } from './token';

/** `JToken.DeepEquals`: properties in any order, numbers by what they are worth within their kind. */
export function deepEquals(one: JToken | null, other: JToken | null): boolean {
  if (one === null || other === null) return one === other;
  if (one instanceof JValue) return other instanceof JValue && equalTokens(one, other);
  if (one instanceof JArray) {
    if (!(other instanceof JArray) || one.children.length !== other.children.length) return false;
    return one.children.every((item, index) => deepEquals(item, other.at(index)));
  }
  if (one instanceof JObject) {
    if (!(other instanceof JObject) || one.size !== other.size) return false;
    return one.children.every(({ name, value }) => {
      const match = other.property(name);
      return match !== null && deepEquals(value, match.value);
    });
  }
  return (
    one instanceof JProperty &&
    other instanceof JProperty &&
    one.name === other.name &&
    deepEquals(one.value, other.value)
  );
}

/** `JValue.Equals(JValue)`. */
export function equalTokens(one: JValue, other: JValue): boolean {
  if (one.kind !== other.kind) return false;
  if (one.value === null || other.value === null) return one.value === other.value;
  if (one.kind === 'Integer' || one.kind === 'Float') return compareNumbers(one, other) === 0;
  return equalValues(one.value, other.value);
}
