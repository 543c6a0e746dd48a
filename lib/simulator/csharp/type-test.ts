import { isReference, isSame } from '../../expression/check/conversion';
import type { Type } from '../../expression/types/type';
import { isUnknown, withoutNullable } from '../../expression/types/type';
import { boxFor, unbox } from './boxing';
import { enumValue } from './enums';
import type { CsThrow } from './exception';
import { nullReference, raise } from './exception';
import { known } from './known-types';
import { dotnetName } from './type-name';
import { EnumValue, typeOf } from './value';

/** Whether a value in boxed form is of a type, as `is` asks. */
export function isInstance(value: unknown, type: Type): boolean {
  const own = typeOf(value);
  if (own === undefined) return false;
  return isUnknown(type) || own === type || isSame(own, withoutNullable(type)) || isReference(own, type);
}

/** A cast to a reference type, most often to just the type that the value has. */
export function referenceCast(type: Type): (value: unknown) => unknown {
  if (type === known.string) return (value) => (typeof value === 'string' ? value : castReference(value, type));
  return (value) => (typeOf(value) === type ? value : castReference(value, type));
}

/** A cast to a reference type: the value itself, if it is of that type. */
export function castReference(value: unknown, type: Type): unknown {
  if (value === null || value === undefined) return null;
  if (isInstance(value, type)) return value;
  throw invalidCast(value, type);
}

/** The types whose boxed form JavaScript's `typeof` tells. */
const rawForms = new Map<Type, string>([
  [known.int, 'number'],
  [known.bool, 'boolean'],
]);

/** A cast of a boxed value to a value type: only to the type it has, or between an enum and its int. */
export function unboxing(type: Type): (value: unknown) => unknown {
  const target = withoutNullable(type);
  const isOwn = (value: unknown): boolean => typeOf(value) === target;
  const read = boxFor(target) === undefined ? (value: unknown) => value : unbox;
  const raw = rawForms.get(target);
  return (value) => {
    if (typeof value === raw || isOwn(value)) return read(value);
    if (value === null || value === undefined) {
      if (type.kind === 'nullable') return null;
      throw nullReference();
    }
    if (typeof value === 'number' && target.kind === 'named' && target.definition.kind === 'enum') {
      return enumValue(target, value);
    }
    if (value instanceof EnumValue && target === known.int) return value.value;
    if (isInstance(value, target)) return read(value);
    throw raise('System.InvalidCastException', 'Specified cast is not valid.');
  };
}

export function invalidCast(value: unknown, type: Type): CsThrow {
  const own = typeOf(value);
  const from = own === undefined ? 'null' : dotnetName(own);
  return raise('System.InvalidCastException', `Unable to cast object of type '${from}' to type '${dotnetName(type)}'.`);
}
