import type { Type } from '../../../expression/types/type';
import { arrayOf, isUnknown } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { checkSize } from '../execution';
import { known } from '../known-types';
import { CsArray } from '../value';

/** A one-dimensional array of items in slot form. An element type that nobody knows counts as object. */
export function arrayOfSlots(element: Type, items: unknown[] | Uint8Array): CsArray {
  checkSize(items.length);
  return new CsArray(arrayOf(isUnknown(element) ? known.object : element), items);
}

/** An array of values in boxed form. */
export function arrayOfBoxed(element: Type, values: readonly unknown[]): CsArray {
  return arrayOfSlots(element, slots(element, values));
}

export function stringArray(items: string[]): CsArray {
  return arrayOfSlots(known.string, items);
}

export function byteArray(bytes: Uint8Array): CsArray {
  return arrayOfSlots(known.byte, bytes);
}

export function charArray(text: string): CsArray {
  return arrayOfSlots(
    known.char,
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  );
}

/** The bytes of a `byte[]`. */
export function bytesOf(array: CsArray): Uint8Array {
  return array.items instanceof Uint8Array ? array.items : Uint8Array.from(array.items as number[]);
}

/** The text of a `char[]`. */
export function textOfChars(array: CsArray): string {
  return Array.from(array.items as number[], (unit) => String.fromCharCode(unit)).join('');
}

/** Values in boxed form in the slot form of a type. */
export function slots(type: Type, values: readonly unknown[]): unknown[] {
  return boxFor(type) === undefined ? [...values] : values.map(unbox);
}

/** The one value in the slot form of a type. */
export function slot(type: Type, value: unknown): unknown {
  return boxFor(type) === undefined ? value : unbox(value);
}
