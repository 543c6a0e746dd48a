import { raise } from './exception';
import { known } from './known-types';
import type { CsObject } from './value';

const MOST_SCALE = 28;
const LIMIT = 2n ** 96n;

export type Rounding = 'to even' | 'away from zero' | 'down' | 'up' | 'truncate';

/** A `decimal`: 96 bits of digits and the place of the point, which it keeps (`1.50m` prints `1.50`). Immutable. */
export class CsDecimal implements CsObject {
  public static readonly zero = new CsDecimal(0n, 0);
  public static readonly one = new CsDecimal(1n, 0);
  public static readonly maxValue = new CsDecimal(LIMIT - 1n, 0);
  public static readonly minValue = new CsDecimal(1n - LIMIT, 0);

  public readonly csType = known.decimal;

  private constructor(
    public readonly mantissa: bigint,
    /** Digits after the point, from 0 to 28. */
    public readonly scale: number,
  ) {}

  /** The nearest decimal; throws OverflowException when there is none. */
  public static of(mantissa: bigint, scale = 0): CsDecimal {
    let [digits, places] = [mantissa, scale];
    if (places < 0) [digits, places] = [digits * power(-places), 0];
    let surplus = Math.max(0, places - MOST_SCALE, decimalLength(digits) - 29);
    while (surplus <= places && !fits(divideRounded(digits, power(surplus), 'to even'))) surplus += 1;
    if (surplus > places) throw overflow();
    if (surplus > 0) [digits, places] = [divideRounded(digits, power(surplus), 'to even'), places - surplus];
    return new CsDecimal(digits, places);
  }

  /** A cast of a double keeps 15 significant digits, that of a float 7. */
  public static fromNumber(value: number, digits: 15 | 7 = 15): CsDecimal {
    if (!Number.isFinite(value)) throw overflow();
    const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
    const plain = mantissa.replace('.', '');
    const trimmed = plain.replace(/0+$/, '');
    const scale = trimmed.replace('-', '').length - 1 - Number(exponent);
    return trimmed === '' || trimmed === '-' ? CsDecimal.zero : CsDecimal.of(BigInt(trimmed), scale);
  }

  /** Reads plain invariant text, `-12.50` or `1.5e3`; undefined for anything else. */
  public static parse(text: string): CsDecimal | undefined {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (match === null) return undefined;
    const [, sign, whole, fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '') return undefined;
    const digits = BigInt(whole + fraction);
    const scale = fraction.length - Number(exponent);
    if (digits === 0n) return new CsDecimal(0n, Math.min(Math.max(scale, 0), MOST_SCALE));
    if (decimalLength(digits) - scale > 30) throw overflow();
    return CsDecimal.of(sign === '-' ? -digits : digits, scale);
  }

  public plus(other: CsDecimal): CsDecimal {
    const scale = Math.max(this.scale, other.scale);
    return CsDecimal.of(this.mantissaAt(scale) + other.mantissaAt(scale), scale);
  }

  public minus(other: CsDecimal): CsDecimal {
    return this.plus(other.negated());
  }

  public times(other: CsDecimal): CsDecimal {
    return CsDecimal.of(this.mantissa * other.mantissa, this.scale + other.scale);
  }

  public dividedBy(other: CsDecimal): CsDecimal {
    if (other.mantissa === 0n) throw divideByZero();
    const scale = Math.max(0, this.scale - other.scale);
    const dividend = this.mantissa * power(scale + other.scale - this.scale);
    if (dividend % other.mantissa === 0n) return CsDecimal.of(dividend / other.mantissa, scale);
    // As many digits as a decimal can hold; those that turn out to be trailing zeros go again.
    const extra = Math.max(0, 30 + decimalLength(other.mantissa) - decimalLength(dividend));
    const scaled = dividend * power(extra);
    // A remainder is kept as one more digit, so that a quotient just above a half is not taken for a half.
    const quotient = scaled / other.mantissa;
    const sticky = scaled % other.mantissa === 0n ? 0n : sign(scaled) * sign(other.mantissa);
    return CsDecimal.of(quotient * 10n + sticky, scale + extra + 1).withoutTrailingZeros();
  }

  public remainder(other: CsDecimal): CsDecimal {
    if (other.mantissa === 0n) throw divideByZero();
    const scale = Math.max(this.scale, other.scale);
    return CsDecimal.of(this.mantissaAt(scale) % other.mantissaAt(scale), scale);
  }

  public negated(): CsDecimal {
    return new CsDecimal(-this.mantissa, this.scale);
  }

  /** Below, at or above zero as this is less than, equal to or greater than the other. */
  public compareTo(other: CsDecimal): number {
    const scale = Math.max(this.scale, other.scale);
    const [one, two] = [this.mantissaAt(scale), other.mantissaAt(scale)];
    return one < two ? -1 : one > two ? 1 : 0;
  }

  public equals(other: CsDecimal): boolean {
    return this.compareTo(other) === 0;
  }

  /** Rounded to so many places, if it has more. */
  public round(places: number, rounding: Rounding): CsDecimal {
    if (this.scale <= places) return this;
    return new CsDecimal(divideRounded(this.mantissa, power(this.scale - places), rounding), places);
  }

  /** The whole part. */
  public toBigInt(): bigint {
    return this.mantissa / power(this.scale);
  }

  public toNumber(): number {
    return Number(this.toString());
  }

  public toString(): string {
    const digits = (this.mantissa < 0n ? -this.mantissa : this.mantissa).toString().padStart(this.scale + 1, '0');
    const minus = this.mantissa < 0n ? '-' : '';
    if (this.scale === 0) return minus + digits;
    return `${minus}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
  }

  private mantissaAt(scale: number): bigint {
    return this.mantissa * power(scale - this.scale);
  }

  private withoutTrailingZeros(): CsDecimal {
    let [digits, scale] = [this.mantissa, this.scale];
    while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1];
    return new CsDecimal(digits, scale);
  }
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function sign(value: bigint): bigint {
  return value < 0n ? -1n : 1n;
}

function fits(mantissa: bigint): boolean {
  return mantissa < LIMIT && mantissa > -LIMIT;
}

function decimalLength(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}

function divideRounded(value: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = value / divisor;
  const rest = value % divisor;
  if (rest === 0n) return quotient;
  return roundsAway(quotient, rest, divisor, rounding) ? quotient + sign(value) : quotient;
}

function roundsAway(quotient: bigint, rest: bigint, divisor: bigint, rounding: Rounding): boolean {
  if (rounding === 'truncate') return false;
  if (rounding === 'down') return rest < 0n;
  if (rounding === 'up') return rest > 0n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice !== divisor) return twice > divisor;
  return rounding === 'away from zero' || quotient % 2n !== 0n;
}

function overflow(): Error {
  return raise('System.OverflowException', 'Value was either too large or too small for a Decimal.');
}

function divideByZero(): Error {
  return raise('System.DivideByZeroException', 'Attempted to divide by zero.');
}
