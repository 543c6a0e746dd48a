import { argumentOutOfRange } from '../../exception';
import { isWhite, trim } from './characters';

/** The bits of StringSplitOptions. */
const REMOVE_EMPTY = 1;
const TRIM = 2;

/** At any of the separators; without separators at white space. */
export function splitText(text: string, separators: readonly string[], count: number, options: number): string[] {
  if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
  if (count === 0 || (text === '' && (options & REMOVE_EMPTY) !== 0)) return [];
  const usable = separators.filter((separator) => separator !== '');
  if (usable.length === 1 && count > text.length && (options & TRIM) === 0) {
    const all = text.split(usable[0]);
    return (options & REMOVE_EMPTY) === 0 ? all : all.filter((piece) => piece !== '');
  }
  const clean = (piece: string): string => ((options & TRIM) === 0 ? piece : trim(piece));
  const keeps = (piece: string): boolean => piece !== '' || (options & REMOVE_EMPTY) === 0;
  if (count === 1) return [clean(text)].filter(keeps);
  const pieces: string[] = [];
  let start = 0;
  for (const { index, length } of separatorsIn(text, separators.length === 0 ? undefined : usable)) {
    const piece = clean(text.slice(start, index));
    if (keeps(piece)) {
      // With one piece left to give, it is all the rest, less the separators that it begins with.
      if (pieces.length === count - 1) break;
      pieces.push(piece);
    }
    start = index + length;
  }
  const rest = clean(text.slice(start));
  return keeps(rest) ? [...pieces, rest] : pieces;
}

function* separatorsIn(
  text: string,
  separators: readonly string[] | undefined,
): Iterable<{ readonly index: number; readonly length: number }> {
  const byFirst = new Map<string, string[]>();
  for (const separator of separators ?? []) {
    byFirst.set(separator[0], [...(byFirst.get(separator[0]) ?? []), separator]);
  }
  for (let at = 0; at < text.length;) {
    const length = separators === undefined ? Number(isWhite(text[at])) : lengthHere(text, at, byFirst);
    if (length > 0) yield { index: at, length };
    at += Math.max(length, 1);
  }
}

/** The first separator of the list that stands here. */
function lengthHere(text: string, at: number, byFirst: ReadonlyMap<string, readonly string[]>): number {
  return byFirst.get(text[at])?.find((separator) => text.startsWith(separator, at))?.length ?? 0;
}
