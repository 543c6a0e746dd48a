import type { CsDecimal } from '../../decimal';
import { raise } from '../../exception';
import { customFormat } from './custom-number-format';
import type { Digits } from './digits';
import {
  digitsOfDecimal, digitsOfInteger, exponentText, fixedDigits, roundTo, shortestDigits, significantDigits,
} from './digits'; // prettier-ignore

/** How numbers become text: .NET's standard formats in the invariant culture. */

const NO_PRECISION = -1;

interface StandardFormat {
  readonly letter: string;
  readonly upper: boolean;
  readonly precision: number;
}

/** An integer, which needs its width in bits for `X` of a negative one. */
export function formatInteger(value: number | bigint, format: string | null, bits: number): string {
  if (format === null || format === '') return String(value);
  const standard = standardFormat(format);
  if (standard === undefined) return customFormat(format, digitsOfInteger(value));
  const { letter, upper, precision } = standard;
  if (letter === 'D' || (letter === 'G' && precision <= 0)) return padded(value, precision);
  if (letter === 'X') return hexadecimal(value, bits, upper, precision);
  if (letter === 'R') throw badFormat();
  return formatDigits(digitsOfInteger(value), standard, 10 + (bits > 32 ? 9 : 0));
}

export function formatDecimal(value: CsDecimal, format: string | null): string {
  if (format === null || format === '') return value.toString();
  const standard = standardFormat(format);
  if (standard === undefined) return customFormat(format, digitsOfDecimal(value));
  if (standard.letter === 'G' && standard.precision === NO_PRECISION) return value.toString();
  if ('DXR'.includes(standard.letter)) throw badFormat();
  return formatDigits(digitsOfDecimal(value), standard, 29);
}

/** A double, or a float, which is told apart because its shortest text has fewer digits. */
export function formatDouble(value: number, format: string | null, isFloat = false): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const standard = standardFormat(format === null || format === '' ? 'G' : format);
  const usual = isFloat ? 7 : 15;
  if (standard === undefined) return customFormat(format ?? '', significantDigits(value, usual));
  const { letter, precision } = standard;
  if (letter === 'R' || (letter === 'G' && precision <= 0)) {
    const digits = shortestDigits(value, isFloat);
    return general(digits, Math.max(digits.digits.length, usual), standard.upper);
  }
  if ('DX'.includes(letter)) throw badFormat();
  return formatDigits(exactDigits(value, standard), standard, usual);
}

function exactDigits(value: number, { letter, precision }: StandardFormat): Digits {
  if (letter === 'E') return significantDigits(value, (precision === NO_PRECISION ? 6 : precision) + 1);
  if (letter === 'G') return significantDigits(value, precision);
  const places = precision === NO_PRECISION ? 2 : precision;
  return fixedDigits(value, letter === 'P' ? places + 2 : places);
}

function standardFormat(format: string): StandardFormat | undefined {
  const match = /^([A-Za-z])(\d{0,9})$/.exec(format);
  if (match === null) return undefined;
  const letter = match[1].toUpperCase();
  if (!'CDEFGNPRX'.includes(letter)) throw badFormat();
  const precision = match[2] === '' ? NO_PRECISION : Math.min(Number(match[2]), 10_000);
  return { letter, upper: match[1] === letter, precision };
}

function formatDigits(number: Digits, { letter, upper, precision }: StandardFormat, usual: number): string {
  const places = precision === NO_PRECISION ? 2 : precision;
  switch (letter) {
    case 'F':
      return signed(number, places, fixed);
    case 'N':
      return signed(number, places, grouped);
    case 'P':
      return percentage({ ...number, point: number.digits === '' ? 0 : number.point + 2 }, places);
    case 'C':
      return currency(number, places);
    case 'E':
      return scientific(number, precision === NO_PRECISION ? 6 : precision, upper ? 'E' : 'e', 3);
    default:
      return general(number, precision <= 0 ? usual : precision, upper);
  }
}

// ── the formats ──────────────────────────────────────────────────────────────────────────────────────────────────

function padded(value: number | bigint, precision: number): string {
  const digits = String(value).replace('-', '').padStart(precision, '0');
  return value < 0 ? `-${digits}` : digits;
}

function hexadecimal(value: number | bigint, bits: number, upper: boolean, precision: number): string {
  const digits = BigInt.asUintN(bits, BigInt(value)).toString(16).padStart(precision, '0');
  return upper ? digits.toUpperCase() : digits;
}

function signed(number: Digits, places: number, write: (number: Digits, places: number) => string): string {
  const rounded = roundTo(number, number.point + places);
  return (rounded.negative ? '-' : '') + write(rounded, places);
}

function fixed({ digits, point }: Digits, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = (point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits).slice(0, places);
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
}

function grouped(number: Digits, places: number): string {
  const [whole, fraction] = fixed(number, places).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function percentage(number: Digits, places: number): string {
  return `${signed(number, places, grouped)} %`;
}

function currency(number: Digits, places: number): string {
  const rounded = roundTo(number, number.point + places);
  const text = `¤${grouped(rounded, places)}`;
  return rounded.negative ? `(${text})` : text;
}

function scientific(number: Digits, places: number, mark: string, exponentDigits: number): string {
  const rounded = roundTo(number, places + 1);
  const digits = rounded.digits.padEnd(places + 1, '0');
  const exponent = rounded.digits === '' ? 0 : rounded.point - 1;
  const mantissa = places === 0 ? digits[0] : `${digits[0]}.${digits.slice(1)}`;
  return (rounded.negative ? '-' : '') + mantissa + exponentText(mark, exponent, exponentDigits);
}

function general(number: Digits, precision: number, upper: boolean): string {
  const rounded = roundTo(number, precision);
  const { digits, point, negative } = rounded;
  const minus = negative ? '-' : '';
  if (digits === '') return `${minus}0`;
  if (point > precision || point < -3) {
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return minus + mantissa + exponentText(upper ? 'E' : 'e', point - 1, 2);
  }
  return minus + fixed(rounded, Math.max(0, digits.length - point));
}

function badFormat(): Error {
  return raise('System.FormatException', 'Format specifier was invalid.');
}
