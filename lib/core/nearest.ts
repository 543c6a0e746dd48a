/**
 * The number of single-character edits (insert, delete, replace, swap of neighbours) that turn one word into another,
 * letter case left aside. Gives up with `limit + 1` as soon as more than `limit` are needed.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current[column] = cheapestEdit(a, b, row, column, current[column - 1], previous, beforePrevious);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length], limit + 1);
}

function cheapestEdit(
  a: string,
  b: string,
  row: number,
  column: number,
  leftCost: number,
  previous: readonly number[],
  beforePrevious: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1];
  const cost = Math.min(leftCost + 1, previous[column] + 1, previous[column - 1] + (same ? 0 : 1));
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(cost, beforePrevious[column - 2] + 1) : cost;
}

/** Words longer than this are not compared: nobody misspells them, and the cost grows with the square. */
const LONGEST_WORD = 80;

/**
 * The candidate that was most likely meant, or `undefined` when none is near: at most one edit for each three
 * characters. Of equally near ones the first is taken, so that the answer does not depend on anything but the input.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    if (distance === 0) return best;
    limit = distance;
  }
  return best;
}
