import { toLower, toUpper } from '../text/collation';
import type { CharacterTest } from './syntax';

const text = String.fromCharCode;

function category(expression: RegExp): CharacterTest {
  const ascii = Array.from({ length: 128 }, (_, unit) => expression.test(text(unit)));
  return (unit) => (unit < 128 ? ascii[unit] : expression.test(text(unit)));
}

/** `\d`, `\w` and `\s` are those of Unicode, unless the option ECMAScript says otherwise. */
export const unicode: Readonly<Record<string, CharacterTest>> = {
  d: category(/\p{Nd}/u),
  w: category(/[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]/u),
  s: category(/[\f\n\r\t\v\x85\p{Z}]/u),
};

export const ecmaScript: Readonly<Record<string, CharacterTest>> = {
  d: category(/[0-9]/),
  w: category(/[a-zA-Z_0-9]/),
  s: category(/[ \f\n\r\t\v]/),
};

/** `\p{Lu}` or a block such as `\p{IsCyrillic}`; undefined for what is not known. */
export function unicodeCategory(name: string): CharacterTest | undefined {
  if (Object.hasOwn(blocks, name)) {
    const [first, last] = blocks[name];
    return (unit) => unit >= first && unit <= last;
  }
  if (!/^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/.test(name)) return undefined;
  return category(new RegExp(`\\p{${name}}`, 'u'));
}

const blocks: Readonly<Record<string, readonly [number, number]>> = {
  IsBasicLatin: [0, 0x7f], 'IsLatin-1Supplement': [0x80, 0xff], 'IsLatinExtended-A': [0x100, 0x17f],
  'IsLatinExtended-B': [0x180, 0x24f], IsGreek: [0x370, 0x3ff], IsGreekandCoptic: [0x370, 0x3ff],
  IsCyrillic: [0x400, 0x4ff], IsHebrew: [0x590, 0x5ff], IsArabic: [0x600, 0x6ff], IsHiragana: [0x3040, 0x309f],
  IsKatakana: [0x30a0, 0x30ff], IsCJKUnifiedIdeographs: [0x4e00, 0x9fff], IsHangulSyllables: [0xac00, 0xd7af],
}; // prettier-ignore

export function single(unit: number, ignoreCase: boolean): CharacterTest {
  const same = ignoreCase ? casesOf(unit) : [unit];
  if (same.length === 1) return (other) => other === unit;
  return (other) => same.includes(other);
}

export function between(first: number, last: number, ignoreCase: boolean): CharacterTest {
  const within: CharacterTest = (unit) => unit >= first && unit <= last;
  return ignoreCase ? (unit) => casesOf(unit).some(within) : within;
}

/** The character in both cases. */
export function casesOf(unit: number): number[] {
  const one = text(unit);
  return [...new Set([unit, toLower(one).charCodeAt(0), toUpper(one).charCodeAt(0)])];
}
