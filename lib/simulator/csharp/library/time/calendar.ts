import { argumentOutOfRange } from '../../exception';

/** The Gregorian calendar in ticks of 100 nanoseconds since midnight of 1 January of the year 1. */

export const TICKS_PER_MILLISECOND = 10_000n;
export const TICKS_PER_SECOND = 10_000_000n;
export const TICKS_PER_MINUTE = 600_000_000n;
export const TICKS_PER_HOUR = 36_000_000_000n;
export const TICKS_PER_DAY = 864_000_000_000n;
export const MAX_TICKS = 3_155_378_975_999_999_999n;
/** 1 January 1970. */
export const UNIX_EPOCH_TICKS = 621_355_968_000_000_000n;
const UNIX_EPOCH_DAYS = 719_162;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  if (year < 1 || year > 9999) throw argumentOutOfRange('year', 'Year must be between 1 and 9999.');
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) throw argumentOutOfRange('month', 'Month must be between one and twelve.');
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days since 1 January of the year 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000 + UNIX_EPOCH_DAYS;
}

export function dateOfDay(days: number): CalendarDate {
  const date = new Date((days - UNIX_EPOCH_DAYS) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function ticksOfDate(year: number, month: number, day: number): bigint {
  if (!isDate(year, month, day)) {
    throw argumentOutOfRange('', 'Year, Month, and Day parameters describe an un-representable DateTime.');
  }
  return BigInt(dayNumber(year, month, day)) * TICKS_PER_DAY;
}

export function ticksOfTime(hour: number, minute: number, second: number, millisecond = 0): bigint {
  const inRange = (value: number, end: number): boolean => value >= 0 && value < end;
  if (!inRange(hour, 24) || !inRange(minute, 60) || !inRange(second, 60)) {
    throw argumentOutOfRange('', 'Hour, Minute, and Second parameters describe an un-representable DateTime.');
  }
  if (!inRange(millisecond, 1000)) {
    throw argumentOutOfRange('millisecond', 'Valid values are between 0 and 999, inclusive.');
  }
  return BigInt(((hour * 60 + minute) * 60 + second) * 1000 + millisecond) * TICKS_PER_MILLISECOND;
}

/** The ticks of a moment that is given in milliseconds since 1970, fractions kept. */
export function ticksOfUnixMilliseconds(milliseconds: number): bigint {
  const whole = Math.floor(milliseconds);
  return UNIX_EPOCH_TICKS + BigInt(whole) * TICKS_PER_MILLISECOND + BigInt(Math.floor((milliseconds - whole) * 10_000));
}

/**
 * The ticks of so many units, to the nearest tick. .NET has rounded to milliseconds (Framework), truncated the product
 * (TimeSpan since Core 3.0) and truncated the fraction (DateTime since 7); they agree with this where they agree at all.
 */
export function ticksOfDouble(value: number, ticksPerUnit: bigint): bigint | undefined {
  if (!Number.isFinite(value)) return undefined;
  const whole = Math.trunc(value);
  return BigInt(whole) * ticksPerUnit + BigInt(Math.round((value - whole) * Number(ticksPerUnit)));
}
