import type { Span } from '../core/span';

const BLANK = /\s*/y;
const NAME = /[^\s/<>]*/y;

/** Where the name of the root element stands; an empty span when the text has no root where one belongs. */
export function rootName(text: string): Span {
  for (let offset = 0; ;) {
    BLANK.lastIndex = offset;
    BLANK.test(text);
    offset = BLANK.lastIndex;
    const closing = text.startsWith('<!--', offset) ? '-->' : text.startsWith('<?', offset) ? '?>' : undefined;
    if (closing === undefined) break;
    const end = text.indexOf(closing, offset);
    if (end < 0) return { start: offset, end: offset };
    offset = end + closing.length;
  }
  return nameAfterBracket(text, BLANK.lastIndex);
}

function nameAfterBracket(text: string, offset: number): Span {
  if (text[offset] !== '<') return { start: offset, end: offset };
  NAME.lastIndex = offset + 1;
  NAME.test(text);
  return { start: offset + 1, end: NAME.lastIndex };
}
