import type { BindingTable, Library } from '../../binding';
import { box } from '../../boxing';
import { CsDecimal } from '../../decimal';
import { enumValue } from '../../enums';
import { argumentNull, CsThrow, raise } from '../../exception';
import { known, namedType } from '../../known-types';
import type { EnumValue, Ref } from '../../value';
import { typeOf } from '../../value';
import { compareNumbers, equalValues } from '../equality';
import type { NumberKind } from './number-kinds';
import { numberKinds } from './number-kinds';

/** Reads a number, or throws what .NET throws. */
export function mustParse(kind: NumberKind, text: string | null, style = kind.usualStyle): unknown {
  if (text === null) throw argumentNull('s');
  const value = kind.parse(text, style);
  if (value === undefined) throw raise('System.FormatException', 'Input string was not in a correct format.');
  return value;
}

function tryParse(kind: NumberKind, text: string | null, style: number, result: Ref): boolean {
  const value = text === null ? undefined : orUndefined(() => kind.parse(text, style));
  result.value = value ?? zeroOf(kind);
  return value !== undefined;
}

/** A number out of range is one that could not be read. */
export function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CsThrow) return undefined;
    throw error;
  }
}

function zeroOf({ keyword }: NumberKind): unknown {
  if (keyword === 'decimal') return CsDecimal.zero;
  return keyword === 'long' || keyword === 'ulong' ? 0n : 0;
}

function compare(one: unknown, other: unknown): number {
  if (one instanceof CsDecimal) return one.compareTo(other as CsDecimal);
  return compareNumbers(one as number, other as number);
}

function parsing(kind: NumberKind): BindingTable {
  const { keyword, usualStyle } = kind;
  return {
    'Parse(string)': (text: string | null) => mustParse(kind, text),
    'Parse(string,IFormatProvider)': (text: string | null) => mustParse(kind, text),
    'Parse(string,NumberStyles)': (text: string | null, style: EnumValue) => mustParse(kind, text, style.value),
    'Parse(string,NumberStyles,IFormatProvider)': (text: string | null, style: EnumValue) =>
      mustParse(kind, text, style.value),
    [`TryParse(string,out ${keyword})`]: (text: string | null, result: Ref) => tryParse(kind, text, usualStyle, result),
    [`TryParse(string,NumberStyles,IFormatProvider,out ${keyword})`]: (
      text: string | null,
      style: EnumValue,
      _: unknown,
      result: Ref,
    ) => tryParse(kind, text, style.value, result),
  };
}

function comparing({ key, keyword }: NumberKind): BindingTable {
  const type = known[keyword];
  return {
    [`Equals(${keyword})`]: (self: unknown, other: unknown) => equalValues(box(type, self), box(type, other)),
    'Equals(object)': (self: unknown, other: unknown) => equalValues(box(type, self), other),
    [`CompareTo(${keyword})`]: compare,
    'CompareTo(object)': (self: unknown, other: unknown) => {
      if (other === null) return 1;
      if (typeOf(other) !== type) throw raise('System.ArgumentException', `Object must be of type ${key}.`);
      return compare(self, (other as { readonly value?: unknown }).value ?? other);
    },
  };
}

function tableOf(kind: NumberKind): BindingTable {
  const { minValue, maxValue, typeCode } = kind;
  const format = kind.format as (value: unknown, format: string | null) => string;
  return {
    MinValue: () => minValue,
    MaxValue: () => maxValue,
    'ToString()': (self: unknown) => format(self, null),
    'ToString(string)': format,
    'ToString(IFormatProvider)': (self: unknown) => format(self, null),
    'ToString(string,IFormatProvider)': format,
    'GetHashCode()': hashOfNumber,
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), typeCode),
    ...parsing(kind),
    ...comparing(kind),
  };
}

export function hashOfNumber(value: unknown): number {
  if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
  if (value instanceof CsDecimal) return hashOfDouble(value.toNumber());
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
    ? (value as number)
    : hashOfDouble(value as number);
}

export function hashOfDouble(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  return view.getInt32(0) ^ view.getInt32(4);
}

// ── float and double ─────────────────────────────────────────────────────────────────────────────────────────────

function realTable(keyword: 'float' | 'double', epsilon: number, leastNormal: number): BindingTable {
  const relation = (holds: (one: number, other: number) => boolean) => holds;
  return {
    NaN: () => NaN,
    PositiveInfinity: () => Infinity,
    NegativeInfinity: () => -Infinity,
    Epsilon: () => epsilon,
    [`IsNaN(${keyword})`]: (value: number) => Number.isNaN(value),
    [`IsFinite(${keyword})`]: (value: number) => Number.isFinite(value),
    [`IsInfinity(${keyword})`]: (value: number) => Math.abs(value) === Infinity,
    [`IsPositiveInfinity(${keyword})`]: (value: number) => value === Infinity,
    [`IsNegativeInfinity(${keyword})`]: (value: number) => value === -Infinity,
    [`IsNegative(${keyword})`]: (value: number) => value < 0 || Object.is(value, -0),
    [`IsNormal(${keyword})`]: (value: number) => Number.isFinite(value) && Math.abs(value) >= leastNormal,
    [`IsSubnormal(${keyword})`]: (value: number) => value !== 0 && Math.abs(value) < leastNormal,
    [`op_Equality(${keyword},${keyword})`]: relation((one, other) => one === other),
    [`op_Inequality(${keyword},${keyword})`]: relation((one, other) => one !== other),
    [`op_LessThan(${keyword},${keyword})`]: relation((one, other) => one < other),
    [`op_LessThanOrEqual(${keyword},${keyword})`]: relation((one, other) => one <= other),
    [`op_GreaterThan(${keyword},${keyword})`]: relation((one, other) => one > other),
    [`op_GreaterThanOrEqual(${keyword},${keyword})`]: relation((one, other) => one >= other),
    'GetHashCode()': hashOfDouble,
  };
}

const reals: Readonly<Record<string, BindingTable>> = {
  Single: realTable('float', 1.401298464324817e-45, 1.1754943508222875e-38),
  Double: realTable('double', Number.MIN_VALUE, 2.2250738585072014e-308),
};

/** The numeric types: limits, text and order. */
export const numberLibrary: Library = Object.fromEntries(
  numberKinds.map((kind) => [`System.${kind.key}`, { ...tableOf(kind), ...reals[kind.key] }]),
);
