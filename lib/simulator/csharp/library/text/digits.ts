import type { CsDecimal } from '../../decimal';

/** A number as formatting sees it: `0.d1d2d3… × 10^point`. Zero has no digits, or only zeros where its scale is kept. */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  /** How many of the digits stand before the decimal point; may be negative or more than there are. */
  readonly point: number;
  /** Floating point numbers keep the sign of zero. */
  readonly keepsSign: boolean;
}

export function digitsOfInteger(value: number | bigint): Digits {
  const negative = value < 0;
  const digits = value === 0 || value === 0n ? '' : String(value).replace('-', '');
  return { negative, digits, point: digits.length, keepsSign: false };
}

export function digitsOfDecimal(value: CsDecimal): Digits {
  const negative = value.mantissa < 0n;
  const digits = value.mantissa === 0n ? '' : String(value.mantissa).replace('-', '');
  return { negative, digits, point: digits.length - value.scale, keepsSign: false };
}

/** The shortest digits that read back as the same double, or float. */
export function shortestDigits(value: number, isFloat: boolean): Digits {
  const [mantissa, exponent] = (isFloat ? shortestFloat(value) : value.toExponential()).split('e');
  return floating(value, mantissa, Number(exponent) + 1);
}

/** So many significant digits of a double, exactly rounded. */
export function significantDigits(value: number, count: number): Digits {
  const [mantissa, exponent] = value.toExponential(Math.min(Math.max(count, 1), 100) - 1).split('e');
  return floating(value, mantissa, Number(exponent) + 1);
}

/** The digits of a double down to so many places after the point, exactly rounded. */
export function fixedDigits(value: number, places: number): Digits {
  const text = Math.abs(value) >= 1e21 ? String(BigInt(value)) : value.toFixed(Math.min(places, 100));
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  return floating(value, whole + fraction, whole.length);
}

function floating(value: number, digits: string, point: number): Digits {
  const plain = digits.replace(/[-.]/g, '');
  const trimmed = plain.replace(/^0+/, '');
  const negative = value < 0 || Object.is(value, -0);
  const bare = { negative, digits: trimmed.replace(/0+$/, ''), keepsSign: true };
  return { ...bare, point: bare.digits === '' ? 0 : point - (plain.length - trimmed.length) };
}

function shortestFloat(value: number): string {
  for (let places = 0; places < 9; places++) {
    const text = value.toExponential(places);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential(8);
}

/** Rounded, halves away from zero, so that `count` digits remain; a negative count leaves nothing. */
export function roundTo(number: Digits, count: number): Digits {
  const { digits } = number;
  if (count >= digits.length) return trimmed(number, digits, number.point);
  const kept = count <= 0 ? '' : digits.slice(0, count);
  if (count < 0 || digits[count] < '5') return trimmed(number, kept, number.point);
  const raised = kept === '' ? '1' : String(BigInt(kept) + 1n).padStart(kept.length, '0');
  return trimmed(number, raised, number.point + raised.length - kept.length);
}

function trimmed(number: Digits, digits: string, point: number): Digits {
  const bare = digits.replace(/0+$/, '');
  if (bare !== '') return { ...number, digits: bare, point };
  return { ...number, digits: '', point: 0, negative: number.negative && number.keepsSign };
}

/** `E+05`, with at least so many digits. */
export function exponentText(mark: string, exponent: number, digits: number, plus = '+'): string {
  return `${mark}${exponent < 0 ? '-' : plus}${String(Math.abs(exponent)).padStart(digits, '0')}`;
}
