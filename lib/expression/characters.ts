/** What a character may begin. */
export const enum CharClass {
  Other,
  Blank,
  LineBreak,
  Letter,
  Digit,
}

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[\t\v\f ]/.test(character)) classes[code] = CharClass.Blank;
  else if (/[\n\r]/.test(character)) classes[code] = CharClass.LineBreak;
  else if (/[A-Za-z_]/.test(character)) classes[code] = CharClass.Letter;
  else if (/[0-9]/.test(character)) classes[code] = CharClass.Digit;
}

/** The class of a UTF-16 code unit; NaN, which stands for the end of the text, is `Other`. */
export function classOf(code: number): CharClass {
  if (code < 128) return classes[code];
  return code >= 128 ? wideClassOf(code) : CharClass.Other;
}

function wideClassOf(code: number): CharClass {
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return CharClass.LineBreak;
  const character = String.fromCharCode(code);
  if (/[\p{Zs}\uFEFF]/u.test(character)) return CharClass.Blank;
  return /[\p{L}\p{Nl}]/u.test(character) ? CharClass.Letter : CharClass.Other;
}

function isWordClass(charClass: CharClass): boolean {
  return charClass === CharClass.Letter || charClass === CharClass.Digit;
}

/** Whether a character may stand inside an identifier. */
export function isIdentifierPart(code: number): boolean {
  if (code < 128) return isWordClass(classes[code]);
  return code >= 128 && /[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]/u.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/**
 * The offset after the named value `{{name}}` that stands at `start`, or -1. The service replaces named values before
 * it compiles, whatever surrounds them.
 */
export function namedValueEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 123 || text.charCodeAt(start + 1) !== 123) return -1;
  let end = start + 2;
  while (isNamedValueCharacter(text.charCodeAt(end))) end++;
  const closed = end > start + 2 && text.charCodeAt(end) === 125 && text.charCodeAt(end + 1) === 125;
  return closed ? end + 2 : -1;
}

/** The service allows `[0-9a-zA-Z_.-]` in the name of a named value. */
function isNamedValueCharacter(code: number): boolean {
  return code === 45 || code === 46 || (code < 128 && isWordClass(classes[code]));
}
