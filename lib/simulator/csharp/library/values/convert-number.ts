import type { Type } from '../../../../expression/types/type';
import { display } from '../../../../expression/types/type';
import { asInstanceOf } from '../../../../expression/types/hierarchy';
import { typeLibrary } from '../../../../expression/types/library';
import { unbox } from '../../boxing';
import { CsDecimal } from '../../decimal';
import { defaultOf } from '../../defaults';
import { CsThrow, raise } from '../../exception';
import { callMember } from '../../execution';
import { known } from '../../known-types';
import type { NumberName } from '../../number/convert';
import { numberConversion } from '../../number/convert';
import { dotnetName } from '../../type-name';
import { EnumValue, typeOf } from '../../value';
import { roundHalfEven } from '../text/rounding';
import type { NumericKey } from './number-kinds';
import { kindNamed, numberKinds, tooLarge } from './number-kinds';
import { mustParse } from './numbers';

/** What System.Convert does: rounding where a cast cuts off, checked, and null is the default. */

export type Target = NumericKey | 'Boolean' | 'Char';

export const targets: Readonly<Record<Target, NumberName | 'bool'>> = {
  ...(Object.fromEntries(numberKinds.map(({ key, keyword }) => [key, keyword])) as Record<NumericKey, NumberName>),
  Boolean: 'bool',
  Char: 'char',
};

const isReal = (name: string): boolean => name === 'float' || name === 'double' || name === 'decimal';

/** A number, bool or char, in slot form, as another. */
export function convertPlain(value: unknown, from: NumberName | 'bool', to: Target): unknown {
  const target = targets[to];
  if (from === target) return value;
  if (from === 'bool') return to === 'Char' ? refuse(from, to) : fromBool(value === true, to);
  if (to === 'Boolean') return from === 'char' ? refuse(from, to) : !isZero(value);
  if ((from === 'char' && isReal(target)) || (to === 'Char' && isReal(from))) return refuse(from, to);
  const whole = isReal(from) && !isReal(target) ? rounded(value) : value;
  try {
    return (numberConversion(from, target as NumberName, true) ?? ((same) => same))(whole);
  } catch (error) {
    if (error instanceof CsThrow) throw tooLarge(to);
    throw error;
  }
}

function refuse(from: string, to: Target): never {
  throw raise('System.InvalidCastException', `Invalid cast from '${display(known[from as 'bool'])}' to '${to}'.`);
}

function fromBool(value: boolean, to: Target): unknown {
  return numberConversion('int', targets[to] as NumberName, true)?.(Number(value)) ?? Number(value);
}

function isZero(value: unknown): boolean {
  return value instanceof CsDecimal ? value.mantissa === 0n : value === 0 || value === 0n;
}

function rounded(value: unknown): unknown {
  return value instanceof CsDecimal ? value.round(0, 'to even') : roundHalfEven(value as number);
}

export function convertString(text: string | null, to: Target): unknown {
  if (to === 'Boolean') return text === null ? false : parseBool(text);
  if (to === 'Char') return charOf(text);
  const kind = kindNamed(to);
  return text === null ? defaultOf(known[kind.keyword]) : mustParse(kind, text);
}

function charOf(text: string | null): number {
  if (text === null) throw raise('System.ArgumentNullException', 'Value cannot be null.\r\nParameter name: value');
  if (text.length === 1) return text.charCodeAt(0);
  throw raise('System.FormatException', 'String must be exactly one character long.');
}

export function parseBool(text: string): boolean {
  const word = readBool(text);
  if (word === undefined) throw raise('System.FormatException', 'String was not recognized as a valid Boolean.');
  return word;
}

export function readBool(text: string): boolean | undefined {
  const word = text.replace(/\0+$/, '').trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** A value in boxed form: by its own type, or as its IConvertible says. */
export function convertObject(value: unknown, to: Target): unknown {
  if (value === null || value === undefined) return defaultOf(known[targets[to]]);
  if (typeof value === 'string') return convertString(value, to);
  if (value instanceof EnumValue) return convertPlain(value.value, 'int', to);
  const from = plainNames.get(typeOf(value) as Type);
  if (from !== undefined) return convertPlain(unbox(value), from, to);
  if (!isConvertible(value)) throw notConvertible(value);
  return callMember(value, `To${to}(IFormatProvider)`, null);
}

const plainNames = new Map<Type, NumberName | 'bool'>(Object.values(targets).map((name) => [known[name], name]));

export function isConvertible(value: unknown): boolean {
  const type = typeOf(value);
  const convertible = typeLibrary().find('IConvertible', 0);
  return type !== undefined && convertible !== undefined && asInstanceOf(type, convertible) !== undefined;
}

export function notConvertible(value: unknown): CsThrow {
  const type = typeOf(value);
  const name = type === undefined ? 'null' : dotnetName(type);
  return raise('System.InvalidCastException', `Unable to cast object of type '${name}' to type 'System.IConvertible'.`);
}
