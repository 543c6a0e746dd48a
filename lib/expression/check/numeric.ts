import type { Type } from '../types/type';

const ranks = ['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'];

/** What each numeric type (and char) converts to without a cast, C# specification, "Implicit numeric conversions". */
const implicitTargets: Readonly<Record<string, readonly string[]>> = {
  sbyte: ['short', 'int', 'long', 'float', 'double', 'decimal'],
  byte: ['short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  short: ['int', 'long', 'float', 'double', 'decimal'],
  ushort: ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  int: ['long', 'float', 'double', 'decimal'],
  uint: ['long', 'ulong', 'float', 'double', 'decimal'],
  long: ['float', 'double', 'decimal'],
  ulong: ['float', 'double', 'decimal'],
  char: ['ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  float: ['double'],
  double: [],
  decimal: [],
};

const numericNames = new Set(Object.keys(implicitTargets));

const integerRanges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  sbyte: [-128n, 127n],
  byte: [0n, 255n],
  short: [-32768n, 32767n],
  ushort: [0n, 65535n],
  int: [-2147483648n, 2147483647n],
  uint: [0n, 4294967295n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  ulong: [0n, 2n ** 64n - 1n],
};

/** The C# keyword of a numeric type (char counts as one); `undefined` for all others. */
export function numericName(type: Type): string | undefined {
  if (type.kind !== 'named') return undefined;
  const name = type.definition.displayName;
  return numericNames.has(name) ? name : undefined;
}

export function isIntegral(name: string): boolean {
  return name === 'char' || Object.hasOwn(integerRanges, name);
}

export function isImplicitNumeric(from: string, to: string): boolean {
  return implicitTargets[from]?.includes(to) ?? false;
}

/** Whether a constant of this value fits an integral type. */
export function fits(value: bigint, name: string): boolean {
  const range = integerRanges[name];
  return range !== undefined && value >= range[0] && value <= range[1];
}

/** The type in which two numbers are added or compared; `undefined` where C# refuses the pair. */
export function promote(left: string, right: string): string | undefined {
  const pair = [left, right];
  if (pair.includes('decimal')) return pair.includes('double') || pair.includes('float') ? undefined : 'decimal';
  if (pair.includes('double')) return 'double';
  if (pair.includes('float')) return 'float';
  if (pair.includes('ulong')) return pair.some(isSigned) ? undefined : 'ulong';
  if (pair.includes('long')) return 'long';
  if (pair.includes('uint')) return pair.some(isSigned) ? 'long' : 'uint';
  return 'int';
}

function isSigned(name: string): boolean {
  return name === 'sbyte' || name === 'short' || name === 'int' || name === 'long';
}

/** For ordering overloads: an integer type is nearer than a wider one. */
export function numericRank(name: string): number {
  return ranks.indexOf(name);
}
