import type { Span } from '../core/span';
import { CharClass, classOf, isLineBreak } from './characters';
import { Kind, type Tokens } from './tokens';

/** Where a brace is missing. */
export interface MissingBrace {
  readonly span: Span;
  readonly brace: '{' | '}';
}

/** How the tokens stand in lines. */
interface Layout {
  /** The indentation of the line of each token; -1 on the first line, which may go on from another text. */
  readonly indentation: readonly number[];
  /** The column of each token that is the first on its line, otherwise -1. */
  readonly column: readonly number[];
}

/**
 * Finds a missing brace by indentation. The parser notices it only where nothing makes sense any more, which may be
 * the end of the expression; people indent, and a `}` that does not stand under its `{` shows the place.
 */
export function findMissingBrace(tokens: Tokens): MissingBrace | undefined {
  const { kinds } = tokens;
  if (count(kinds, Kind.OpenBrace) === count(kinds, Kind.CloseBrace)) return undefined;
  const layout = layOut(tokens);
  const headers = findHeaders(tokens);
  const open: number[] = [];
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === Kind.OpenBrace) open.push(index);
    if (kinds[index] !== Kind.CloseBrace) continue;
    const opener = open.pop() ?? -1;
    const missing = opener < 0 ? undefined : missingBetween(tokens, layout, opener, index, headers[opener]);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function count(kinds: readonly Kind[], kind: Kind): number {
  return kinds.reduce((sum, other) => sum + (other === kind ? 1 : 0), 0);
}

/** For a `{` that follows a condition, which may have several lines, the `(` of the condition; else the token itself. */
function findHeaders({ kinds, partners }: Tokens): number[] {
  const headers = kinds.map((_, index) => index);
  partners.forEach((partner, index) => {
    if (partner >= 0 && kinds[partner] === Kind.CloseParen) headers[partner + 1] = index;
  });
  return headers;
}

/** What the `}` at `closer` says about braces between it and the `{` at `opener`. */
function missingBetween(
  tokens: Tokens,
  layout: Layout,
  opener: number,
  closer: number,
  header: number,
): MissingBrace | undefined {
  const column = layout.column[closer];
  const indentation = layout.indentation[header];
  if (column < 0) return undefined;
  if (indentation >= 0 && column < indentation) {
    return { brace: '}', span: afterBlock(tokens, layout, opener, indentation) };
  }
  const endsTooEarly = opener === 0 && tokens.kinds[closer + 1] !== Kind.End;
  if (endsTooEarly || (indentation >= 0 && column > indentation)) {
    return { brace: '{', span: afterHeader(tokens, layout, closer, column) };
  }
  return undefined;
}

// ── lines ────────────────────────────────────────────────────────────────────────────────────────────────────────

function layOut({ text, starts, ends }: Tokens): Layout {
  const indentation: number[] = [];
  const column: number[] = [];
  let current = -1;
  starts.forEach((start, index) => {
    const lineStart = lineStartBetween(text, index === 0 ? 0 : ends[index - 1], start);
    if (lineStart >= 0) {
      current = lineStart;
      while (classOf(text.charCodeAt(current)) === CharClass.Blank) current++;
      current -= lineStart;
    }
    indentation.push(current);
    column.push(lineStart >= 0 ? start - lineStart : -1);
  });
  return { indentation, column };
}

/** The start of the last line that begins between two offsets, or -1. */
function lineStartBetween(text: string, from: number, to: number): number {
  let start = to;
  while (start > from && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start > from ? start : -1;
}

// ── the place ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Below the last line that is indented more than the one that opened the block. */
function afterBlock(tokens: Tokens, { column }: Layout, opener: number, indentation: number): Span {
  let index = opener + 1;
  while (tokens.kinds[index] !== Kind.End && (column[index] < 0 || column[index] > indentation)) index++;
  return belowToken(tokens, index - 1, true);
}

/** After the line that is indented as the `}`, such as an `if (…)`. */
function afterHeader(tokens: Tokens, layout: Layout, closer: number, column: number): Span {
  let header = closer - 1;
  while (header > 0 && (layout.column[header] < 0 || layout.column[header] > column)) header--;
  let next = header + 1;
  while (next < closer && layout.column[next] < 0) next++;
  return belowToken(tokens, next - 1, false);
}

/** The start of the line below a token if it is blank, or asked for; else the place after the token. */
function belowToken({ text, ends }: Tokens, index: number, always: boolean): Span {
  let below = ends[index];
  while (below < text.length && !isLineBreak(text.charCodeAt(below))) below++;
  below += text.startsWith('\r\n', below) ? 2 : 1;
  let first = below;
  while (classOf(text.charCodeAt(first)) === CharClass.Blank) first++;
  const place = below < text.length && (always || isLineBreak(text.charCodeAt(first))) ? below : ends[index];
  return { start: place, end: place };
}
