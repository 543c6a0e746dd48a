import type { Library } from '../../binding';
import { enumValue } from '../../enums';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { bounded, checkLength } from '../../execution';
import { namedType } from '../../known-types';
import type { CsArray, EnumValue } from '../../value';
import { charArray, textOfChars } from '../arrays';
import { checkRange } from '../ranges';
import { isBlank, trim, trimEnd, trimStart } from '../text/characters';
import { toLower, toUpper } from '../text/collation';
import { hashOfString } from '../text/string-hash';

const unit = String.fromCharCode;

/** System.String: construction, parts, case and white space. */
export const stringLibrary: Library = {
  'System.String': {
    '.ctor(char,int)': (character: number, count: number) => repeated(character, count, 'count'),
    '.ctor(char[])': (characters: CsArray | null) => (characters === null ? '' : textOfChars(characters)),
    '.ctor(char[],int,int)': (characters: CsArray | null, start: number, length: number) => {
      if (characters === null) throw argumentNull('value');
      checkRange(characters.items.length, start, length);
      return textOfChars(characters).slice(start, start + length);
    },
    Empty: () => '',
    Length: (self: string) => self.length,
    '[int]': charAt,
    'Substring(int)': (self: string, start: number) => {
      if (start >= 0 && start <= self.length) return self.slice(start);
      throw argumentOutOfRange(
        'startIndex',
        start < 0 ? negativeStart : 'startIndex cannot be larger than length of string.',
      );
    },
    'Substring(int,int)': substring,
    'Remove(int)': (self: string, start: number) => {
      if (start >= 0 && start < self.length) return self.slice(0, start);
      throw argumentOutOfRange(
        'startIndex',
        start < 0 ? negativeStart : 'startIndex must be less than length of string.',
      );
    },
    'Remove(int,int)': (self: string, start: number, count: number) => {
      checkRange(self.length, start, count);
      return self.slice(0, start) + self.slice(start + count);
    },
    'Insert(int,string)': (self: string, at: number, value: string | null) => {
      if (value === null) throw argumentNull('value');
      if (at < 0 || at > self.length) throw argumentOutOfRange('startIndex', outOfRange);
      return bounded(self.slice(0, at) + value + self.slice(at));
    },
    'PadLeft(int)': (self: string, width: number) => padded(self, width, 32, 'start'),
    'PadLeft(int,char)': (self: string, width: number, fill: number) => padded(self, width, fill, 'start'),
    'PadRight(int)': (self: string, width: number) => padded(self, width, 32, 'end'),
    'PadRight(int,char)': (self: string, width: number, fill: number) => padded(self, width, fill, 'end'),
    'ToLower()': toLower,
    'ToLower(CultureInfo)': toLower,
    'ToLowerInvariant()': toLower,
    'ToUpper()': toUpper,
    'ToUpper(CultureInfo)': toUpper,
    'ToUpperInvariant()': toUpper,
    'ToString()': (self: string) => self,
    'ToString(IFormatProvider)': (self: string) => self,
    'Clone()': (self: string) => self,
    'GetHashCode()': hashOfString,
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), 18),
    'ToCharArray()': charArray,
    'ToCharArray(int,int)': (self: string, start: number, length: number) => {
      checkRange(self.length, start, length);
      return charArray(self.slice(start, start + length));
    },
    'CopyTo(int,char[],int,int)': copyTo,
    'IsNullOrEmpty(string)': (text: string | null) => text === null || text === '',
    'IsNullOrWhiteSpace(string)': (text: string | null) => text === null || isBlank(text),
    'Copy(string)': notNull,
    'Intern(string)': notNull,
    'IsInterned(string)': notNull,
    'Normalize()': (self: string) => self.normalize(),
    'Normalize(NormalizationForm)': (self: string, form: EnumValue) => self.normalize(normalForm(form)),
    'IsNormalized()': (self: string) => self.normalize() === self,
    'IsNormalized(NormalizationForm)': (self: string, form: EnumValue) => self.normalize(normalForm(form)) === self,
    'ReplaceLineEndings()': (self: string) => self.replace(lineEnding, '\r\n'),
    'ReplaceLineEndings(string)': (self: string, by: string) => bounded(self.replace(lineEnding, () => by)),
    'Trim()': (self: string) => trim(self),
    'TrimStart()': (self: string) => trimStart(self),
    'TrimEnd()': (self: string) => trimEnd(self),
    'Trim(char)': (self: string, character: number) => trim(self, isOneOf([character])),
    'TrimStart(char)': (self: string, character: number) => trimStart(self, isOneOf([character])),
    'TrimEnd(char)': (self: string, character: number) => trimEnd(self, isOneOf([character])),
    'Trim(params char[])': (self: string, characters: CsArray | null) => trim(self, ofArray(characters)),
    'TrimStart(params char[])': (self: string, characters: CsArray | null) => trimStart(self, ofArray(characters)),
    'TrimEnd(params char[])': (self: string, characters: CsArray | null) => trimEnd(self, ofArray(characters)),
  },
};

const outOfRange = 'Specified argument was out of the range of valid values.';
const negativeStart = 'StartIndex cannot be less than zero.';
const lineEnding = /\r\n|[\r\n\f\x85\u2028\u2029]/g;

function charAt(self: string, index: number): number {
  if (index >= 0 && index < self.length) return self.charCodeAt(index);
  throw raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

function substring(self: string, start: number, length: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', negativeStart);
  if (start > self.length) throw argumentOutOfRange('startIndex', 'startIndex cannot be larger than length of string.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start + length > self.length) {
    throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
  }
  return self.slice(start, start + length);
}

function repeated(character: number, count: number, parameter: string): string {
  if (count < 0) throw argumentOutOfRange(parameter, `'${parameter}' must be non-negative.`);
  checkLength(count);
  return unit(character).repeat(count);
}

function padded(self: string, width: number, fill: number, side: 'start' | 'end'): string {
  if (width < 0) throw argumentOutOfRange('totalWidth', 'Non-negative number required.');
  const filling = repeated(fill, Math.max(0, width - self.length), 'totalWidth');
  return side === 'start' ? filling + self : self + filling;
}

function copyTo(self: string, from: number, target: CsArray | null, to: number, count: number): void {
  if (target === null) throw argumentNull('destination');
  checkRange(self.length, from, count);
  checkRange(target.items.length, to, count);
  for (let at = 0; at < count; at++) target.items[to + at] = self.charCodeAt(from + at);
}

function notNull(text: string | null): string {
  if (text === null) throw argumentNull('str');
  return text;
}

function normalForm(form: EnumValue): string {
  return ['', 'NFC', 'NFD', '', '', 'NFKC', 'NFKD'][form.value];
}

function isOneOf(units: readonly number[]): (character: string) => boolean {
  const set = new Set(units.map((one) => unit(one)));
  return (character) => set.has(character);
}

/** No characters mean white space. */
function ofArray(characters: CsArray | null): ((character: string) => boolean) | undefined {
  return characters === null || characters.items.length === 0 ? undefined : isOneOf(characters.items as number[]);
}
