import type { BindingTable, Library } from '../../binding';
import { argumentOutOfRange, raise } from '../../exception';
import { running } from '../../execution';
import type { CsArray, EnumValue, Ref } from '../../value';
import { ticksOfDate, ticksOfTime } from './calendar';
import { formatDate } from './date-format';
import { CsDateTime } from './date-time';
import { CsDateTimeOffset } from './date-time-offset';
import { clockParts, clockSums, comparisons, formatsIn, oneFormat } from './date-time-table';
import { checkStyles, mustRead, readDateTimeOffset } from './read-dates';
import type { CsTimeSpan } from './time-span';

function now(): CsDateTimeOffset {
  return CsDateTimeOffset.fromDateTime(CsDateTime.fromUnixMilliseconds(running().runtime.now()));
}

/** A floored number of units since 1970. */
function unixUnits(self: CsDateTimeOffset, ticksPerUnit: bigint): bigint {
  const ticks = self.unixTicks;
  return ticks >= 0n || ticks % ticksPerUnit === 0n ? ticks / ticksPerUnit : ticks / ticksPerUnit - 1n;
}

function fromUnix(units: bigint, ticksPerUnit: bigint, parameter: string): CsDateTimeOffset {
  const least = -62_135_596_800n * (10_000_000n / ticksPerUnit);
  const most = 253_402_300_800n * (10_000_000n / ticksPerUnit) - 1n;
  if (units >= least && units <= most) return CsDateTimeOffset.fromUnixTicks(units * ticksPerUnit);
  throw argumentOutOfRange(parameter, `Valid values are between ${least} and ${most}, inclusive.`);
}

function write(self: CsDateTimeOffset, format: string | null): string {
  if (format !== null && /^[rRuU]$/.test(format)) {
    if (format === 'U') throw raise('System.FormatException', 'Input string was not in a correct format.');
    return formatDate(utc(self).clock, format, 0n);
  }
  return formatDate(self.clock, format, self.offsetTicks);
}

function utc(self: CsDateTimeOffset): CsDateTimeOffset {
  return CsDateTimeOffset.of(self.utcTicks, 0n);
}

function fromClock(time: CsDateTime, offset: CsTimeSpan): CsDateTimeOffset {
  if (time.kind !== 'Unspecified' && offset.ticks !== 0n) {
    const kind = time.kind === 'Utc' ? 'Utc' : 'Local';
    throw raise(
      'System.ArgumentException',
      `The UTC Offset of the ${kind === 'Utc' ? 'utc' : 'local'} dateTime parameter does not match the offset argument.\r\nParameter name: offset`,
    );
  }
  return CsDateTimeOffset.of(time.ticks, offset.ticks);
}

type Numbers = [year: number, month: number, day: number, hour: number, minute: number, second: number];

const constructors: BindingTable = {
  '.ctor()': () => CsDateTimeOffset.minValue,
  '.ctor(DateTime)': (time: CsDateTime) => CsDateTimeOffset.fromDateTime(time),
  '.ctor(DateTime,TimeSpan)': fromClock,
  '.ctor(long,TimeSpan)': (ticks: bigint, offset: CsTimeSpan) => CsDateTimeOffset.of(ticks, offset.ticks),
  '.ctor(int,int,int,int,int,int,TimeSpan)': (
    ...[year, month, day, hour, minute, second, offset]: [...Numbers, CsTimeSpan]
  ) => CsDateTimeOffset.of(ticksOfDate(year, month, day) + ticksOfTime(hour, minute, second), offset.ticks),
  '.ctor(int,int,int,int,int,int,int,TimeSpan)': (
    ...[year, month, day, hour, minute, second, millisecond, offset]: [...Numbers, number, CsTimeSpan]
  ) =>
    CsDateTimeOffset.of(ticksOfDate(year, month, day) + ticksOfTime(hour, minute, second, millisecond), offset.ticks),
};

function parse(given: string | null, styles: number, formats: readonly string[] | null = null): CsDateTimeOffset {
  checkStyles(styles);
  return mustRead(given, 'input', (one) => readDateTimeOffset(one, styles, formats));
}

function tryParse(
  given: string | null,
  styles: number,
  result: Ref,
  formats: readonly string[] | null = null,
): boolean {
  checkStyles(styles);
  const found = given === null ? undefined : readDateTimeOffset(given, styles, formats);
  result.value = found ?? CsDateTimeOffset.minValue;
  return found !== undefined;
}

const reading: BindingTable = {
  'Parse(string)': (given: string | null) => parse(given, 0),
  'Parse(string,IFormatProvider)': (given: string | null) => parse(given, 0),
  'Parse(string,IFormatProvider,DateTimeStyles)': (given: string | null, _: unknown, styles: EnumValue) =>
    parse(given, styles.value),
  'ParseExact(string,string,IFormatProvider)': (given: string | null, format: string | null) =>
    parse(given, 0, oneFormat(format)),
  'ParseExact(string,string,IFormatProvider,DateTimeStyles)': (
    given: string | null, format: string | null, _: unknown, styles: EnumValue,
  ) => parse(given, styles.value, oneFormat(format)), // prettier-ignore
  'ParseExact(string,string[],IFormatProvider,DateTimeStyles)': (
    given: string | null, formats: CsArray | null, _: unknown, styles: EnumValue,
  ) => parse(given, styles.value, formatsIn(formats)), // prettier-ignore
  'TryParse(string,out DateTimeOffset)': (given: string | null, result: Ref) => tryParse(given, 0, result),
  'TryParse(string,IFormatProvider,DateTimeStyles,out DateTimeOffset)': (
    given: string | null, _: unknown, styles: EnumValue, result: Ref,
  ) => tryParse(given, styles.value, result), // prettier-ignore
  'TryParseExact(string,string,IFormatProvider,DateTimeStyles,out DateTimeOffset)': (
    given: string | null, format: string | null, _: unknown, styles: EnumValue, result: Ref,
  ) => tryParse(given, styles.value, result, oneFormat(format)), // prettier-ignore
  'TryParseExact(string,string[],IFormatProvider,DateTimeStyles,out DateTimeOffset)': (
    given: string | null, formats: CsArray | null, _: unknown, styles: EnumValue, result: Ref,
  ) => tryParse(given, styles.value, result, formatsIn(formats)), // prettier-ignore
};

const isOne = (value: unknown): value is CsDateTimeOffset => value instanceof CsDateTimeOffset;

/** System.DateTimeOffset. */
export const dateTimeOffsetLibrary: Library = {
  'System.DateTimeOffset': {
    ...constructors,
    ...Object.fromEntries(
      Object.entries(clockParts).map(([name, part]) => [name, (self: CsDateTimeOffset) => part(self.clock)]),
    ),
    ...Object.fromEntries(
      Object.entries(clockSums).map(([name, sum]) => [
        name,
        (self: CsDateTimeOffset, amount: never) => self.at(sum(self.clock, amount)),
      ]),
    ),
    ...reading,
    ...comparisons('DateTimeOffset', ({ utcTicks }: CsDateTimeOffset) => utcTicks, isOne),
    MinValue: () => CsDateTimeOffset.minValue,
    MaxValue: () => CsDateTimeOffset.maxValue,
    UnixEpoch: () => CsDateTimeOffset.unixEpoch,
    UtcNow: now,
    Now: now,
    DateTime: (self: CsDateTimeOffset) => self.clock,
    UtcDateTime: (self: CsDateTimeOffset) => utc(self).clock.withKind('Utc'),
    LocalDateTime: (self: CsDateTimeOffset) => utc(self).clock.withKind('Local'),
    Offset: (self: CsDateTimeOffset) => self.offset,
    UtcTicks: (self: CsDateTimeOffset) => self.utcTicks,
    'EqualsExact(DateTimeOffset)': (self: CsDateTimeOffset, other: CsDateTimeOffset) =>
      self.clock.ticks === other.clock.ticks && self.offsetTicks === other.offsetTicks,
    'ToString()': (self: CsDateTimeOffset) => write(self, null),
    'ToString(string)': write,
    'ToString(IFormatProvider)': (self: CsDateTimeOffset) => write(self, null),
    'ToString(string,IFormatProvider)': write,
    'ToUniversalTime()': utc,
    'ToLocalTime()': utc,
    'ToOffset(TimeSpan)': (self: CsDateTimeOffset, offset: CsTimeSpan) => self.atOffset(offset),
    'ToUnixTimeSeconds()': (self: CsDateTimeOffset) => unixUnits(self, 10_000_000n),
    'ToUnixTimeMilliseconds()': (self: CsDateTimeOffset) => unixUnits(self, 10_000n),
    'FromUnixTimeSeconds(long)': (value: bigint) => fromUnix(value, 10_000_000n, 'seconds'),
    'FromUnixTimeMilliseconds(long)': (value: bigint) => fromUnix(value, 10_000n, 'milliseconds'),
    'Subtract(DateTimeOffset)': (self: CsDateTimeOffset, other: CsDateTimeOffset) => self.minus(other),
    'op_Implicit(DateTime)DateTimeOffset': (time: CsDateTime) => CsDateTimeOffset.fromDateTime(time),
    'op_Addition(DateTimeOffset,TimeSpan)': (self: CsDateTimeOffset, span: CsTimeSpan) =>
      self.at(self.clock.plus(span)),
    'op_Subtraction(DateTimeOffset,TimeSpan)': (self: CsDateTimeOffset, span: CsTimeSpan) =>
      self.at(self.clock.plus(span.negated())),
    'op_Subtraction(DateTimeOffset,DateTimeOffset)': (self: CsDateTimeOffset, other: CsDateTimeOffset) =>
      self.minus(other),
  },
};
