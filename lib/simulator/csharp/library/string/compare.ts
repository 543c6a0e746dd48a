import type { Library } from '../../binding';
import { argumentOutOfRange, raise } from '../../exception';
import type { EnumValue } from '../../value';
import { hashOfString } from '../text/string-hash';
import type { Comparison } from '../text/collation';
import { compareTexts, equalTexts, hashText } from '../text/collation';
import { comparisonNamed, cultural } from './search';

type Text = string | null;

/** Compares pieces of two texts; a piece ends where its text does. */
function comparePieces(one: Text, at: number, other: Text, otherAt: number, length: number, by: Comparison): number {
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (one === null || other === null) return compareTexts(one, other, by);
  if (at < 0 || at > one.length) throw argumentOutOfRange('indexA', 'Index was out of range.');
  if (otherAt < 0 || otherAt > other.length) throw argumentOutOfRange('indexB', 'Index was out of range.');
  return compareTexts(one.slice(at, at + length), other.slice(otherAt, otherAt + length), by);
}

/** System.String: equality and order. */
export const stringCompareLibrary: Library = {
  'System.String': {
    'Equals(object)': (self: string, other: unknown) => self === other,
    'Equals(string)': (self: string, other: Text) => self === other,
    'Equals(string,StringComparison)': (self: string, other: Text, by: EnumValue) =>
      equalTexts(self, other, comparisonNamed(by)),
    'Equals(string,string)': (one: Text, other: Text) => one === other,
    'Equals(string,string,StringComparison)': (one: Text, other: Text, by: EnumValue) =>
      equalTexts(one, other, comparisonNamed(by)),
    'op_Equality(string,string)': (one: Text, other: Text) => one === other,
    'op_Inequality(string,string)': (one: Text, other: Text) => one !== other,
    'GetHashCode(StringComparison)': (self: string, by: EnumValue) => hashOfString(hashText(self, comparisonNamed(by))),
    'CompareTo(string)': (self: string, other: Text) => compareTexts(self, other, 'culture'),
    'CompareTo(object)': (self: string, other: unknown) => {
      if (other === null || typeof other === 'string') return compareTexts(self, other, 'culture');
      throw raise('System.ArgumentException', 'Object must be of type String.');
    },
    'CompareOrdinal(string,string)': (one: Text, other: Text) => compareTexts(one, other, 'ordinal'),
    'CompareOrdinal(string,int,string,int,int)': (
      one: Text,
      at: number,
      other: Text,
      otherAt: number,
      length: number,
    ) => comparePieces(one, at, other, otherAt, length, 'ordinal'),
    'Compare(string,string)': (one: Text, other: Text) => compareTexts(one, other, 'culture'),
    'Compare(string,string,bool)': (one: Text, other: Text, ignoreCase: boolean) =>
      compareTexts(one, other, cultural(ignoreCase)),
    'Compare(string,string,bool,CultureInfo)': (one: Text, other: Text, ignoreCase: boolean) =>
      compareTexts(one, other, cultural(ignoreCase)),
    'Compare(string,string,StringComparison)': (one: Text, other: Text, by: EnumValue) =>
      compareTexts(one, other, comparisonNamed(by)),
    'Compare(string,int,string,int,int)': (one: Text, at: number, other: Text, otherAt: number, length: number) =>
      comparePieces(one, at, other, otherAt, length, 'culture'),
    'Compare(string,int,string,int,int,bool)': (
      one: Text, at: number, other: Text, otherAt: number, length: number, ignoreCase: boolean,
    ) => comparePieces(one, at, other, otherAt, length, cultural(ignoreCase)), // prettier-ignore
    'Compare(string,int,string,int,int,StringComparison)': (
      one: Text, at: number, other: Text, otherAt: number, length: number, by: EnumValue,
    ) => comparePieces(one, at, other, otherAt, length, comparisonNamed(by)), // prettier-ignore
  },
};
