import { argumentOutOfRange } from '../exception';

/** Checks that a piece lies within a text or a collection. */
export function checkRange(
  size: number,
  start: number,
  count: number,
  startName = 'startIndex',
  countName = 'count',
): void {
  if (start < 0 || start > size) {
    throw argumentOutOfRange(
      startName,
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  }
  if (count < 0 || start + count > size) {
    throw argumentOutOfRange(
      countName,
      'Count must be positive and count must refer to a location within the string/array/collection.',
    );
  }
}

export function checkIndex(size: number, index: number, name = 'index'): void {
  if (index >= 0 && index < size) return;
  throw argumentOutOfRange(
    name,
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  );
}
