import type { BindingTable, Library } from '../../binding';
import { CsDecimal } from '../../decimal';
import { argumentOutOfRange, raise } from '../../exception';
import type { EnumValue, Ref } from '../../value';
import { arithmeticOperation } from '../../number/arithmetic';
import { roundHalfEven } from '../text/rounding';
import { midpoint, roundDecimal } from './decimal';

const small = ['sbyte', 'byte', 'short', 'ushort', 'int', 'uint'] as const;
const wide = ['long', 'ulong'] as const;
const real = ['float', 'double'] as const;

type Pick = (...args: never[]) => unknown;

function forTypes(names: readonly string[], signature: (name: string) => string, run: Pick): BindingTable {
  return Object.fromEntries(names.map((name) => [signature(name), run]));
}

/** Max and Min of floating numbers are NaN when one of them is. */
const choices: BindingTable = {
  ...forTypes(
    [...small, ...real],
    (name) => `Max(${name},${name})`,
    (one: number, other: number) => Math.max(one, other),
  ),
  ...forTypes(
    [...small, ...real],
    (name) => `Min(${name},${name})`,
    (one: number, other: number) => Math.min(one, other),
  ),
  ...forTypes(
    wide,
    (name) => `Max(${name},${name})`,
    (one: bigint, other: bigint) => (one > other ? one : other),
  ),
  ...forTypes(
    wide,
    (name) => `Min(${name},${name})`,
    (one: bigint, other: bigint) => (one < other ? one : other),
  ),
  'Max(decimal,decimal)': (one: CsDecimal, other: CsDecimal) => (one.compareTo(other) >= 0 ? one : other),
  'Min(decimal,decimal)': (one: CsDecimal, other: CsDecimal) => (one.compareTo(other) <= 0 ? one : other),
};

function clamp<T extends number | bigint>(value: T, least: T, most: T): T {
  if (least > most) throw emptyRange(least, most);
  return value < least ? least : value > most ? most : value;
}

function clampDecimal(value: CsDecimal, least: CsDecimal, most: CsDecimal): CsDecimal {
  if (least.compareTo(most) > 0) throw emptyRange(least, most);
  if (value.compareTo(least) < 0) return least;
  return value.compareTo(most) > 0 ? most : value;
}

function emptyRange(least: unknown, most: unknown): Error {
  return raise('System.ArgumentException', `'${String(least)}' cannot be greater than ${String(most)}.`);
}

const clamps: BindingTable = {
  ...forTypes(
    [...small, ...wide, ...real],
    (name) => `Clamp(${name},${name},${name})`,
    (value: number, least: number, most: number) => clamp(value, least, most),
  ),
  'Clamp(decimal,decimal,decimal)': clampDecimal,
};

const leastOf = { sbyte: -0x80, short: -0x8000, int: -0x80000000 } as const;

const magnitudes: BindingTable = {
  ...Object.fromEntries(
    Object.entries(leastOf).map(([name, least]) => [
      `Abs(${name})`,
      (value: number) => {
        if (value === least) throw noPositive();
        return Math.abs(value);
      },
    ]),
  ),
  'Abs(long)': (value: bigint) => {
    if (value === -(2n ** 63n)) throw noPositive();
    return value < 0n ? -value : value;
  },
  ...forTypes(
    real,
    (name) => `Abs(${name})`,
    (value: number) => Math.abs(value),
  ),
  'Abs(decimal)': (value: CsDecimal) => (value.mantissa < 0n ? value.negated() : value),
  ...forTypes(
    ['sbyte', 'short', 'int'],
    (name) => `Sign(${name})`,
    (value: number) => Math.sign(value),
  ),
  ...forTypes(real, (name) => `Sign(${name})`, (value: number) => {
    if (Number.isNaN(value)) throw raise('System.ArithmeticException', 'Function does not accept floating point Not-a-Number values.');
    return Math.sign(value) + 0;
  }), // prettier-ignore
  'Sign(long)': (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0),
  'Sign(decimal)': (value: CsDecimal) => value.compareTo(CsDecimal.zero),
};

function noPositive(): Error {
  return raise('System.OverflowException', 'Negating the minimum value of a twos complement number is invalid.');
}

// ── rounding ─────────────────────────────────────────────────────────────────────────────────────────────────────

function roundDouble(value: number, digits: number, mode?: EnumValue): number {
  if (digits < 0 || digits > 15) {
    throw argumentOutOfRange('digits', 'Rounding digits must be between 0 and 15, inclusive.');
  }
  // As .NET does: scaled, rounded and scaled back, unless the number is too large to have such digits.
  if (!(Math.abs(value) < 1e16)) return value;
  const scale = 10 ** digits;
  return wholeBy(value * scale, mode) / scale;
}

function wholeBy(value: number, mode?: EnumValue): number {
  switch (midpoint(mode)) {
    case 'to even':
      return roundHalfEven(value);
    case 'away from zero':
      return Math.trunc(value + Math.sign(value) * 0.5);
    case 'truncate':
      return Math.trunc(value);
    case 'down':
      return Math.floor(value);
    case 'up':
      return Math.ceil(value);
  }
}

const rounding: BindingTable = {
  'Round(double)': roundHalfEven,
  'Round(double,int)': (value: number, digits: number) => roundDouble(value, digits),
  'Round(double,MidpointRounding)': (value: number, mode: EnumValue) => roundDouble(value, 0, mode),
  'Round(double,int,MidpointRounding)': roundDouble,
  'Round(decimal)': (value: CsDecimal) => roundDecimal(value, 0),
  'Round(decimal,int)': (value: CsDecimal, places: number) => roundDecimal(value, places),
  'Round(decimal,MidpointRounding)': (value: CsDecimal, mode: EnumValue) => roundDecimal(value, 0, mode),
  'Round(decimal,int,MidpointRounding)': roundDecimal,
  'Ceiling(double)': Math.ceil,
  'Floor(double)': Math.floor,
  'Truncate(double)': Math.trunc,
  'Ceiling(decimal)': (value: CsDecimal) => value.round(0, 'up'),
  'Floor(decimal)': (value: CsDecimal) => value.round(0, 'down'),
  'Truncate(decimal)': (value: CsDecimal) => value.round(0, 'truncate'),
};

// ── functions ────────────────────────────────────────────────────────────────────────────────────────────────────

const functions = [
  'Acos', 'Acosh', 'Asin', 'Asinh', 'Atan', 'Atanh', 'Cbrt', 'Cos', 'Cosh', 'Exp', 'Log', 'Log10', 'Log2', 'Sin', 'Sinh',
  'Sqrt', 'Tan', 'Tanh',
] as const; // prettier-ignore

function power(base: number, exponent: number): number {
  // In .NET 1 to any power is 1, and -1 to an infinite one too.
  if (base === 1 || (base === -1 && Math.abs(exponent) === Infinity)) return 1;
  return base ** exponent;
}

function logarithm(value: number, base: number): number {
  if (base === 1 || (value !== 1 && (base === 0 || base === Infinity))) return NaN;
  return Math.log(value) / Math.log(base);
}

function divided(type: 'int' | 'long', one: unknown, other: unknown, rest: Ref): unknown {
  rest.value = arithmeticOperation(type, '%', false)(one, other);
  return arithmeticOperation(type, '/', false)(one, other);
}

/** System.Math. */
export const mathLibrary: Library = {
  'System.Math': {
    ...choices,
    ...clamps,
    ...magnitudes,
    ...rounding,
    ...Object.fromEntries(
      functions.map((name) => [`${name}(double)`, (value: number) => Math[name.toLowerCase() as 'sin'](value)]),
    ),
    E: () => Math.E,
    PI: () => Math.PI,
    'Pow(double,double)': power,
    'Atan2(double,double)': Math.atan2,
    'Log(double,double)': logarithm,
    'BigMul(int,int)': (one: number, other: number) => BigInt(one) * BigInt(other),
    'IEEERemainder(double,double)': (one: number, other: number) => one - other * roundHalfEven(one / other),
    'DivRem(int,int,out int)': (one: number, other: number, rest: Ref) => divided('int', one, other, rest),
    'DivRem(long,long,out long)': (one: bigint, other: bigint, rest: Ref) => divided('long', one, other, rest),
  },
};
