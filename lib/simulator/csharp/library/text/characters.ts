/** White space as `char.IsWhiteSpace` sees it; unlike JavaScript's, without U+FEFF and with U+0085. */
const white = /[\t-\r\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

export function isWhite(unit: string): boolean {
  return white.test(unit);
}

export function isBlank(text: string): boolean {
  for (const unit of text) if (!white.test(unit)) return false;
  return true;
}

type Strips = (unit: string) => boolean;

export function trimStart(text: string, strips: Strips = isWhite): string {
  let start = 0;
  while (start < text.length && strips(text[start])) start += 1;
  return text.slice(start);
}

export function trimEnd(text: string, strips: Strips = isWhite): string {
  let end = text.length;
  while (end > 0 && strips(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

export function trim(text: string, strips: Strips = isWhite): string {
  return trimEnd(trimStart(text, strips), strips);
}
