import type { Span } from '../core/span';
import type { Markup } from './marks';

/**
 * The text as an XML parser can read it: of the same length, with letters in place of C#.
 *
 * Carriage returns become blanks and characters beyond the basic plane signs inside it. Values are read from the text
 * itself, so neither is lost; the parser joins lines in quadratic time (`normalizeLineBreaks` of parse-xml 4.2) and
 * counts such characters as one, where offsets here count two.
 */
export function maskText(text: string, markup: Markup): string {
  const masked = maskSpans(text, expressionsOf(markup));
  if (!/[\r\ud800-\udfff]/.test(masked)) return masked;
  // A sign that no name may hold: neither may the characters it stands for, by the rules that .NET's reader follows.
  return masked.replace(/\r/g, ' ').replace(/[\ud800-\udfff]/g, '\u00d7');
}

/** All C# of the text, in order. */
function expressionsOf({ tags, textExpressions }: Markup): Span[] {
  const inAttributes = tags.flatMap((tag) => tag.attributes.flatMap((attribute) => attribute.value.expressions ?? []));
  return [...inAttributes, ...textExpressions].sort((a, b) => a.start - b.start);
}

function maskSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), 'x'.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
