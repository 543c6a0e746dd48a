/** A reference like `&quot;` or `&#xA;`, read. */
export interface Reference {
  /** The one character (code point) that it stands for. */
  readonly character: string;
  /** The offset after its `;`. */
  readonly end: number;
}

const PREDEFINED = [
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
] as const;

const NUMERIC = /&#(?:([0-9]+)|x([0-9a-fA-F]+));/y;

/** What a policy document takes as a reference: XML's five names and the numbers of characters that XML allows. */
export function referenceAt(text: string, offset: number): Reference | undefined {
  for (const [written, character] of PREDEFINED) {
    if (text.startsWith(written, offset)) return { character, end: offset + written.length };
  }
  return text[offset + 1] === '#' ? numericReferenceAt(text, offset) : undefined;
}

function numericReferenceAt(text: string, offset: number): Reference | undefined {
  NUMERIC.lastIndex = offset;
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const character = characterOf(match[1] === undefined ? parseInt(match[2], 16) : parseInt(match[1], 10));
  return character === undefined ? undefined : { character, end: NUMERIC.lastIndex };
}

function characterOf(codePoint: number): string | undefined {
  return isXmlCharacter(codePoint) ? String.fromCodePoint(codePoint) : undefined;
}

/** https://www.w3.org/TR/xml/#NT-Char */
function isXmlCharacter(codePoint: number): boolean {
  return (
    codePoint === 0x9 ||
    codePoint === 0xa ||
    codePoint === 0xd ||
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}

/** What may be a character that no XML document holds; surrogates are looked at more closely. */
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;

/** Whether a text may hold surrogate pairs, or what `illegalCharacterIn` looks for; most hold neither. */
export function isSuspicious(text: string): boolean {
  return text.search(SUSPICIOUS) !== -1;
}

/** The offset of the first character that XML does not allow, half a surrogate pair included; -1 when all is well. */
export function illegalCharacterIn(text: string): number {
  for (const { index } of text.matchAll(SUSPICIOUS)) {
    if (!isXmlCharacter(text.codePointAt(index) ?? 0) && !isSecondHalf(text, index)) return index;
  }
  return -1;
}

function isSecondHalf(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
