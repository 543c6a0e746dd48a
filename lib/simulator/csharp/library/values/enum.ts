import type { Type } from '../../../../expression/types/type';
import type { Library } from '../../binding';
import { forTypes } from '../../binding';
import { enumMembers, enumValue } from '../../enums';
import { argumentNull, raise } from '../../exception';
import { dotnetName } from '../../type-name';
import { namedType } from '../../known-types';
import { EnumValue } from '../../value';
import type { Ref } from '../../value';

function format(self: EnumValue, text: string | null): string {
  switch ((text === null || text === '' ? 'G' : text).toUpperCase()) {
    case 'G':
    case 'F':
      return self.name;
    case 'D':
      return String(self.value);
    case 'X':
      return (self.value >>> 0).toString(16).toUpperCase().padStart(8, '0');
    default:
      throw raise('System.FormatException', 'Format String can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
  }
}

/** A name, several with commas between them, or a number; undefined for a text that is none of these. */
export function readEnum(type: Type, text: string, ignoreCase: boolean): EnumValue | undefined {
  if (type.kind !== 'named' || type.definition.kind !== 'enum') throw notAnEnum();
  const core = text.trim();
  if (/^[+-]?\d{1,10}$/.test(core)) return enumValue(type, Number(core) | 0);
  const fold = (name: string): string => (ignoreCase ? name.toLowerCase() : name);
  const members = new Map(Object.entries(enumMembers(type.definition)).map(([name, value]) => [fold(name), value]));
  let sum = 0;
  for (const name of core.split(',')) {
    const value = members.get(fold(name.trim()));
    if (value === undefined) return undefined;
    sum |= value;
  }
  return enumValue(type, sum);
}

export function parseEnum(type: Type, text: string | null, ignoreCase: boolean): EnumValue {
  if (text === null) throw argumentNull('value');
  if (text.trim() === '') {
    throw raise(
      'System.ArgumentException',
      'Must specify valid information for parsing in the string.\r\nParameter name: value',
    );
  }
  const found = readEnum(type, text, ignoreCase);
  if (found !== undefined) return found;
  throw raise('System.ArgumentException', `Requested value '${text}' was not found.`);
}

function tryParse(type: Type, text: string | null, ignoreCase: boolean, result: Ref): boolean {
  const found = text === null ? undefined : readEnum(type, text, ignoreCase);
  if (type.kind !== 'named') throw notAnEnum();
  result.value = found ?? enumValue(type, 0);
  return found !== undefined;
}

function notAnEnum(): Error {
  return raise('System.ArgumentException', 'Type provided must be an Enum.\r\nParameter name: enumType');
}

function compare(self: EnumValue, other: unknown): number {
  if (other === null) return 1;
  if (other instanceof EnumValue && other.csType === self.csType) return Math.sign(self.value - other.value);
  throw raise(
    'System.ArgumentException',
    `Object must be the same type as the enum. The enum type was '${dotnetName(self.csType)}'.`,
  );
}

/** System.Enum. */
export const enumLibrary: Library = {
  'System.Enum': {
    'ToString()': (self: EnumValue) => self.name,
    'ToString(string)': format,
    'ToString(IFormatProvider)': (self: EnumValue) => self.name,
    'ToString(string,IFormatProvider)': format,
    'Equals(object)': (self: EnumValue, other: unknown) => self === other,
    'GetHashCode()': (self: EnumValue) => self.value,
    'CompareTo(object)': compare,
    'HasFlag(Enum)': (self: EnumValue, flag: EnumValue) => (self.value & flag.value) === flag.value,
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), 9),
    'Parse<TEnum>(string)': forTypes(
      (typeArgument) => (text: string | null) => parseEnum(typeArgument('TEnum'), text, false),
    ),
    'Parse<TEnum>(string,bool)': forTypes(
      (typeArgument) => (text: string | null, ignoreCase: boolean) =>
        parseEnum(typeArgument('TEnum'), text, ignoreCase),
    ),
    'TryParse<TEnum>(string,out TEnum)': forTypes(
      (typeArgument) => (text: string | null, result: Ref) => tryParse(typeArgument('TEnum'), text, false, result),
    ),
    'TryParse<TEnum>(string,bool,out TEnum)': forTypes(
      (typeArgument) => (text: string | null, ignoreCase: boolean, result: Ref) =>
        tryParse(typeArgument('TEnum'), text, ignoreCase, result),
    ),
  },
};
