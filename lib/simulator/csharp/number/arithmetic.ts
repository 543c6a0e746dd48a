import type { CsDecimal } from '../decimal';
import { raise } from '../exception';
import { overflow } from './convert';

/** The types in which C# calculates; smaller integers become an int first. */
export type ArithmeticType = 'int' | 'uint' | 'long' | 'ulong' | 'float' | 'double' | 'decimal';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^';

type Operation<T> = (left: T, right: T) => T;
/** An operation whose operands are known to be in the slot form that it takes. */
type AnyOperation = Operation<unknown>;
type Table<T> = Readonly<Partial<Record<ArithmeticOperator, Operation<T>>>>;

const wrapInt = (value: number): number => value | 0;
const wrapUint = (value: number): number => value >>> 0;
const wrapLong = (value: bigint): bigint => BigInt.asIntN(64, value);
const wrapUlong = (value: bigint): bigint => BigInt.asUintN(64, value);

const intTable: Table<number> = {
  '+': (left, right) => (left + right) | 0,
  '-': (left, right) => (left - right) | 0,
  '*': Math.imul,
  '/': (left, right) => {
    if (right === 0) throw divideByZero();
    return left === -0x80000000 && right === -1 ? overflow() : (left / right) | 0;
  },
  '%': (left, right) => {
    if (right === 0) throw divideByZero();
    return left === -0x80000000 && right === -1 ? overflow() : (left % right) | 0;
  },
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
};

const uintTable: Table<number> = {
  '+': (left, right) => (left + right) >>> 0,
  '-': (left, right) => (left - right) >>> 0,
  '*': (left, right) => Math.imul(left, right) >>> 0,
  '/': (left, right) => (right === 0 ? refuseZero() : Math.trunc(left / right)),
  '%': (left, right) => (right === 0 ? refuseZero() : left % right),
  '&': (left, right) => (left & right) >>> 0,
  '|': (left, right) => (left | right) >>> 0,
  '^': (left, right) => (left ^ right) >>> 0,
};

function wideTable(wrap: (value: bigint) => bigint): Table<bigint> {
  // Only the least long divided by -1 leaves the range.
  const inRange = (value: bigint): bigint => (wrap(value) === value ? value : overflow());
  return {
    '+': (left, right) => wrap(left + right),
    '-': (left, right) => wrap(left - right),
    '*': (left, right) => wrap(left * right),
    '/': (left, right) => (right === 0n ? refuseZero() : inRange(left / right)),
    '%': (left, right) => (right === 0n ? refuseZero() : left % right),
    '&': (left, right) => left & right,
    '|': (left, right) => left | right,
    '^': (left, right) => left ^ right,
  };
}

const doubleTable: Table<number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

const floatTable: Table<number> = {
  '+': (left, right) => Math.fround(left + right),
  '-': (left, right) => Math.fround(left - right),
  '*': (left, right) => Math.fround(left * right),
  '/': (left, right) => Math.fround(left / right),
  '%': (left, right) => Math.fround(left % right),
};

const decimalTable: Table<CsDecimal> = {
  '+': (left, right) => left.plus(right),
  '-': (left, right) => left.minus(right),
  '*': (left, right) => left.times(right),
  '/': (left, right) => left.dividedBy(right),
  '%': (left, right) => left.remainder(right),
};

const tables = {
  int: intTable,
  uint: uintTable,
  long: wideTable(wrapLong),
  ulong: wideTable(wrapUlong),
  float: floatTable,
  double: doubleTable,
  decimal: decimalTable,
} as unknown as Readonly<Record<ArithmeticType, Table<unknown>>>;

/** In `checked` code what leaves the range throws; a double never does, a decimal always. */
function checkedNumber(operator: ArithmeticOperator, wrap: (value: number) => number): AnyOperation | undefined {
  // A product of two ints may need more digits than a number holds exactly, but never so that it seems to be in range.
  const exact = { '+': doubleTable['+'], '-': doubleTable['-'], '*': doubleTable['*'] }[operator as '+' | '-' | '*'];
  if (exact === undefined) return undefined;
  const operation: Operation<number> = (left, right) => {
    const value = exact(left, right);
    return wrap(value) === value ? value + 0 : overflow();
  };
  return operation as AnyOperation;
}

function checkedWide(operator: ArithmeticOperator, wrap: (value: bigint) => bigint): AnyOperation | undefined {
  const exact: Table<bigint> = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
  };
  const operation = exact[operator];
  if (operation === undefined) return undefined;
  const checked: Operation<bigint> = (left, right) => {
    const value = operation(left, right);
    return wrap(value) === value ? value : overflow();
  };
  return checked as AnyOperation;
}

function checkedOperation(type: ArithmeticType, operator: ArithmeticOperator): AnyOperation | undefined {
  switch (type) {
    case 'int':
      return checkedNumber(operator, wrapInt);
    case 'uint':
      return checkedNumber(operator, wrapUint);
    case 'long':
      return checkedWide(operator, wrapLong);
    case 'ulong':
      return checkedWide(operator, wrapUlong);
    default:
      return undefined;
  }
}

/** The operation on two values in slot form of the type. */
export function arithmeticOperation(
  type: ArithmeticType,
  operator: ArithmeticOperator,
  checked: boolean,
): AnyOperation {
  const operation = (checked ? checkedOperation(type, operator) : undefined) ?? tables[type][operator];
  if (operation === undefined) throw new Error(`there is no operator ${operator} for ${type}`);
  return operation;
}

// ── shifts, signs and order ──────────────────────────────────────────────────────────────────────────────────────

/** `<<` and `>>`; the count, an int, counts modulo the width of the type. */
export function shiftOperation(type: ArithmeticType, isLeft: boolean): (left: unknown, count: unknown) => unknown {
  const made: Readonly<Partial<Record<ArithmeticType, (left: never, count: number) => unknown>>> = {
    int: isLeft ? (left: number, count) => left << count : (left: number, count) => left >> count,
    uint: isLeft ? (left: number, count) => (left << count) >>> 0 : (left: number, count) => left >>> count,
    long: shiftWide(isLeft, wrapLong),
    ulong: shiftWide(isLeft, wrapUlong),
  };
  return made[type] as (left: unknown, count: unknown) => unknown;
}

function shiftWide(isLeft: boolean, wrap: (value: bigint) => bigint): (left: bigint, count: number) => bigint {
  return isLeft ? (left, count) => wrap(left << BigInt(count & 63)) : (left, count) => left >> BigInt(count & 63);
}

export function negation(type: ArithmeticType, checked: boolean): (value: unknown) => unknown {
  if (type === 'decimal') return (value) => (value as CsDecimal).negated();
  if (type === 'double' || type === 'float') return (value) => -(value as number);
  const minus = arithmeticOperation(type, '-', checked);
  const zero = type === 'long' || type === 'ulong' ? 0n : 0;
  return (value) => minus(zero, value);
}

export function complement(type: ArithmeticType): (value: unknown) => unknown {
  if (type === 'int') return (value) => ~(value as number);
  if (type === 'uint') return (value) => ~(value as number) >>> 0;
  const wrap = type === 'ulong' ? wrapUlong : wrapLong;
  return (value) => wrap(~(value as bigint));
}

export type ComparisonOperator = '<' | '>' | '<=' | '>=' | '==' | '!=';

type Comparison = (left: never, right: never) => boolean;

const comparisons: Readonly<Record<ComparisonOperator, Comparison>> = {
  '<': (left: number, right: number) => left < right,
  '>': (left: number, right: number) => left > right,
  '<=': (left: number, right: number) => left <= right,
  '>=': (left: number, right: number) => left >= right,
  '==': (left: number, right: number) => left === right,
  '!=': (left: number, right: number) => left !== right,
};

const decimalComparisons: Readonly<Record<ComparisonOperator, Comparison>> = {
  '<': (left: CsDecimal, right: CsDecimal) => left.compareTo(right) < 0,
  '>': (left: CsDecimal, right: CsDecimal) => left.compareTo(right) > 0,
  '<=': (left: CsDecimal, right: CsDecimal) => left.compareTo(right) <= 0,
  '>=': (left: CsDecimal, right: CsDecimal) => left.compareTo(right) >= 0,
  '==': (left: CsDecimal, right: CsDecimal) => left.equals(right),
  '!=': (left: CsDecimal, right: CsDecimal) => !left.equals(right),
};

export function comparison(
  type: ArithmeticType,
  operator: ComparisonOperator,
): (left: unknown, right: unknown) => boolean {
  const table = type === 'decimal' ? decimalComparisons : comparisons;
  return table[operator] as (left: unknown, right: unknown) => boolean;
}

function divideByZero(): Error {
  return raise('System.DivideByZeroException', 'Attempted to divide by zero.');
}

function refuseZero(): never {
  throw divideByZero();
}
