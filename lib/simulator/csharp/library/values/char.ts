import type { Binding, BindingTable, Library } from '../../binding';
import { enumValue } from '../../enums';
import { Boxed } from '../../boxing';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { known, namedType } from '../../known-types';
import type { Ref } from '../../value';
import { isWhite } from '../text/characters';
import { toLower, toUpper } from '../text/collation';

const text = String.fromCharCode;
const is = (category: RegExp) => (unit: number) => category.test(text(unit));
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The questions that take a char, or a text and a place in it. */
const questions: Readonly<Record<string, (unit: number) => boolean>> = {
  IsControl: is(/\p{Cc}/u),
  IsDigit: is(/\p{Nd}/u),
  IsLetter: is(/\p{L}/u),
  IsLetterOrDigit: is(/[\p{L}\p{Nd}]/u),
  IsLower: is(/\p{Ll}/u),
  IsUpper: is(/\p{Lu}/u),
  IsNumber: is(/\p{N}/u),
  IsPunctuation: is(/\p{P}/u),
  IsSeparator: is(/\p{Z}/u),
  IsSymbol: is(/\p{S}/u),
  IsWhiteSpace: (unit) => isWhite(text(unit)),
  IsSurrogate: (unit) => isHigh(unit) || isLow(unit),
  IsHighSurrogate: isHigh,
  IsLowSurrogate: isLow,
};

const asciiQuestions: Readonly<Record<string, RegExp>> = {
  IsAsciiDigit: /[0-9]/, IsAsciiHexDigit: /[0-9a-fA-F]/, IsAsciiLetter: /[a-zA-Z]/, IsAsciiLetterLower: /[a-z]/,
  IsAsciiLetterUpper: /[A-Z]/, IsAsciiLetterOrDigit: /[a-zA-Z0-9]/,
}; // prettier-ignore

function unitAt(value: string | null, index: number): number {
  if (value === null) throw argumentNull('s');
  if (index >= 0 && index < value.length) return value.charCodeAt(index);
  throw argumentOutOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  );
}

function asked(): BindingTable {
  return Object.fromEntries<Binding>(
    Object.entries(questions).flatMap(([name, holds]): (readonly [string, Binding])[] => [
      [`${name}(char)`, holds] as const,
      [`${name}(string,int)`, (value: string | null, index: number) => holds(unitAt(value, index))] as const,
    ]),
  );
}

function parse(value: string | null): number {
  if (value === null) throw argumentNull('s');
  if (value.length === 1) return value.charCodeAt(0);
  throw raise('System.FormatException', 'String must be exactly one character long.');
}

const numericValues: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '²': 2, '³': 3, '¹': 1 };

/** Digits of all scripts stand in runs of ten, each of which starts at its zero. */
function numericValue(unit: number): number {
  const character = text(unit);
  if (Object.hasOwn(numericValues, character)) return numericValues[character];
  if (!/\p{Nd}/u.test(character)) return -1;
  let zero = unit;
  while (unit - zero < 9 && /\p{Nd}/u.test(text(zero - 1))) zero -= 1;
  return unit - zero;
}

function codePoint(high: number, low: number): number {
  if (!isHigh(high))
    throw argumentOutOfRange(
      'highSurrogate',
      'A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.',
    );
  if (!isLow(low))
    throw argumentOutOfRange(
      'lowSurrogate',
      'A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.',
    );
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

function fromCodePoint(code: number): string {
  if (code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
  throw argumentOutOfRange(
    'utf32',
    'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
  );
}

const lower = (unit: number): number => toLower(text(unit)).charCodeAt(0);
const upper = (unit: number): number => toUpper(text(unit)).charCodeAt(0);

/** System.Char. */
export const charLibrary: Library = {
  'System.Char': {
    ...asked(),
    ...Object.fromEntries(Object.entries(asciiQuestions).map(([name, set]) => [`${name}(char)`, is(set)])),
    MinValue: () => 0,
    MaxValue: () => 0xffff,
    'ToString()': (self: number) => text(self),
    'ToString(char)': (value: number) => text(value),
    'ToString(IFormatProvider)': (self: number) => text(self),
    'GetHashCode()': (self: number) => self | (self << 16),
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), 4),
    'Equals(char)': (self: number, other: number) => self === other,
    'Equals(object)': (self: number, other: unknown) => isChar(other) && other.value === self,
    'CompareTo(char)': (self: number, other: number) => self - other,
    'CompareTo(object)': (self: number, other: unknown) => {
      if (other === null) return 1;
      if (isChar(other)) return self - Number(other.value);
      throw raise('System.ArgumentException', 'Object must be of type Char.');
    },
    'ToLower(char)': lower,
    'ToLower(char,CultureInfo)': lower,
    'ToLowerInvariant(char)': lower,
    'ToUpper(char)': upper,
    'ToUpper(char,CultureInfo)': upper,
    'ToUpperInvariant(char)': upper,
    'Parse(string)': parse,
    'TryParse(string,out char)': (value: string | null, result: Ref) => {
      result.value = value?.length === 1 ? value.charCodeAt(0) : 0;
      return value?.length === 1;
    },
    'GetNumericValue(char)': numericValue,
    'GetNumericValue(string,int)': (value: string | null, index: number) => numericValue(unitAt(value, index)),
    'IsSurrogatePair(char,char)': (high: number, low: number) => isHigh(high) && isLow(low),
    'IsSurrogatePair(string,int)': (value: string | null, index: number) =>
      isHigh(unitAt(value, index)) && isLow(value?.charCodeAt(index + 1) ?? 0),
    'ConvertFromUtf32(int)': fromCodePoint,
    'ConvertToUtf32(char,char)': codePoint,
    'ConvertToUtf32(string,int)': (value: string | null, index: number) => {
      const unit = unitAt(value, index);
      return isHigh(unit) || isLow(unit) ? codePoint(unit, value?.charCodeAt(index + 1) ?? 0) : unit;
    },
    'IsAscii(char)': (value: number) => value < 0x80,
    'IsBetween(char,char,char)': (value: number, least: number, most: number) => value >= least && value <= most,
  },
};

function isChar(value: unknown): value is Boxed {
  return value instanceof Boxed && value.csType === known.char;
}
