/**
 * About how many tokens a language model makes of a text, for when no tokenizer is given.
 *
 * A word of up to six letters counts as one token and each further four as one more; a number counts one for each
 * three digits; every other character that is no blank counts as one, and so does each character of a script without
 * blanks between words. On English prose that is within about a tenth of cl100k; it is no substitute for counting.
 */
export function approximateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(/[A-Za-z\u00c0-\u024f]+|\d+|[^\sA-Za-z\u00c0-\u024f\d]/gu))
    tokens += tokensOf(piece);
  return tokens;
}

function tokensOf(piece: string): number {
  if (/^\d/.test(piece)) return Math.ceil(piece.length / 3);
  return piece.length <= 6 ? 1 : 1 + Math.ceil((piece.length - 6) / 4);
}
