import { arrayOf } from '../../../../expression/types/type';
import type { NamedType } from '../../../../expression/types/type';
import type { Library } from '../../binding';
import { unbox } from '../../boxing';
import { enumMember, enumMembers, enumValue } from '../../enums';
import { argumentNull, raise } from '../../exception';
import type { TypeObject } from '../../type-object';
import { CsArray, EnumValue } from '../../value';
import { stringArray } from '../arrays';
import { parseEnum } from './enum';

function enumType(object: TypeObject | null): NamedType {
  if (object === null) throw argumentNull('enumType');
  const { type } = object;
  if (type.kind === 'named' && type.definition.kind === 'enum') return type;
  throw raise('System.ArgumentException', 'Type provided must be an Enum.\r\nParameter name: enumType');
}

/** The number of a value of the enum, or of an integer. */
function numberOf(value: unknown): number | undefined {
  if (value instanceof EnumValue) return value.value;
  const number = unbox(value);
  return typeof number === 'number' || typeof number === 'bigint' ? Number(number) : undefined;
}

function membersByValue(type: NamedType): (readonly [string, number])[] {
  return Object.entries(enumMembers(type.definition)).sort((one, other) => one[1] - other[1]);
}

function isDefined(type: NamedType, value: unknown): boolean {
  if (typeof value === 'string') return enumMember(type, value) !== undefined;
  const number = numberOf(value);
  return membersByValue(type).some(([, member]) => member === number);
}

const valuesOf = (type: NamedType): CsArray =>
  new CsArray(arrayOf(type), membersByValue(type).map(([, value]) => enumValue(type, value))); // prettier-ignore

/** The members of System.Enum that take the type as a value. */
export const enumByTypeLibrary: Library = {
  'System.Enum': {
    'Parse(Type,string)': (type: TypeObject | null, text: string | null) => parseEnum(enumType(type), text, false),
    'Parse(Type,string,bool)': (type: TypeObject | null, text: string | null, ignoreCase: boolean) =>
      parseEnum(enumType(type), text, ignoreCase),
    'GetName(Type,object)': (type: TypeObject | null, value: unknown) =>
      membersByValue(enumType(type)).find(([, member]) => member === numberOf(value))?.[0] ?? null,
    'GetNames(Type)': (type: TypeObject | null) => stringArray(membersByValue(enumType(type)).map(([name]) => name)),
    'GetValues(Type)': (type: TypeObject | null) => valuesOf(enumType(type)),
    'IsDefined(Type,object)': (type: TypeObject | null, value: unknown) => isDefined(enumType(type), value),
    'ToObject(Type,int)': (type: TypeObject | null, value: number) => enumValue(enumType(type), value),
  },
};
