import type { Type } from '../types/type';
import { display, isUnknown, withoutNullable } from '../types/type';
import { numericName } from './numeric';

/**
 * What the place of an expression wants, in the words that the catalogue uses for attributes. API Management turns
 * results into text where text is wanted, so only `bool` and the numbers rule anything out.
 */
export type ExpectedType =
  | 'any' | 'base64' | 'bool' | 'bytes' | 'datetime' | 'duration' | 'enum' | 'guid' | 'header' | 'http-method'
  | 'identifier' | 'int' | 'ip' | 'number' | 'string' | 'url' | 'variable'; // prettier-ignore

/** Types of which a value may turn out to be anything. */
const open = new Set(['object', 'JToken', 'JValue', 'ValueType', 'IConvertible', 'IComparable']);

/** Whether a result of this type can stand in the place. */
export function fitsPlace(type: Type, expected: ExpectedType): boolean {
  if (isUnknown(type) || type.kind === 'null') return expected !== 'bool' || type.kind !== 'null';
  const name = display(withoutNullable(type));
  if (open.has(name)) return true;
  if (expected === 'bool') return name === 'bool';
  if (expected !== 'int' && expected !== 'number') return true;
  if (numericName(withoutNullable(type)) !== undefined || name === 'string') return true;
  return type.kind === 'named' && type.definition.kind === 'enum';
}

/** How the place's wish reads in a message. */
export function describePlace(expected: ExpectedType): string {
  return expected === 'int' || expected === 'number' ? 'a number' : expected === 'bool' ? 'a bool' : 'a value';
}
