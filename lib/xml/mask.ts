import type { Span } from '../core/span';

/**
 * The text as an XML parser can read it: of the same length, with letters in place of C#.
 *
 * Carriage returns become blanks and characters beyond the basic plane signs inside it. Values are read from the text
 * itself, so neither is lost; the parser joins lines in quadratic time (`normalizeLineBreaks` of parse-xml 4.2) and
 * counts such characters as one, where offsets here count two.
 */
export function maskText(text: string, expressions: readonly Span[], hasPairs: boolean): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of expressions) {
    masked += text.slice(from, start) + 'x'.repeat(end - start);
    from = end;
  }
  masked += text.slice(from);
  if (masked.includes('\r')) masked = masked.replace(/\r/g, ' ');
  // A sign that no name may hold: neither may the characters it stands for, by the rules that .NET's reader follows.
  return hasPairs ? masked.replace(/[\ud800-\udfff]/g, '\u00d7') : masked;
}
