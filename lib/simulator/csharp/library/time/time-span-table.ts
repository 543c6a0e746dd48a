import type { Binding, BindingTable, Library } from '../../binding';
import { argumentNull, raise } from '../../exception';
import type { CsArray, Ref } from '../../value';
import { orUndefined } from '../values/numbers';
import {
  TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, TICKS_PER_SECOND,
} from './calendar'; // prettier-ignore
import { comparisons, formatsIn, oneFormat } from './date-time-table';
import { CsTimeSpan } from './time-span';
import { formatTimeSpan, parseTimeSpan, parseTimeSpanExact } from './time-span-text';

const units: readonly (readonly [part: string, total: string, ticks: bigint, inNext: bigint])[] = [
  ['Days', 'TotalDays', TICKS_PER_DAY, 2n ** 63n],
  ['Hours', 'TotalHours', TICKS_PER_HOUR, 24n],
  ['Minutes', 'TotalMinutes', TICKS_PER_MINUTE, 60n],
  ['Seconds', 'TotalSeconds', TICKS_PER_SECOND, 60n],
  ['Milliseconds', 'TotalMilliseconds', TICKS_PER_MILLISECOND, 1000n],
];

function unitMembers(): BindingTable {
  return Object.fromEntries<Binding>(
    units.flatMap(([part, total, ticks, inNext]): (readonly [string, Binding])[] => [
      [part, (self: CsTimeSpan) => self.part(ticks, inNext)] as const,
      [total, (self: CsTimeSpan) => self.total(ticks)] as const,
      [`TicksPer${part.slice(0, -1)}`, () => ticks] as const,
      [`From${part}(double)`, (value: number) => CsTimeSpan.fromUnits(value, ticks)] as const,
    ]),
  );
}

function of(days: number, hours: number, minutes: number, seconds: number, milliseconds = 0): CsTimeSpan {
  const inSeconds = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  return CsTimeSpan.of((inSeconds * 1000n + BigInt(milliseconds)) * TICKS_PER_MILLISECOND);
}

function mustParse(text: string | null, read: (text: string) => CsTimeSpan | undefined): CsTimeSpan {
  if (text === null) throw argumentNull('input');
  const found = read(text);
  if (found !== undefined) return found;
  throw raise('System.FormatException', 'String was not recognized as a valid TimeSpan.');
}

function tryParse(text: string | null, result: Ref, read: (text: string) => CsTimeSpan | undefined): boolean {
  const found = text === null ? undefined : orUndefined(() => read(text));
  result.value = found ?? CsTimeSpan.zero;
  return found !== undefined;
}

function exactly(formats: readonly string[]): (text: string) => CsTimeSpan | undefined {
  return (text) => {
    for (const format of formats) {
      const found = parseTimeSpanExact(text, format);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

const reading: BindingTable = {
  'Parse(string)': (text: string | null) => mustParse(text, parseTimeSpan),
  'Parse(string,IFormatProvider)': (text: string | null) => mustParse(text, parseTimeSpan),
  'ParseExact(string,string,IFormatProvider)': (text: string | null, format: string | null) =>
    mustParse(text, exactly(oneFormat(format))),
  'ParseExact(string,string[],IFormatProvider)': (text: string | null, formats: CsArray | null) =>
    mustParse(text, exactly(formatsIn(formats))),
  'TryParse(string,out TimeSpan)': (text: string | null, result: Ref) => tryParse(text, result, parseTimeSpan),
  'TryParse(string,IFormatProvider,out TimeSpan)': (text: string | null, _: unknown, result: Ref) =>
    tryParse(text, result, parseTimeSpan),
  'TryParseExact(string,string,IFormatProvider,out TimeSpan)': (
    text: string | null,
    format: string | null,
    _: unknown,
    result: Ref,
  ) => tryParse(text, result, exactly(oneFormat(format))),
};

function divided(self: CsTimeSpan, divisor: number): CsTimeSpan {
  if (divisor === 0) throw raise('System.OverflowException', 'TimeSpan overflowed because the duration is too long.');
  return self.times(1 / divisor);
}

const ratio = (one: CsTimeSpan, other: CsTimeSpan): number => Number(one.ticks) / Number(other.ticks);
const times = (self: CsTimeSpan, factor: number): CsTimeSpan => self.times(factor);
const sum = (one: CsTimeSpan, other: CsTimeSpan): CsTimeSpan => one.plus(other);
const difference = (one: CsTimeSpan, other: CsTimeSpan): CsTimeSpan => one.minus(other);
const isOne = (value: unknown): value is CsTimeSpan => value instanceof CsTimeSpan;

/** System.TimeSpan. */
export const timeSpanLibrary: Library = {
  'System.TimeSpan': {
    ...unitMembers(),
    ...reading,
    ...comparisons('TimeSpan', ({ ticks }: CsTimeSpan) => ticks, isOne),
    '.ctor()': () => CsTimeSpan.zero,
    '.ctor(long)': (ticks: bigint) => CsTimeSpan.of(ticks),
    '.ctor(int,int,int)': (hours: number, minutes: number, seconds: number) => of(0, hours, minutes, seconds),
    '.ctor(int,int,int,int)': (days: number, hours: number, minutes: number, seconds: number) =>
      of(days, hours, minutes, seconds),
    '.ctor(int,int,int,int,int)': of,
    Zero: () => CsTimeSpan.zero,
    MinValue: () => CsTimeSpan.minValue,
    MaxValue: () => CsTimeSpan.maxValue,
    Ticks: (self: CsTimeSpan) => self.ticks,
    TotalMicroseconds: (self: CsTimeSpan) => self.total(10n),
    TotalNanoseconds: (self: CsTimeSpan) => Number(self.ticks) * 100,
    'FromTicks(long)': (ticks: bigint) => CsTimeSpan.of(ticks),
    'FromMicroseconds(double)': (value: number) => CsTimeSpan.fromUnits(value, 10n),
    'ToString()': (self: CsTimeSpan) => formatTimeSpan(self, null),
    'ToString(string)': formatTimeSpan,
    'ToString(string,IFormatProvider)': formatTimeSpan,
    'Add(TimeSpan)': sum,
    'Subtract(TimeSpan)': difference,
    'Negate()': (self: CsTimeSpan) => self.negated(),
    'Duration()': (self: CsTimeSpan) => (self.ticks < 0n ? self.negated() : self),
    'Multiply(double)': times,
    'Divide(double)': divided,
    'Divide(TimeSpan)': ratio,
    'op_Addition(TimeSpan,TimeSpan)': sum,
    'op_Subtraction(TimeSpan,TimeSpan)': difference,
    'op_UnaryNegation(TimeSpan)': (self: CsTimeSpan) => self.negated(),
    'op_UnaryPlus(TimeSpan)': (self: CsTimeSpan) => self,
    'op_Multiply(TimeSpan,double)': times,
    'op_Multiply(double,TimeSpan)': (factor: number, self: CsTimeSpan) => self.times(factor),
    'op_Division(TimeSpan,double)': divided,
    'op_Division(TimeSpan,TimeSpan)': ratio,
  },
};
