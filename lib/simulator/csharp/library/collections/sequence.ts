import { argumentNull, CsThrow, raise } from '../../exception';
import { spend } from '../../execution';
import type { CsArray } from '../../value';
import { slot } from '../arrays';
import type { Order } from './comparer';

/** What lists and arrays have in common; items are in boxed form. */

type Holds = (item: unknown) => boolean;

export function findFirst(items: readonly unknown[], start: number, count: number, holds: Holds): number {
  for (let at = start; at < start + count; at++) {
    spend();
    if (holds(items[at])) return at;
  }
  return -1;
}

/** Backwards from a place. */
export function findLast(items: readonly unknown[], start: number, count: number, holds: Holds): number {
  for (let at = start; at > start - count; at--) {
    spend();
    if (holds(items[at])) return at;
  }
  return -1;
}

/**
 * Sorted in part. The order of equal items, which .NET leaves open, is kept. What goes wrong in a comparison comes out
 * wrapped, as in .NET.
 */
export function sortPart(items: readonly unknown[], start: number, count: number, order: Order): unknown[] {
  const counted: Order = (one, other) => {
    spend();
    return order(one, other);
  };
  try {
    const part = items.slice(start, start + count).sort(counted);
    return [...items.slice(0, start), ...part, ...items.slice(start + count)];
  } catch (error) {
    if (!(error instanceof CsThrow)) throw error;
    throw raise('System.InvalidOperationException', 'Failed to compare two elements in the array.', error.exception);
  }
}

/** The place of the item, or the complement of where it would have to be. */
export function binarySearch(
  items: readonly unknown[],
  start: number,
  count: number,
  item: unknown,
  order: Order,
): number {
  let [low, high] = [start, start + count - 1];
  while (low <= high) {
    const middle = low + ((high - low) >> 1);
    const found = order(items[middle], item);
    if (found === 0) return middle;
    if (found < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

export function copyInto(items: readonly unknown[], target: CsArray | null, at: number): void {
  if (target === null) throw argumentNull('array');
  if (at < 0 || at + items.length > target.items.length) {
    throw raise(
      'System.ArgumentException',
      "Destination array was not long enough. Check destIndex and length, and the array's lower bounds.",
    );
  }
  items.forEach((item, index) => (target.items[at + index] = slot(target.element, item)));
}
