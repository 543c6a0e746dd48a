import type { BindingTable, Library } from '../../binding';
import type { Rounding } from '../../decimal';
import { CsDecimal } from '../../decimal';
import { argumentOutOfRange, raise } from '../../exception';
import { known } from '../../known-types';
import type { NumberName } from '../../number/convert';
import { numberConversion } from '../../number/convert';
import { arrayOfSlots } from '../arrays';
import type { CsArray, EnumValue } from '../../value';

type Operation = (one: CsDecimal, other: CsDecimal) => unknown;

export function midpoint(mode: EnumValue | undefined): Rounding {
  return (['to even', 'away from zero', 'truncate', 'down', 'up'] as const)[mode?.value ?? 0];
}

export function roundDecimal(value: CsDecimal, places: number, mode?: EnumValue): CsDecimal {
  if (places < 0 || places > 28) {
    throw argumentOutOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.');
  }
  return value.round(places, midpoint(mode));
}

const arithmetic: Readonly<Record<string, Operation>> = {
  Add: (one, other) => one.plus(other),
  Subtract: (one, other) => one.minus(other),
  Multiply: (one, other) => one.times(other),
  Divide: (one, other) => one.dividedBy(other),
  Remainder: (one, other) => one.remainder(other),
  Compare: (one, other) => one.compareTo(other),
  Equals: (one, other) => one.equals(other),
  op_Addition: (one, other) => one.plus(other),
  op_Subtraction: (one, other) => one.minus(other),
  op_Multiply: (one, other) => one.times(other),
  op_Division: (one, other) => one.dividedBy(other),
  op_Modulus: (one, other) => one.remainder(other),
  op_Equality: (one, other) => one.equals(other),
  op_Inequality: (one, other) => !one.equals(other),
  op_LessThan: (one, other) => one.compareTo(other) < 0,
  op_LessThanOrEqual: (one, other) => one.compareTo(other) <= 0,
  op_GreaterThan: (one, other) => one.compareTo(other) > 0,
  op_GreaterThanOrEqual: (one, other) => one.compareTo(other) >= 0,
};

const unary: BindingTable = {
  'Negate(decimal)': (value: CsDecimal) => value.negated(),
  'op_UnaryNegation(decimal)': (value: CsDecimal) => value.negated(),
  'op_UnaryPlus(decimal)': (value: CsDecimal) => value,
  'op_Increment(decimal)': (value: CsDecimal) => value.plus(CsDecimal.one),
  'op_Decrement(decimal)': (value: CsDecimal) => value.minus(CsDecimal.one),
  'Ceiling(decimal)': (value: CsDecimal) => value.round(0, 'up'),
  'Floor(decimal)': (value: CsDecimal) => value.round(0, 'down'),
  'Truncate(decimal)': (value: CsDecimal) => value.round(0, 'truncate'),
  'Round(decimal)': (value: CsDecimal) => roundDecimal(value, 0),
  'Round(decimal,int)': (value: CsDecimal, places: number) => roundDecimal(value, places),
  'Round(decimal,MidpointRounding)': (value: CsDecimal, mode: EnumValue) => roundDecimal(value, 0, mode),
  'Round(decimal,int,MidpointRounding)': roundDecimal,
};

const numbers = [
  'byte',
  'sbyte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'char',
] as const;
const toMethods: Readonly<Record<string, NumberName>> = {
  ToByte: 'byte', ToSByte: 'sbyte', ToInt16: 'short', ToUInt16: 'ushort', ToInt32: 'int', ToUInt32: 'uint',
  ToInt64: 'long', ToUInt64: 'ulong', ToSingle: 'float', ToDouble: 'double',
}; // prettier-ignore

function conversion(from: NumberName, to: NumberName): (value: unknown) => unknown {
  return numberConversion(from, to, true) ?? ((value) => value);
}

function conversions(): BindingTable {
  const constructed = ['int', 'uint', 'long', 'ulong', 'float', 'double'] as const;
  return Object.fromEntries([
    ...numbers.map((name) => {
      const isReal = name === 'float' || name === 'double';
      return [`${isReal ? 'op_Explicit' : 'op_Implicit'}(${name})decimal`, conversion(name, 'decimal')] as const;
    }),
    ...numbers.map((name) => [`op_Explicit(decimal)${name}`, conversion('decimal', name)] as const),
    ...constructed.map((name) => [`.ctor(${name})`, conversion(name, 'decimal')] as const),
    ...Object.entries(toMethods).map(([method, to]) => [`${method}(decimal)`, conversion('decimal', to)] as const),
  ]);
}

/** The low, middle and high word, and the scale and sign. */
function bitsOf(value: CsDecimal): CsArray {
  const magnitude = value.mantissa < 0n ? -value.mantissa : value.mantissa;
  const word = (shift: bigint): number => Number(BigInt.asIntN(32, magnitude >> shift));
  const flags = (value.scale << 16) | (value.mantissa < 0n ? 1 << 31 : 0);
  return arrayOfSlots(known.int, [word(0n), word(32n), word(64n), flags]);
}

function ofWords(low: number, middle: number, high: number, negative: boolean, scale: number): CsDecimal {
  if (scale < 0 || scale > 28) {
    throw argumentOutOfRange('scale', "Decimal's scale value must be between 0 and 28, inclusive.");
  }
  const word = (value: number): bigint => BigInt(value >>> 0);
  const magnitude = (word(high) << 64n) | (word(middle) << 32n) | word(low);
  return CsDecimal.of(negative ? -magnitude : magnitude, scale);
}

function ofBits(bits: CsArray): CsDecimal {
  const [low, middle, high, flags] = bits.items as number[];
  if (bits.items.length !== 4)
    throw raise(
      'System.ArgumentException',
      'Decimal byte array constructor requires an array of length four containing valid decimal bytes.',
    );
  return ofWords(low, middle, high, flags < 0, (flags >> 16) & 0xff);
}

/** System.Decimal beyond what all numbers have. */
export const decimalLibrary: Library = {
  'System.Decimal': {
    ...Object.fromEntries(Object.entries(arithmetic).map(([name, run]) => [`${name}(decimal,decimal)`, run])),
    ...unary,
    ...conversions(),
    Zero: () => CsDecimal.zero,
    One: () => CsDecimal.one,
    MinusOne: () => CsDecimal.of(-1n),
    'GetBits(decimal)': bitsOf,
    '.ctor(int,int,int,bool,byte)': ofWords,
    '.ctor(int[])': ofBits,
  },
};
