import { isPossibleReferenceCast, isReference } from '../../../expression/check/conversion';
import { isImplicitNumeric, numericName } from '../../../expression/check/numeric';
import { supertypes } from '../../../expression/types/hierarchy';
import type { Type } from '../../../expression/types/type';
import { isUnknown, isValueType, withoutNullable } from '../../../expression/types/type';
import { typeText } from '../binding';
import type { Bindings } from '../bindings';
import { boxFor, unbox } from '../boxing';
import { enumValue } from '../enums';
import { raise } from '../exception';
import { numberConversion } from '../number/convert';
import type { NumberName } from '../number/convert';
import { referenceCast, unboxing } from '../type-test';
import type { EnumValue } from '../value';
import { typeOf } from '../value';

/** Turns the slot form of one type into that of another. */
export type Conversion = (value: unknown) => unknown;

export interface Manner {
  readonly bindings: Bindings;
  /** A cast was written. */
  readonly isExplicit: boolean;
  /** Integers that leave their range throw. */
  readonly isChecked: boolean;
}

export const same: Conversion = (value) => value;

/** The conversions that C# itself knows; undefined where there is none. */
export function standardConversion(from: Type, to: Type, manner: Manner): Conversion | undefined {
  if (from === to || from.kind === 'null' || to.kind === 'void') return same;
  if (isUnknown(to)) return boxFor(from) ?? same;
  const [isFromValue, isToValue] = [isValueType(from), isValueType(to)];
  if (isFromValue && isToValue) return betweenValues(from, to, manner);
  if (isFromValue) return isReference(withoutNullable(from), to) ? (boxFor(from) ?? same) : undefined;
  if (isToValue) return manner.isExplicit && isReference(withoutNullable(to), from) ? unboxing(to) : undefined;
  if (isReference(from, to)) return asInterface(from, to, manner.bindings) ?? same;
  if (!manner.isExplicit || !isPossibleReferenceCast(from, to)) return undefined;
  return referenceCast(to);
}

/** Types such as JObject are enumerable in two ways; the library says what they give as each interface. */
function asInterface(from: Type, to: Type, bindings: Bindings): Conversion | undefined {
  if (to.kind !== 'named' || to.definition.kind !== 'interface' || from.kind !== 'named') return undefined;
  const signature = `as ${typeText(to)}`;
  if (!bindings.isBound(signature)) return undefined;
  const bound = bindings.forType(from, signature) as Conversion | undefined;
  return bound === undefined ? undefined : (value) => (value === null ? null : bound(value));
}

// ── among value types ────────────────────────────────────────────────────────────────────────────────────────────

function betweenValues(from: Type, to: Type, manner: Manner): Conversion | undefined {
  const convert = plainConversion(withoutNullable(from), withoutNullable(to), manner);
  if (convert === undefined || from.kind !== 'nullable') return convert;
  if (to.kind === 'nullable') return convert === same ? same : (value) => (value === null ? null : convert(value));
  if (!manner.isExplicit) return undefined;
  return (value) => {
    if (value !== null) return convert(value);
    throw raise('System.InvalidOperationException', 'Nullable object must have a value.');
  };
}

function plainConversion(from: Type, to: Type, manner: Manner): Conversion | undefined {
  if (from === to) return same;
  const [source, target] = [numericName(from), numericName(to)] as (NumberName | undefined)[];
  if (source !== undefined && target !== undefined) {
    if (!manner.isExplicit && !isImplicitNumeric(source, target)) return undefined;
    return numberConversion(source, target, manner.isChecked) ?? same;
  }
  if (!manner.isExplicit) return sameStruct(from, to);
  return enumConversion(from, to, source, target, manner.isChecked) ?? sameStruct(from, to);
}

/** Types with three or more arguments are not interned, so two objects may stand for one type. */
function sameStruct(from: Type, to: Type): Conversion | undefined {
  return supertypes(from).length > 0 && typeText(from) === typeText(to) ? same : undefined;
}

function enumConversion(
  from: Type,
  to: Type,
  source: NumberName | undefined,
  target: NumberName | undefined,
  isChecked: boolean,
): Conversion | undefined {
  const read: Conversion = (value) => (value as EnumValue).value;
  if (isEnum(from) && target !== undefined) return chain(read, numberConversion('int', target, isChecked));
  if (!isEnum(to)) return undefined;
  const make: Conversion = (value) => enumValue(to, value as number);
  if (isEnum(from)) return chain(read, make);
  return source === undefined ? undefined : chain(numberConversion(source, 'int', isChecked), make);
}

function isEnum(type: Type): type is Extract<Type, { kind: 'named' }> {
  return type.kind === 'named' && type.definition.kind === 'enum';
}

export function chain(first: Conversion | undefined, second: Conversion | undefined): Conversion {
  if (first === undefined || first === same) return second ?? same;
  if (second === undefined || second === same) return first;
  return (value) => second(first(value));
}

// ── from a type known at run time only ───────────────────────────────────────────────────────────────────────────

/** Converts a value in boxed form by the type that it turns out to have. */
export function conversionAtRunTime(convert: (from: Type) => Conversion | undefined, to: Type): Conversion {
  const known = new Map<Type, Conversion>();
  return (value) => {
    const from = typeOf(value);
    if (from === undefined) {
      if (!isValueType(to) || to.kind === 'nullable') return null;
      throw bindingFailure(`Cannot convert null to '${typeText(to)}' because it is a non-nullable value type`);
    }
    let conversion = known.get(from);
    if (conversion === undefined) {
      conversion = convert(from);
      if (conversion === undefined) {
        throw bindingFailure(`Cannot implicitly convert type '${typeText(from)}' to '${typeText(to)}'`);
      }
      known.set(from, conversion);
    }
    return conversion(unbox(value));
  };
}

export function bindingFailure(message: string): Error {
  return raise('Microsoft.CSharp.RuntimeBinder.RuntimeBinderException', message);
}
