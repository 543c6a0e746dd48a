import type { SourceText } from './source-text';
import type { Span } from './span';

/** A source line and, below it, a line of carets under a place in it. */
export interface SourceFrame {
  readonly line: string;
  readonly carets: string;
}

/** How many character cells a tab takes. */
const TAB_CELLS = 2;

/** How much of the text before the place is kept when a line has to be cut. */
const LEAD_SHARE = 3;

/**
 * Shows a place to a person: the line in which the span starts, cut to `width` cells around it, with carets below.
 * A span that goes on to further lines is marked to the end of its first.
 */
export function sourceFrame(source: SourceText, span: Span, width: number): SourceFrame {
  const place = source.at(span.start);
  const line = source.line(place.line);
  const from = Math.min(place.column - 1, line.length);
  const to = Math.min(from + Math.max(1, span.end - span.start), Math.max(line.length, from + 1));
  const window = cut(line, from, Math.max(width, 10));
  const lead = window.before + printable(line.slice(window.start, from));
  const marked = printable(line.slice(from, Math.min(to, window.end)));
  return {
    line: lead + marked + printable(line.slice(Math.min(to, window.end), window.end)) + window.after,
    carets: ' '.repeat(cells(lead)) + '^'.repeat(Math.max(1, cells(marked))),
  };
}

/** The part of a line that fits, with an ellipsis on each side where something was left out. */
function cut(line: string, from: number, width: number): { start: number; end: number; before: string; after: string } {
  // More code units than cells are never needed, except for combining marks, which a cut line may lose.
  if (line.length <= width && cells(printable(line)) <= width) {
    return { start: 0, end: line.length, before: '', after: '' };
  }
  const start = Math.max(0, wholeCharacter(line, from - Math.floor(width / LEAD_SHARE)));
  const before = start > 0 ? '…' : '';
  let room = width - cells(before) - 1;
  let end = start;
  for (const character of line.slice(start, start + width)) {
    room -= cells(printable(character));
    if (room < 0) break;
    end += character.length;
  }
  return { start, end: Math.max(end, from), before, after: end < line.length ? '…' : '' };
}

/** An offset that does not fall between the two halves of a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) ? offset + 1 : offset;
}

/** Controls and marks that turn the writing direction: a text must not steer the terminal that shows it. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text that is safe to show on a terminal: tabs are blanks, other controls a replacement character. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' '.repeat(TAB_CELLS)).replace(UNPRINTABLE, '\ufffd');
}

/** Characters that take two cells on a terminal (East Asian wide forms and pictures) and none (combining marks). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const MARK = /\p{Mn}|\p{Me}|\u200d/u;

/** How many character cells a printable text takes. */
function cells(text: string): number {
  let count = 0;
  for (const character of text) count += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return count;
}
