import type { NamedType, Type } from '../../expression/types/type';
import { known } from './known-types';

/**
 * A number in boxed form whose type a JavaScript value alone does not tell.
 *
 * A raw number in boxed form is an int and a raw bigint a long; strings and bools stand raw; null is null (an empty
 * `T?` too); decimals, enum values, dates and all other objects know their type and are their own box. Only the other
 * numbers (char, sbyte, byte, short, ushort, uint, ulong, float, double) need one of these.
 */
export class Boxed {
  public constructor(
    public readonly csType: NamedType,
    /** The slot form: a bigint for ulong, a number for all others. */
    public readonly value: number | bigint,
  ) {}
}

type Box = (slot: unknown) => unknown;

const small = ['char', 'sbyte', 'byte'] as const;
const large = ['short', 'ushort', 'uint', 'ulong', 'float', 'double'] as const;

const boxes = new Map<Type, Box>([
  ...small.map((name): [Type, Box] => [known[name], sharedBoxes(known[name])]),
  ...large.map((name): [Type, Box] => [known[name], (slot) => new Boxed(known[name], slot as number | bigint)]),
]);

/** Boxes of bytes and chars are made once for each value: strings and byte arrays are walked in boxed form. */
function sharedBoxes(type: NamedType): Box {
  const made = new Map<number, Boxed>();
  return (slot) => {
    let box = made.get(slot as number);
    if (box === undefined) made.set(slot as number, (box = new Boxed(type, slot as number)));
    return box;
  };
}

/** What turns the slot form of a type into the boxed form; undefined where the two are the same. */
export function boxFor(type: Type): Box | undefined {
  if (type.kind !== 'nullable') return boxes.get(type);
  const box = boxes.get(type.underlying);
  return box === undefined ? undefined : (slot) => (slot === null ? null : box(slot));
}

/** The boxed form of a value of this type. */
export function box(type: Type, slot: unknown): unknown {
  return boxFor(type)?.(slot) ?? slot;
}

/** The slot form of a value in boxed form, of whatever type it is. */
export function unbox(value: unknown): unknown {
  return value instanceof Boxed ? value.value : value;
}

/** Shorthands for what the library boxes most. */
export const boxChar = boxes.get(known.char) as (slot: number) => Boxed;
export const boxByte = boxes.get(known.byte) as (slot: number) => Boxed;

export function boxDouble(slot: number): Boxed {
  return new Boxed(known.double, slot);
}
