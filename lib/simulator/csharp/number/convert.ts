import { CsDecimal } from '../decimal';
import { raise } from '../exception';

/** The C# keyword of a numeric type; char counts as one. */
export type NumberName =
  'char' | 'sbyte' | 'byte' | 'short' | 'ushort' | 'int' | 'uint' | 'long' | 'ulong' | 'float' | 'double' | 'decimal';

/** Turns the slot form of one numeric type into that of another. */
export type NumberConversion = (value: unknown) => unknown;

type Family = 'small' | 'wide' | 'real' | 'decimal';

const familyOf: Readonly<Record<NumberName, Family>> = {
  char: 'small', sbyte: 'small', byte: 'small', short: 'small', ushort: 'small', int: 'small', uint: 'small',
  long: 'wide', ulong: 'wide', float: 'real', double: 'real', decimal: 'decimal',
}; // prettier-ignore

type SmallName = 'char' | 'sbyte' | 'byte' | 'short' | 'ushort' | 'int' | 'uint';

const wrapSmall: Readonly<Record<SmallName, (value: number) => number>> = {
  char: (value) => value & 0xffff,
  sbyte: (value) => (value << 24) >> 24,
  byte: (value) => value & 0xff,
  short: (value) => (value << 16) >> 16,
  ushort: (value) => value & 0xffff,
  int: (value) => value | 0,
  uint: (value) => value >>> 0,
};

const rangeOf: Readonly<Record<SmallName | 'long' | 'ulong', readonly [number, number]>> = {
  char: [0, 0xffff],
  sbyte: [-0x80, 0x7f],
  byte: [0, 0xff],
  short: [-0x8000, 0x7fff],
  ushort: [0, 0xffff],
  int: [-0x80000000, 0x7fffffff],
  uint: [0, 0xffffffff],
  long: [-(2 ** 63), 2 ** 63],
  ulong: [0, 2 ** 64],
};

/** How a value of one numeric type becomes one of another; undefined where its slot form stays what it is. */
export function numberConversion(from: NumberName, to: NumberName, checked: boolean): NumberConversion | undefined {
  if (from === to) return undefined;
  const made = convert(from, to, checked);
  return made as NumberConversion | undefined;
}

function convert(from: NumberName, to: NumberName, checked: boolean): ((value: never) => unknown) | undefined {
  switch (familyOf[from]) {
    case 'small':
      return fromSmall(from as SmallName, to, checked);
    case 'wide':
      return fromWide(to, checked);
    case 'real':
      return fromReal(from === 'float', to, checked);
    case 'decimal':
      return fromDecimal(to);
  }
}

function fromSmall(from: SmallName, to: NumberName, checked: boolean): ((value: number) => unknown) | undefined {
  if (to === 'decimal') return (value) => CsDecimal.of(BigInt(value));
  if (to === 'double') return undefined;
  if (to === 'float') return Math.fround;
  if (to === 'long') return BigInt;
  const [least, most] = rangeOf[to];
  const isAlwaysInside = rangeOf[from][0] >= least && rangeOf[from][1] <= most;
  if (to === 'ulong') {
    return (value) => BigInt.asUintN(64, BigInt(checked && value < 0 ? overflow() : value));
  }
  if (isAlwaysInside) return undefined;
  const wrap = wrapSmall[to];
  return checked ? (value) => (value < least || value > most ? overflow() : value) : wrap;
}

function fromWide(to: NumberName, checked: boolean): (value: bigint) => unknown {
  if (to === 'decimal') return (value) => CsDecimal.of(value);
  if (to === 'double') return Number;
  if (to === 'float') return (value) => Math.fround(Number(value));
  const wrap = wrapWide(to);
  if (!checked) return wrap;
  return (value) => {
    const wrapped = wrap(value);
    return BigInt(wrapped) === value ? wrapped : overflow();
  };
}

function wrapWide(to: NumberName): (value: bigint) => number | bigint {
  if (to === 'long') return (value) => BigInt.asIntN(64, value);
  if (to === 'ulong') return (value) => BigInt.asUintN(64, value);
  const wrap = wrapSmall[to as SmallName];
  return (value) => wrap(Number(BigInt.asIntN(32, value)));
}

function fromReal(isFloat: boolean, to: NumberName, checked: boolean): ((value: number) => unknown) | undefined {
  if (to === 'decimal') return (value) => CsDecimal.fromNumber(value, isFloat ? 7 : 15);
  if (to === 'double') return undefined;
  if (to === 'float') return Math.fround;
  const [least, most] = rangeOf[to];
  const isWide = to === 'long' || to === 'ulong';
  const fits = (whole: number): boolean => whole >= least && (isWide ? whole < most : whole <= most);
  const inside = (whole: number): unknown => (isWide ? BigInt(whole) : whole);
  if (!checked) return (value) => (fits(Math.trunc(value)) ? inside(Math.trunc(value) + 0) : outOfRange(value, to));
  return (value) => (fits(Math.trunc(value)) ? inside(Math.trunc(value) + 0) : overflow());
}

/** What the processor gives for a real number outside the range: C# leaves it open, x64 answers with the least integer. */
function outOfRange(value: number, to: NumberName): number | bigint {
  const isWithinLong = value >= -(2 ** 63) && value < 2 ** 63;
  const whole = isWithinLong ? BigInt(Math.trunc(value)) : -(2n ** 63n);
  if (to === 'long') return whole;
  if (to === 'ulong') return BigInt.asUintN(64, whole);
  if (to === 'uint') return Number(BigInt.asUintN(32, whole));
  const isWithinInt = value >= -0x80000000 && value <= 0x7fffffff;
  return wrapSmall[to as SmallName](isWithinInt ? Math.trunc(value) : -0x80000000);
}

function fromDecimal(to: NumberName): (value: CsDecimal) => unknown {
  if (to === 'double') return (value) => value.toNumber();
  if (to === 'float') return (value) => Math.fround(value.toNumber());
  if (to === 'long' || to === 'ulong') {
    const wrap = wrapWide(to);
    return (value) => {
      const whole = value.toBigInt();
      return wrap(whole) === whole ? whole : decimalOverflow(to);
    };
  }
  const [least, most] = rangeOf[to as SmallName];
  return (value) => {
    const whole = Number(value.toBigInt());
    return whole < least || whole > most ? decimalOverflow(to) : whole;
  };
}

const dotnetNames: Readonly<Partial<Record<NumberName, string>>> = {
  char: 'a character', sbyte: 'a signed byte', byte: 'an unsigned byte', short: 'an Int16', ushort: 'a UInt16',
  int: 'an Int32', uint: 'a UInt32', long: 'an Int64', ulong: 'a UInt64',
}; // prettier-ignore

function decimalOverflow(to: NumberName): never {
  throw raise('System.OverflowException', `Value was either too large or too small for ${dotnetNames[to]}.`);
}

export function overflow(): never {
  throw raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
}
