import type { NamedType, Type } from '../../expression/types/type';
import { boxFor } from './boxing';
import { known } from './known-types';

/**
 * How C# values are held in JavaScript.
 *
 * A value whose static type is known stands in *slot form*, the plainest JavaScript value that can hold it:
 *
 *     bool                            boolean
 *     string                          string or null
 *     sbyte … uint, char              number (a char is its code unit)
 *     long, ulong                     bigint
 *     float, double                   number
 *     decimal                         CsDecimal (decimal.ts)
 *     an enum                         EnumValue
 *     DateTime, Guid, … (structs)     an immutable object that knows its type (CsObject)
 *     T?                              null or the slot form of T
 *     T[]                             CsArray or null; its items are in slot form
 *     a delegate                      a JavaScript function or null
 *     every other type                a CsObject or null
 *
 * A value whose static type is `object`, `dynamic`, an interface or a type parameter stands in *boxed form* (boxing.ts),
 * in which it tells its own type: the same, but for the numbers that could be taken for an int or a long.
 * So a `List<double>` holds boxed doubles and a `double[]` holds numbers.
 */

/** An object that knows its C# type: every class of the library implements this. */
export interface CsObject {
  readonly csType: Type;
}

/** An array of one dimension. Its items are in slot form of the element type; bytes may stand in a `Uint8Array`. */
export class CsArray implements CsObject {
  public constructor(
    /** The type of the array itself, as `int[]`. */
    public readonly csType: Type,
    public readonly items: unknown[] | Uint8Array,
  ) {}

  /** The type of the elements. */
  public get element(): Type {
    return this.csType.kind === 'array' ? this.csType.element : known.object;
  }

  /** The items in boxed form. */
  public *[Symbol.iterator](): Iterator<unknown> {
    const box = boxFor(this.element);
    for (const item of this.items) yield box === undefined ? item : box(item);
  }
}

/** A value of an enum; made by `enumValue` (enums.ts) only, so that equal values are the same object. */
export class EnumValue implements CsObject {
  public constructor(
    public readonly csType: NamedType,
    public readonly value: number,
    /** As `ToString()` gives it: the name, the names of the flags, or the number. */
    public readonly name: string,
  ) {}
}

/** What an `out` or `ref` argument hands over: the callee writes `value`, in slot form of the parameter's type. */
export interface Ref<T = unknown> {
  value: T;
}

/** The run-time type of a value in boxed form; null has none. */
export function typeOf(value: unknown): Type | undefined {
  switch (typeof value) {
    case 'string':
      return known.string;
    case 'number':
      return known.int;
    case 'boolean':
      return known.bool;
    case 'bigint':
      return known.long;
    case 'function':
      return known.delegate;
    case 'object':
      return value === null ? undefined : (value as CsObject).csType;
    default:
      return undefined;
  }
}
