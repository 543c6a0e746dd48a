import type { Type } from '../../../../expression/types/type';
import type { CsObject } from '../../value';
import { compareValues, equalValues, hashKey } from '../equality';

/** How a collection tells its elements apart: an IEqualityComparer. */
export interface Equality {
  equals(one: unknown, other: unknown): boolean;
  /** A key for a Map, the same for all that are equal. */
  hash(value: unknown): unknown;
}

export type Order = (one: unknown, other: unknown) => number;

/** Any object that compares: a StringComparer, a Comparer<T> or an EqualityComparer<T>. Values are in boxed form. */
export class CsComparer implements CsObject, Equality {
  public constructor(
    public readonly csType: Type,
    public readonly compare: Order,
    public readonly equals: (one: unknown, other: unknown) => boolean = equalValues,
    public readonly hash: (value: unknown) => unknown = hashKey,
  ) {}
}

export const usualEquality: Equality = { equals: equalValues, hash: hashKey };

/** The comparer that was given, or the usual one for null. */
export function equalityOf(comparer: unknown): Equality {
  return comparer instanceof CsComparer ? comparer : usualEquality;
}

export function orderOf(comparer: unknown): Order {
  return comparer instanceof CsComparer ? comparer.compare : compareValues;
}
