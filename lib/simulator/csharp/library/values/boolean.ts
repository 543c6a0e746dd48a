import type { Library } from '../../binding';
import { enumValue } from '../../enums';
import { argumentNull, raise } from '../../exception';
import { namedType } from '../../known-types';
import type { Ref } from '../../value';
import { parseBool, readBool } from './convert-number';

const write = (self: boolean): string => (self ? 'True' : 'False');

/** System.Boolean. */
export const booleanLibrary: Library = {
  'System.Boolean': {
    TrueString: () => 'True',
    FalseString: () => 'False',
    'ToString()': write,
    'ToString(IFormatProvider)': write,
    'GetHashCode()': Number,
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), 3),
    'Equals(bool)': (self: boolean, other: boolean) => self === other,
    'Equals(object)': (self: boolean, other: unknown) => self === other,
    'CompareTo(bool)': (self: boolean, other: boolean) => Number(self) - Number(other),
    'CompareTo(object)': (self: boolean, other: unknown) => {
      if (other === null) return 1;
      if (typeof other === 'boolean') return Number(self) - Number(other);
      throw raise('System.ArgumentException', 'Object must be of type Boolean.');
    },
    'Parse(string)': (text: string | null) => {
      if (text === null) throw argumentNull('value');
      return parseBool(text);
    },
    'TryParse(string,out bool)': (text: string | null, result: Ref) => {
      const value = text === null ? undefined : readBool(text);
      result.value = value ?? false;
      return value !== undefined;
    },
  },
};
