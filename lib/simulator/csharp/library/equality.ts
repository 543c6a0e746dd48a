import { asInstanceOf } from '../../../expression/types/hierarchy';
import { typeLibrary } from '../../../expression/types/library';
import type { TypeDefinition } from '../../../expression/types/definition';
import { AnonymousObject } from '../anonymous';
import { Boxed } from '../boxing';
import { CsDecimal } from '../decimal';
import { raise } from '../exception';
import { callMember } from '../execution';
import { EnumValue, typeOf } from '../value';
import { compareTexts } from './text/collation';

/** How values in boxed form are equal and ordered where no comparer says otherwise. */

/** `Equals(object)`. */
export function equalValues(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || one === null || other === null || one instanceof EnumValue) return false;
  if (one instanceof Boxed) {
    return other instanceof Boxed && one.csType === other.csType && sameNumber(one.value, other.value);
  }
  if (one instanceof AnonymousObject) return other instanceof AnonymousObject && sameMembers(one, other);
  if (one instanceof CsDecimal) return other instanceof CsDecimal && one.equals(other);
  return callMember(one, 'Equals(object)', other) as boolean;
}

/** `NaN` is equal to itself here, and the two zeros are equal. */
function sameNumber(one: number | bigint, other: number | bigint): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

/** Anonymous objects of one shape are equal when all their members are. */
function sameMembers(one: AnonymousObject, other: AnonymousObject): boolean {
  const [left, right] = [[...one.members], [...other.members]];
  return (
    left.length === right.length &&
    left.every(([name, value], at) => name === right[at][0] && equalValues(value, right[at][1]))
  );
}

/** A key for a Map: the same for all values that are equal, and mostly different for others. */
export function hashKey(value: unknown): unknown {
  if (value instanceof Boxed) return value.value;
  if (value instanceof CsDecimal) return value.toNumber();
  if (value instanceof AnonymousObject) return [...value.members].map(([, member]) => String(hashKey(member))).join();
  if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
  return callMember(value, 'GetHashCode()');
}

/** `CompareTo` of two values of one type; null comes first. */
export function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other, 'culture');
  if (typeOf(one) !== typeOf(other) && !isComparable(one)) throw incomparable();
  if (typeOf(one) === typeOf(other)) {
    const plain = comparePlain(one, other);
    if (plain !== undefined) return plain;
  }
  if (!isComparable(one)) throw incomparable();
  return callMember(one, 'CompareTo(object)', other) as number;
}

/** Values that are numbers, or are ordered by one; undefined for all others. */
function comparePlain(one: unknown, other: unknown): number | undefined {
  if (one instanceof Boxed && other instanceof Boxed) return compareNumbers(one.value, other.value);
  if (one instanceof EnumValue && other instanceof EnumValue) return compareNumbers(one.value, other.value);
  if (one instanceof CsDecimal && other instanceof CsDecimal) return one.compareTo(other);
  if (typeof one === 'number' && typeof other === 'number') return compareNumbers(one, other);
  if (typeof one === 'bigint' && typeof other === 'bigint') return compareNumbers(one, other);
  return typeof one === 'boolean' ? Number(one) - Number(other) : undefined;
}

/** NaN comes before all other numbers. */
export function compareNumbers(one: number | bigint, other: number | bigint): number {
  if (one < other) return -1;
  if (one > other) return 1;
  if (one === other) return 0;
  return Number(Number.isNaN(other)) - Number(Number.isNaN(one));
}

function isComparable(value: unknown): boolean {
  const type = typeOf(value);
  const library = typeLibrary();
  const interfaces = [library.find('IComparable', 0), library.find('IComparable', 1)];
  const known = interfaces.filter((one): one is TypeDefinition => one !== undefined);
  return type !== undefined && known.some((definition) => asInstanceOf(type, definition) !== undefined);
}

function incomparable(): Error {
  return raise('System.ArgumentException', 'At least one object must implement IComparable.');
}
