import type { BindingTable, Library } from '../../binding';
import { enumValue } from '../../enums';
import { argumentOutOfRange, raise } from '../../exception';
import { running } from '../../execution';
import { namedType } from '../../known-types';
import { hashOfNumber } from '../values/numbers';
import type { CsArray, EnumValue, Ref } from '../../value';
import {
  daysInMonth, isLeapYear, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, TICKS_PER_SECOND,
} from './calendar'; // prettier-ignore
import { formatDate } from './date-format';
import { CsDateTime, dateTimeOf } from './date-time';
import type { DateKind } from './date-time';
import { checkStyles, mustRead, readDateTime } from './read-dates';
import { CsTimeSpan } from './time-span';

const kinds: readonly DateKind[] = ['Unspecified', 'Utc', 'Local'];

function kindOf(member: EnumValue): DateKind {
  return kinds[member.value];
}

function now(): CsDateTime {
  return CsDateTime.fromUnixMilliseconds(running().runtime.now());
}

type Numbers = [year: number, month: number, day: number, hour: number, minute: number, second: number];

const constructors: BindingTable = {
  '.ctor()': () => CsDateTime.minValue,
  '.ctor(int,int,int)': (year: number, month: number, day: number) => dateTimeOf([year, month, day]),
  '.ctor(int,int,int,int,int,int)': (...[year, month, day, ...time]: Numbers) => dateTimeOf([year, month, day], time),
  '.ctor(int,int,int,int,int,int,DateTimeKind)': (
    ...[year, month, day, hour, minute, second, kind]: [...Numbers, EnumValue]
  ) => dateTimeOf([year, month, day], [hour, minute, second], kindOf(kind)),
  '.ctor(int,int,int,int,int,int,int)': (...[year, month, day, ...time]: [...Numbers, number]) =>
    dateTimeOf([year, month, day], time),
  '.ctor(int,int,int,int,int,int,int,DateTimeKind)': (
    ...[year, month, day, hour, minute, second, millisecond, kind]: [...Numbers, number, EnumValue]
  ) => dateTimeOf([year, month, day], [hour, minute, second, millisecond], kindOf(kind)),
  '.ctor(long)': (ticks: bigint) => CsDateTime.of(ticks),
  '.ctor(long,DateTimeKind)': (ticks: bigint, kind: EnumValue) => CsDateTime.of(ticks, kindOf(kind)),
};

/** The members that a DateTimeOffset has too, of its clock. */
export const clockParts: Readonly<Record<string, (clock: CsDateTime) => unknown>> = {
  Year: (clock) => clock.calendarDate.year,
  Month: (clock) => clock.calendarDate.month,
  Day: (clock) => clock.calendarDate.day,
  Hour: (clock) => Number(clock.ticksOfDay / TICKS_PER_HOUR),
  Minute: (clock) => Number((clock.ticksOfDay / TICKS_PER_MINUTE) % 60n),
  Second: (clock) => Number((clock.ticksOfDay / TICKS_PER_SECOND) % 60n),
  Millisecond: (clock) => Number((clock.ticksOfDay / TICKS_PER_MILLISECOND) % 1000n),
  Ticks: (clock) => clock.ticks,
  Date: (clock) => clock.date,
  TimeOfDay: (clock) => CsTimeSpan.of(clock.ticksOfDay),
  DayOfWeek: (clock) => enumValue(namedType('DayOfWeek'), clock.dayOfWeek),
  DayOfYear: (clock) => clock.dayOfYear,
};

/** What adds something to a clock. */
export const clockSums: Readonly<Record<string, (clock: CsDateTime, amount: never) => CsDateTime>> = {
  'Add(TimeSpan)': (clock, span: CsTimeSpan) => clock.plus(span),
  'AddDays(double)': (clock, value: number) => clock.plusUnits(value, TICKS_PER_DAY),
  'AddHours(double)': (clock, value: number) => clock.plusUnits(value, TICKS_PER_HOUR),
  'AddMinutes(double)': (clock, value: number) => clock.plusUnits(value, TICKS_PER_MINUTE),
  'AddSeconds(double)': (clock, value: number) => clock.plusUnits(value, TICKS_PER_SECOND),
  'AddMilliseconds(double)': (clock, value: number) => clock.plusUnits(value, TICKS_PER_MILLISECOND),
  'AddTicks(long)': (clock, value: bigint) => clock.plusTicks(value),
  'AddMonths(int)': (clock, value: number) => clock.plusMonths(value),
  'AddYears(int)': (clock, value: number) => {
    if (Math.abs(value) > 10_000) throw argumentOutOfRange('years', 'Years value must be between +/-10000.');
    return clock.plusMonths(value * 12);
  },
  'Subtract(TimeSpan)': (clock, span: CsTimeSpan) => clock.plus(span.negated()),
};

function write(self: CsDateTime, format: string | null): string {
  return formatDate(format === 'U' ? self.withKind('Utc') : self, format);
}

const text: BindingTable = {
  'ToString()': (self: CsDateTime) => formatDate(self, null),
  'ToString(string)': write,
  'ToString(IFormatProvider)': (self: CsDateTime) => formatDate(self, null),
  'ToString(string,IFormatProvider)': write,
  'ToLongDateString()': (self: CsDateTime) => formatDate(self, 'D'),
  'ToLongTimeString()': (self: CsDateTime) => formatDate(self, 'T'),
  'ToShortDateString()': (self: CsDateTime) => formatDate(self, 'd'),
  'ToShortTimeString()': (self: CsDateTime) => formatDate(self, 't'),
};

function parse(given: string | null, styles: number, formats: readonly string[] | null = null): CsDateTime {
  checkStyles(styles);
  return mustRead(given, 's', (one) => readDateTime(one, styles, formats));
}

function tryParse(
  given: string | null,
  styles: number,
  result: Ref,
  formats: readonly string[] | null = null,
): boolean {
  checkStyles(styles);
  const found = given === null ? undefined : readDateTime(given, styles, formats);
  result.value = found ?? CsDateTime.minValue;
  return found !== undefined;
}

export function formatsIn(array: CsArray | null): readonly string[] {
  return (array?.items ?? []) as string[];
}

export function oneFormat(format: string | null): readonly string[] {
  if (format === null) throw raise('System.ArgumentNullException', 'Value cannot be null.\r\nParameter name: format');
  return [format];
}

const reading: BindingTable = {
  'Parse(string)': (given: string | null) => parse(given, 0),
  'Parse(string,IFormatProvider)': (given: string | null) => parse(given, 0),
  'Parse(string,IFormatProvider,DateTimeStyles)': (given: string | null, _: unknown, styles: EnumValue) =>
    parse(given, styles.value),
  'ParseExact(string,string,IFormatProvider)': (given: string | null, format: string | null) =>
    parse(given, 0, oneFormat(format)),
  'ParseExact(string,string,IFormatProvider,DateTimeStyles)': (
    given: string | null,
    format: string | null,
    _: unknown,
    styles: EnumValue,
  ) => parse(given, styles.value, oneFormat(format)),
  'ParseExact(string,string[],IFormatProvider,DateTimeStyles)': (
    given: string | null,
    formats: CsArray | null,
    _: unknown,
    styles: EnumValue,
  ) => parse(given, styles.value, formatsIn(formats)),
  'TryParse(string,out DateTime)': (given: string | null, result: Ref) => tryParse(given, 0, result),
  'TryParse(string,IFormatProvider,DateTimeStyles,out DateTime)': (
    given: string | null,
    _: unknown,
    styles: EnumValue,
    result: Ref,
  ) => tryParse(given, styles.value, result),
  'TryParseExact(string,string,IFormatProvider,DateTimeStyles,out DateTime)': (
    given: string | null,
    format: string | null,
    _: unknown,
    styles: EnumValue,
    result: Ref,
  ) => tryParse(given, styles.value, result, oneFormat(format)),
  'TryParseExact(string,string[],IFormatProvider,DateTimeStyles,out DateTime)': (
    given: string | null,
    formats: CsArray | null,
    _: unknown,
    styles: EnumValue,
    result: Ref,
  ) => tryParse(given, styles.value, result, formatsIn(formats)),
};

/** The order of anything that has ticks. */
export function comparisons<T>(
  name: string,
  ticksOf: (value: T) => bigint,
  isOne: (value: unknown) => value is T,
): BindingTable {
  const compare = (one: T, other: T): number => {
    const [left, right] = [ticksOf(one), ticksOf(other)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const operators: Readonly<Record<string, (order: number) => boolean>> = {
    op_Equality: (order) => order === 0,
    op_Inequality: (order) => order !== 0,
    op_LessThan: (order) => order < 0,
    op_LessThanOrEqual: (order) => order <= 0,
    op_GreaterThan: (order) => order > 0,
    op_GreaterThanOrEqual: (order) => order >= 0,
    Equals: (order) => order === 0,
  };
  return {
    ...Object.fromEntries(
      Object.entries(operators).map(([operator, holds]) => [
        `${operator}(${name},${name})`,
        (one: T, other: T) => holds(compare(one, other)),
      ]),
    ),
    [`Compare(${name},${name})`]: compare,
    [`CompareTo(${name})`]: compare,
    [`Equals(${name})`]: (self: T, other: T) => compare(self, other) === 0,
    'Equals(object)': (self: T, other: unknown) => isOne(other) && compare(self, other) === 0,
    'CompareTo(object)': (self: T, other: unknown) => {
      if (other === null) return 1;
      if (isOne(other)) return compare(self, other);
      throw raise('System.ArgumentException', `Object must be of type ${name}.`);
    },
    'GetHashCode()': (self: T) => hashOfNumber(ticksOf(self)),
  };
}

const isDateTime = (value: unknown): value is CsDateTime => value instanceof CsDateTime;

/** System.DateTime. The local zone is UTC. */
export const dateTimeLibrary: Library = {
  'System.DateTime': {
    ...constructors,
    ...clockParts,
    ...clockSums,
    ...text,
    ...reading,
    ...comparisons('DateTime', ({ ticks }: CsDateTime) => ticks, isDateTime),
    MinValue: () => CsDateTime.minValue,
    MaxValue: () => CsDateTime.maxValue,
    UnixEpoch: () => CsDateTime.unixEpoch,
    UtcNow: now,
    Now: () => now().withKind('Local'),
    Today: () => now().withKind('Local').date,
    Kind: (self: CsDateTime) => enumValue(namedType('DateTimeKind'), kinds.indexOf(self.kind)),
    'SpecifyKind(DateTime,DateTimeKind)': (self: CsDateTime, kind: EnumValue) => self.withKind(kindOf(kind)),
    'ToUniversalTime()': (self: CsDateTime) => self.withKind('Utc'),
    'ToLocalTime()': (self: CsDateTime) => self.withKind('Local'),
    'IsDaylightSavingTime()': () => false,
    'IsLeapYear(int)': isLeapYear,
    'DaysInMonth(int,int)': daysInMonth,
    'GetTypeCode()': () => enumValue(namedType('TypeCode'), 16),
    'Subtract(DateTime)': (self: CsDateTime, other: CsDateTime) => self.minus(other),
    'op_Addition(DateTime,TimeSpan)': (self: CsDateTime, span: CsTimeSpan) => self.plus(span),
    'op_Subtraction(DateTime,TimeSpan)': (self: CsDateTime, span: CsTimeSpan) => self.plus(span.negated()),
    'op_Subtraction(DateTime,DateTime)': (self: CsDateTime, other: CsDateTime) => self.minus(other),
    'ToFileTimeUtc()': fileTime,
    'ToFileTime()': fileTime,
    'FromFileTimeUtc(long)': (value: bigint) => CsDateTime.of(value + FILE_TIME_EPOCH, 'Utc'),
    'FromFileTime(long)': (value: bigint) => CsDateTime.of(value + FILE_TIME_EPOCH, 'Local'),
  },
};

/** 1 January 1601. */
const FILE_TIME_EPOCH = 504_911_232_000_000_000n;

function fileTime(self: CsDateTime): bigint {
  if (self.ticks >= FILE_TIME_EPOCH) return self.ticks - FILE_TIME_EPOCH;
  throw argumentOutOfRange('fileTime', 'Not a valid Win32 FileTime.');
}
