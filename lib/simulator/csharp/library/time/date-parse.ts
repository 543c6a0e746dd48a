import { dayNames, monthNames } from './date-format';
import { dayNumber, isDate, TICKS_PER_DAY, TICKS_PER_MINUTE, ticksOfTime } from './calendar';

/** What a text says about a moment: the time on a clock and, where it is given, the clock's zone. */
export interface ParsedDate {
  readonly ticks: bigint;
  /** Absent when the text names none. */
  readonly zone?: { readonly offsetTicks: bigint; readonly isZulu: boolean };
}

/** Where to take a year or a day from that the text leaves out. */
export type Today = () => { readonly year: number; readonly month: number; readonly day: number };

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fractionTicks: bigint;
}

/**
 * Reads a date as `DateTime.Parse` does in the invariant culture: an ISO or month/day/year date or one with the name of
 * its month, with or without a weekday, a time and a zone. Undefined when the text is none.
 */
export function parseDate(text: string, today: Today): ParsedDate | undefined {
  if (text.length > 200) return undefined;
  let rest = text.trim().replace(/\s+/g, ' ');
  const zone = takeZone(rest);
  rest = zone.rest;
  const clock = takeClock(rest);
  if (clock === undefined) return undefined;
  const weekday = takeWeekday(clock.rest.trim());
  const date = readDate(weekday.rest.replace(/^[ ,T]+|[ ,T]+$/g, ''), today, clock.clock !== undefined);
  if (date === undefined) return undefined;
  const days = dayNumber(...date);
  if (weekday.index !== undefined && (days + 1) % 7 !== weekday.index) return undefined;
  const ticks = BigInt(days) * TICKS_PER_DAY + ticksOf(clock.clock);
  return zone.zone === undefined ? { ticks } : { ticks, zone: zone.zone };
}

function ticksOf(clock: Clock | undefined): bigint {
  return clock === undefined ? 0n : ticksOfTime(clock.hour, clock.minute, clock.second) + clock.fractionTicks;
}

function takeZone(text: string): { readonly rest: string; readonly zone?: ParsedDate['zone'] } {
  const zulu = /^([^]*[\d\w]) ?(?:Z|GMT)$/i.exec(text);
  if (zulu !== null) return { rest: zulu[1], zone: { offsetTicks: 0n, isZulu: true } };
  // An offset follows a time, or 2026-01-15 would have one.
  const offset = /^([^]*:[^]*?[\dMm]) ?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (offset === null) return { rest: text };
  const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? '0');
  const ticks = BigInt(minutes) * TICKS_PER_MINUTE;
  return { rest: offset[1], zone: { offsetTicks: offset[2] === '-' ? -ticks : ticks, isZulu: false } };
}

const clockPattern =
  /(?:^|[ T,]|(?<=\d)T)(?<h>\d{1,2})(?::(?<m>\d{1,2})(?::(?<s>\d{1,2})(?:[.,](?<f>\d{1,16}))?)?)?(?: ?(?<half>AM|PM|A|P))?(?=$|[ ,])/gi;

/** Takes the time out of the text; undefined when the time there is none of a day. */
function takeClock(text: string): { readonly rest: string; readonly clock?: Clock } | undefined {
  for (const match of text.matchAll(clockPattern)) {
    const { h, m, s = '0', f = '', half } = match.groups ?? {};
    if (m === undefined && half === undefined) continue;
    const hour = hourOf(Number(h), half);
    const minute = Number(m ?? '0');
    if (hour === undefined || minute > 59 || Number(s) > 59) return undefined;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { rest, clock: { hour, minute, second: Number(s), fractionTicks: ticksOfFraction(f) } };
  }
  return { rest: text };
}

export function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour > 23 ? undefined : hour;
  if (hour > 12 || hour === 0) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Seven digits count; those after them round. */
export function ticksOfFraction(digits: string): bigint {
  return BigInt(Math.round(Number(`0.${digits || '0'}`) * 10_000_000));
}

function takeWeekday(text: string): { readonly rest: string; readonly index?: number } {
  const match = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat)([a-z]*)\.?,? ?/i.exec(text);
  if (match === null) return { rest: text };
  const index = dayNames.findIndex((name) => name.slice(0, 3).toLowerCase() === match[1].toLowerCase());
  const isName = match[2] === '' || dayNames[index].slice(3).toLowerCase() === match[2].toLowerCase();
  return isName ? { rest: text.slice(match[0].length), index } : { rest: text };
}

type YearMonthDay = [year: number, month: number, day: number];

function readDate(text: string, today: Today, hasTime: boolean): YearMonthDay | undefined {
  if (text === '') {
    if (!hasTime) return undefined;
    const { year, month, day } = today();
    return [year, month, day];
  }
  const date = numericDate(text, today) ?? namedDate(text, today);
  return date !== undefined && isDate(...date) ? date : undefined;
}

function numericDate(text: string, today: Today): YearMonthDay | undefined {
  const match = /^(\d{1,4})([-/. ])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, first, , second, third] = match;
  if (third === undefined) {
    if (first.length > 2) return [Number(first), Number(second), 1];
    if (second.length > 2) return [Number(second), Number(first), 1];
    return [today().year, Number(first), Number(second)];
  }
  if (first.length > 2) return [Number(first), Number(second), Number(third)];
  return [fullYear(third), Number(first), Number(second)];
}

const named = [
  // 15 January 2026, 15-Jan-2026
  /^(?<d>\d{1,2})[- ,]+(?<name>[a-z]+)[- ,.]*(?<y>\d{2,4})?$/i,
  // January 15, 2026
  /^(?<name>[a-z]+)\.?[- ,]*(?<d>\d{1,2})(?:[- ,]+(?<y>\d{2,4}))?$/i,
  // January 2026
  /^(?<name>[a-z]+)[- ,]+(?<y>\d{4})$/i,
  // 2026 January 15, 2026-Jan-15
  /^(?<y>\d{4})[- ,]+(?<name>[a-z]+)(?:[- ,]+(?<d>\d{1,2}))?$/i,
];

function namedDate(text: string, today: Today): YearMonthDay | undefined {
  for (const pattern of named) {
    const groups = pattern.exec(text)?.groups as Record<string, string | undefined> | undefined;
    const month = groups === undefined ? 0 : monthOf(groups.name ?? '');
    if (groups === undefined || month === 0) continue;
    return [groups.y === undefined ? today().year : fullYear(groups.y), month, Number(groups.d ?? '1')];
  }
  return undefined;
}

/** 1 to 12; 0 for what names no month. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return monthNames.findIndex((month) => [month, month.slice(0, 3)].some((one) => one.toLowerCase() === lower)) + 1;
}

/** Two digits are a year from 1930 to 2029. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
