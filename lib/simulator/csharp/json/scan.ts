/** Where the pieces of a JSON text end. Texts and small integers, which are most of it, are gone through by code unit. */

/** A name without quotes, and anything else that stands without them. */
export const nameWord = /[A-Za-z0-9_$]+/y;
export const valueWord = /[-+.0-9A-Za-z_]+/y;

/** What one of these finds at a place. */
export function wordAt(word: RegExp, text: string, at: number): string | undefined {
  word.lastIndex = at;
  return word.exec(text)?.[0];
}

const BACKSLASH = 92;

/** The place of the next such quote or backslash, or the end. */
export function endOfPlain(text: string, start: number, quote: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote || unit === BACKSLASH) return at;
  }
  return text.length;
}

/** So few digits fit an int. */
const FEW = 9;

/** The end of the integer that stands at a place; the place itself where it is not small, not decimal or something else. */
export function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const count = at - start;
  if (count > FEW || (count > 1 && text[start] === '0')) return start;
  return at === text.length || ',]} \t\r\n'.includes(text[at]) ? at : start;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
