import type { BindingTable, Library } from '../../binding';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { bounded, checkLength } from '../../execution';
import type { CsArray, EnumValue } from '../../value';
import { stringArray } from '../arrays';
import { checkRange } from '../ranges';
import type { Comparison } from '../text/collation';
import { comparisonOf, endsWithText, findLastText, findText, startsWithText } from '../text/collation';
import { splitText } from '../text/split';

const unit = String.fromCharCode;
const ALL = 0x7fffffff;

export function comparisonNamed(member: EnumValue): Comparison {
  const comparison = comparisonOf(member.value);
  if (comparison !== undefined) return comparison;
  throw raise(
    'System.ArgumentException',
    'The string comparison type passed in is currently not supported.\r\nParameter name: comparisonType',
  );
}

function given(value: string | null, parameter = 'value'): string {
  if (value === null) throw argumentNull(parameter);
  return value;
}

const contains: BindingTable = {
  'Contains(string)': (self: string, value: string | null) => self.includes(given(value)),
  'Contains(char)': (self: string, value: number) => self.includes(unit(value)),
  'Contains(string,StringComparison)': (self: string, value: string | null, by: EnumValue) =>
    findText(self, given(value), comparisonNamed(by)) !== undefined,
  'Contains(char,StringComparison)': (self: string, value: number, by: EnumValue) =>
    findText(self, unit(value), comparisonNamed(by)) !== undefined,
  'StartsWith(string)': (self: string, value: string | null) => startsWithText(self, given(value), 'culture'),
  'StartsWith(char)': (self: string, value: number) => self.startsWith(unit(value)),
  'StartsWith(string,StringComparison)': (self: string, value: string | null, by: EnumValue) =>
    startsWithText(self, given(value), comparisonNamed(by)),
  'StartsWith(string,bool,CultureInfo)': (self: string, value: string | null, ignoreCase: boolean) =>
    startsWithText(self, given(value), cultural(ignoreCase)),
  'EndsWith(string)': (self: string, value: string | null) => endsWithText(self, given(value), 'culture'),
  'EndsWith(char)': (self: string, value: number) => self.endsWith(unit(value)),
  'EndsWith(string,StringComparison)': (self: string, value: string | null, by: EnumValue) =>
    endsWithText(self, given(value), comparisonNamed(by)),
  'EndsWith(string,bool,CultureInfo)': (self: string, value: string | null, ignoreCase: boolean) =>
    endsWithText(self, given(value), cultural(ignoreCase)),
};

export function cultural(ignoreCase: boolean): Comparison {
  return ignoreCase ? 'culture ignoring case' : 'culture';
}

// ── the place of a text ──────────────────────────────────────────────────────────────────────────────────────────

function first(self: string, value: string | null, start: number, count: number, by: Comparison): number {
  checkRange(self.length, start, count);
  const found = findText(self.slice(start, start + count), given(value), by);
  return found === undefined ? -1 : found.index + start;
}

/** Looks backwards from a start over so many characters, as .NET counts them. */
function last(self: string, value: string | null, start: number, count: number, by: Comparison): number {
  const what = given(value);
  if (self === '') return what === '' ? 0 : -1;
  const from = Math.min(start, self.length - 1);
  const size = Math.min(count, from + 1);
  if (start < 0 || start > self.length) throw argumentOutOfRange('startIndex', indexRange);
  if (size < 0) throw argumentOutOfRange('count', indexRange);
  const begin = from - size + 1;
  const found = findLastText(self.slice(begin, from + 1), what, by);
  return found < 0 ? -1 : found + begin;
}

const indexRange = 'Index was out of range. Must be non-negative and less than the size of the collection.';

const indexOf: BindingTable = {
  'IndexOf(char)': (self: string, value: number) => self.indexOf(unit(value)),
  'IndexOf(char,StringComparison)': (self: string, value: number, by: EnumValue) =>
    first(self, unit(value), 0, self.length, comparisonNamed(by)),
  'IndexOf(char,int)': (self: string, value: number, start: number) =>
    first(self, unit(value), start, self.length - start, 'ordinal'),
  'IndexOf(char,int,int)': (self: string, value: number, start: number, count: number) =>
    first(self, unit(value), start, count, 'ordinal'),
  'IndexOf(string)': (self: string, value: string | null) => first(self, value, 0, self.length, 'culture'),
  'IndexOf(string,StringComparison)': (self: string, value: string | null, by: EnumValue) =>
    first(self, value, 0, self.length, comparisonNamed(by)),
  'IndexOf(string,int)': (self: string, value: string | null, start: number) =>
    first(self, value, start, self.length - start, 'culture'),
  'IndexOf(string,int,StringComparison)': (self: string, value: string | null, start: number, by: EnumValue) =>
    first(self, value, start, self.length - start, comparisonNamed(by)),
  'IndexOf(string,int,int)': (self: string, value: string | null, start: number, count: number) =>
    first(self, value, start, count, 'culture'),
  'IndexOf(string,int,int,StringComparison)': (
    self: string,
    value: string | null,
    start: number,
    count: number,
    by: EnumValue,
  ) => first(self, value, start, count, comparisonNamed(by)),
  'IndexOfAny(char[])': (self: string, any: CsArray | null) => firstOfAny(self, any, 0, self.length),
  'IndexOfAny(char[],int)': (self: string, any: CsArray | null, start: number) =>
    firstOfAny(self, any, start, self.length - start),
  'IndexOfAny(char[],int,int)': firstOfAny,
};

const lastIndexOf: BindingTable = {
  'LastIndexOf(char)': (self: string, value: number) => self.lastIndexOf(unit(value)),
  'LastIndexOf(char,int)': (self: string, value: number, start: number) =>
    last(self, unit(value), start, start + 1, 'ordinal'),
  'LastIndexOf(char,int,int)': (self: string, value: number, start: number, count: number) =>
    last(self, unit(value), start, count, 'ordinal'),
  'LastIndexOf(string)': (self: string, value: string | null) => last(self, value, self.length, self.length, 'culture'),
  'LastIndexOf(string,StringComparison)': (self: string, value: string | null, by: EnumValue) =>
    last(self, value, self.length, self.length, comparisonNamed(by)),
  'LastIndexOf(string,int)': (self: string, value: string | null, start: number) =>
    last(self, value, start, start + 1, 'culture'),
  'LastIndexOf(string,int,StringComparison)': (self: string, value: string | null, start: number, by: EnumValue) =>
    last(self, value, start, start + 1, comparisonNamed(by)),
  'LastIndexOf(string,int,int)': (self: string, value: string | null, start: number, count: number) =>
    last(self, value, start, count, 'culture'),
  'LastIndexOf(string,int,int,StringComparison)': (
    self: string,
    value: string | null,
    start: number,
    count: number,
    by: EnumValue,
  ) => last(self, value, start, count, comparisonNamed(by)),
  'LastIndexOfAny(char[])': (self: string, any: CsArray | null) => lastOfAny(self, any, self.length - 1, self.length),
  'LastIndexOfAny(char[],int)': (self: string, any: CsArray | null, start: number) =>
    lastOfAny(self, any, start, start + 1),
  'LastIndexOfAny(char[],int,int)': lastOfAny,
};

function unitsOf(any: CsArray | null): ReadonlySet<unknown> {
  if (any === null) throw argumentNull('anyOf');
  return new Set<unknown>(any.items);
}

function firstOfAny(self: string, any: CsArray | null, start: number, count: number): number {
  const wanted = unitsOf(any);
  checkRange(self.length, start, count);
  for (let at = start; at < start + count; at++) if (wanted.has(self.charCodeAt(at))) return at;
  return -1;
}

function lastOfAny(self: string, any: CsArray | null, start: number, count: number): number {
  const wanted = unitsOf(any);
  if (self === '') return -1;
  if (start < 0 || start >= self.length) throw argumentOutOfRange('startIndex', indexRange);
  if (count < 0 || start - count + 1 < 0) throw argumentOutOfRange('count', indexRange);
  for (let at = start; at > start - count; at--) if (wanted.has(self.charCodeAt(at))) return at;
  return -1;
}

// ── replacing and splitting ──────────────────────────────────────────────────────────────────────────────────────

const replace: BindingTable = {
  'Replace(char,char)': (self: string, from: number, to: number) => self.replaceAll(unit(from), unit(to)),
  'Replace(string,string)': (self: string, from: string | null, to: string | null) =>
    replaceText(self, from, to ?? '', 'ordinal'),
  'Replace(string,string,StringComparison)': (self: string, from: string | null, to: string | null, by: EnumValue) =>
    replaceText(self, from, to ?? '', comparisonNamed(by)),
  'Replace(string,string,bool,CultureInfo)': (
    self: string,
    from: string | null,
    to: string | null,
    ignoreCase: boolean,
  ) => replaceText(self, from, to ?? '', cultural(ignoreCase)),
};

export function replaceText(self: string, from: string | null, to: string, by: Comparison): string {
  const what = given(from, 'oldValue');
  if (what === '') {
    throw raise('System.ArgumentException', 'String cannot be of zero length.\r\nParameter name: oldValue');
  }
  if (by === 'ordinal') {
    const pieces = self.split(what);
    checkLength(self.length + (pieces.length - 1) * (to.length - what.length));
    return pieces.join(to);
  }
  let result = '';
  let rest = self;
  for (let found = findText(rest, what, by); found !== undefined; found = findText(rest, what, by)) {
    result = bounded(result + rest.slice(0, found.index) + to);
    rest = rest.slice(found.index + Math.max(found.length, 1));
  }
  return bounded(result + rest);
}

function units(separators: CsArray | null): string[] {
  return [...((separators?.items ?? []) as number[])].map((one) => unit(one));
}

function texts(separators: CsArray | null): string[] {
  return [...(separators?.items ?? [])].map((one) => (one as string | null) ?? '');
}

function pieces(self: string, separators: readonly string[], count: number, options?: EnumValue): CsArray {
  return stringArray(splitText(self, separators, count, options?.value ?? 0));
}

/** A null or an empty separator of the newer overloads separates nothing. */
function oneText(separator: string | null): string[] {
  return [separator ?? ''];
}

const split: BindingTable = {
  'Split(params char[])': (self: string, by: CsArray | null) => pieces(self, units(by), ALL),
  'Split(char[],int)': (self: string, by: CsArray | null, count: number) => pieces(self, units(by), count),
  'Split(char[],StringSplitOptions)': (self: string, by: CsArray | null, options: EnumValue) =>
    pieces(self, units(by), ALL, options),
  'Split(char[],int,StringSplitOptions)': (self: string, by: CsArray | null, count: number, options: EnumValue) =>
    pieces(self, units(by), count, options),
  'Split(string[],StringSplitOptions)': (self: string, by: CsArray | null, options: EnumValue) =>
    pieces(self, texts(by), ALL, options),
  'Split(string[],int,StringSplitOptions)': (self: string, by: CsArray | null, count: number, options: EnumValue) =>
    pieces(self, texts(by), count, options),
  'Split(char,StringSplitOptions)': (self: string, by: number, options?: EnumValue) =>
    pieces(self, [unit(by)], ALL, options),
  'Split(char,int,StringSplitOptions)': (self: string, by: number, count: number, options?: EnumValue) =>
    pieces(self, [unit(by)], count, options),
  'Split(string,StringSplitOptions)': (self: string, by: string | null, options?: EnumValue) =>
    pieces(self, oneText(by), ALL, options),
  'Split(string,int,StringSplitOptions)': (self: string, by: string | null, count: number, options?: EnumValue) =>
    pieces(self, oneText(by), count, options),
};

/** System.String: looking for texts, replacing and splitting. */
export const stringSearchLibrary: Library = {
  'System.String': { ...contains, ...indexOf, ...lastIndexOf, ...replace, ...split },
};
