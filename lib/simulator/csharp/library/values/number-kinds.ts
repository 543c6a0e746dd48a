import { CsDecimal } from '../../decimal';
import { raise } from '../../exception';
import type { NumberName } from '../../number/convert';
import { decimalOf, parseDouble, parseNumber, styles, wholeOf } from '../text/number-parse';
import { formatDecimal, formatDouble, formatInteger } from '../text/number-format';

export type NumericKey =
  | 'SByte' | 'Byte' | 'Int16' | 'UInt16' | 'Int32' | 'UInt32' | 'Int64' | 'UInt64' | 'Single' | 'Double' | 'Decimal'; // prettier-ignore

/** What the library has to know about a numeric type. Values are in slot form. */
export interface NumberKind {
  readonly key: NumericKey;
  readonly keyword: Exclude<NumberName, 'char'>;
  readonly minValue: unknown;
  readonly maxValue: unknown;
  /** The number of the member of TypeCode. */
  readonly typeCode: number;
  /** What `Parse` without styles takes. */
  readonly usualStyle: number;
  /** undefined for a text that holds no number; throws OverflowException for one that is out of range. */
  readonly parse: (text: string, style: number) => unknown;
  readonly format: (value: never, format: string | null) => string;
}

/** A text that needs no further looking at: it fits every integer of 32 bits or more. */
const fewDigits = /^\d{1,9}$/;

function integerKind(
  key: NumericKey,
  keyword: NumberKind['keyword'],
  bits: number,
  signed: boolean,
  typeCode: number,
): NumberKind {
  const minimum = signed ? -(2n ** BigInt(bits - 1)) : 0n;
  const maximum = 2n ** BigInt(signed ? bits - 1 : bits) - 1n;
  const slot = (value: bigint): unknown => (bits === 64 ? value : Number(value));
  const small = bits === 64 ? BigInt : Number;
  return {
    key,
    keyword,
    typeCode,
    minValue: slot(minimum),
    maxValue: slot(maximum),
    usualStyle: styles.integer,
    format: (value: number | bigint, format) => formatInteger(value, format, bits),
    parse: (text, style) => {
      if (bits >= 32 && (style & styles.hex) === 0 && fewDigits.test(text)) return small(text);
      const value = integerIn(text, style, signed ? bits : 0);
      if (value === undefined) return undefined;
      if (value === 'fraction' || value < minimum || value > maximum) throw tooLarge(key);
      return slot(value);
    },
  };
}

/** Hexadecimal digits give the bits of a signed number. */
function integerIn(text: string, style: number, signedBits: number): bigint | 'fraction' | undefined {
  const parsed = parseNumber(text, style);
  if (parsed === undefined) return undefined;
  const whole = wholeOf(parsed) ?? 'fraction';
  const isBits = (style & styles.hex) !== 0 && signedBits > 0 && whole !== 'fraction';
  return isBits && whole < 2n ** BigInt(signedBits) ? BigInt.asIntN(signedBits, whole) : whole;
}

export function tooLarge(key: NumericKey | 'Char'): Error {
  const names: Readonly<Record<string, string>> = {
    SByte: 'a signed byte', Byte: 'an unsigned byte', Char: 'a character', Single: 'a Single', Double: 'a Double',
    Decimal: 'a Decimal', UInt16: 'a UInt16', UInt32: 'a UInt32', UInt64: 'a UInt64',
  }; // prettier-ignore
  const name = names[key] ?? `an ${key}`;
  return raise('System.OverflowException', `Value was either too large or too small for ${name}.`);
}

const realStyle = styles.floatOrThousands;

export const numberKinds: readonly NumberKind[] = [
  integerKind('SByte', 'sbyte', 8, true, 5),
  integerKind('Byte', 'byte', 8, false, 6),
  integerKind('Int16', 'short', 16, true, 7),
  integerKind('UInt16', 'ushort', 16, false, 8),
  integerKind('Int32', 'int', 32, true, 9),
  integerKind('UInt32', 'uint', 32, false, 10),
  integerKind('Int64', 'long', 64, true, 11),
  integerKind('UInt64', 'ulong', 64, false, 12),
  {
    key: 'Single',
    keyword: 'float',
    typeCode: 13,
    minValue: -3.4028234663852886e38,
    maxValue: 3.4028234663852886e38,
    usualStyle: realStyle,
    parse: (text, style) => mapped(parseDouble(text, style), Math.fround),
    format: (value: number, format) => formatDouble(value, format, true),
  },
  {
    key: 'Double',
    keyword: 'double',
    typeCode: 14,
    minValue: -Number.MAX_VALUE,
    maxValue: Number.MAX_VALUE,
    usualStyle: realStyle,
    parse: parseDouble,
    format: (value: number, format) => formatDouble(value, format),
  },
  {
    key: 'Decimal',
    keyword: 'decimal',
    typeCode: 15,
    minValue: CsDecimal.minValue,
    maxValue: CsDecimal.maxValue,
    usualStyle: styles.number,
    parse: (text, style) => mapped(parseNumber(text, style), decimalOf),
    format: (value: CsDecimal, format) => formatDecimal(value, format),
  },
];

export function kindNamed(key: NumericKey): NumberKind {
  return numberKinds.find((kind) => kind.key === key) ?? numberKinds[4];
}

function mapped<T, R>(value: T | undefined, by: (value: T) => R): R | undefined {
  return value === undefined ? undefined : by(value);
}
