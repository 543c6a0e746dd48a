import { argumentOutOfRange, raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsObject } from '../../value';
import type { CalendarDate } from './calendar';
import {
  dateOfDay, dayNumber, daysInMonth, MAX_TICKS, TICKS_PER_DAY, ticksOfDate, ticksOfDouble, ticksOfTime,
  ticksOfUnixMilliseconds, UNIX_EPOCH_TICKS,
} from './calendar'; // prettier-ignore
import { CsTimeSpan } from './time-span';

export type DateKind = 'Unspecified' | 'Utc' | 'Local';

/** A `DateTime`: ticks since the year 1, and a kind. The local zone is UTC, as on the service's machines. Immutable. */
export class CsDateTime implements CsObject {
  public static readonly minValue = new CsDateTime(0n, 'Unspecified');
  public static readonly maxValue = new CsDateTime(MAX_TICKS, 'Unspecified');
  public static readonly unixEpoch = new CsDateTime(UNIX_EPOCH_TICKS, 'Utc');

  public readonly csType = namedType('DateTime');

  private constructor(
    public readonly ticks: bigint,
    public readonly kind: DateKind,
  ) {}

  public static of(ticks: bigint, kind: DateKind = 'Unspecified'): CsDateTime {
    if (ticks < 0n || ticks > MAX_TICKS) {
      throw argumentOutOfRange('ticks', 'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.');
    }
    return new CsDateTime(ticks, kind);
  }

  public static fromUnixMilliseconds(milliseconds: number, kind: DateKind = 'Utc'): CsDateTime {
    return CsDateTime.of(ticksOfUnixMilliseconds(milliseconds), kind);
  }

  public withKind(kind: DateKind): CsDateTime {
    return new CsDateTime(this.ticks, kind);
  }

  public get calendarDate(): CalendarDate {
    return dateOfDay(Number(this.ticks / TICKS_PER_DAY));
  }

  public get ticksOfDay(): bigint {
    return this.ticks % TICKS_PER_DAY;
  }

  public get date(): CsDateTime {
    return new CsDateTime(this.ticks - this.ticksOfDay, this.kind);
  }

  /** 0 is Sunday. */
  public get dayOfWeek(): number {
    return Number((this.ticks / TICKS_PER_DAY + 1n) % 7n);
  }

  public get dayOfYear(): number {
    return Number(this.ticks / TICKS_PER_DAY) - dayNumber(this.calendarDate.year, 1, 1) + 1;
  }

  public plusTicks(ticks: bigint): CsDateTime {
    const sum = this.ticks + ticks;
    if (sum < 0n || sum > MAX_TICKS) throw unrepresentable('value');
    return new CsDateTime(sum, this.kind);
  }

  public plus(span: CsTimeSpan): CsDateTime {
    return this.plusTicks(span.ticks);
  }

  public minus(other: CsDateTime): CsTimeSpan {
    return CsTimeSpan.of(this.ticks - other.ticks);
  }

  public plusUnits(value: number, ticksPerUnit: bigint): CsDateTime {
    const ticks = ticksOfDouble(value, ticksPerUnit);
    if (ticks === undefined) throw argumentOutOfRange('value', 'Value to add was out of range.');
    return this.plusTicks(ticks);
  }

  /** The same day of another month, or its last day. */
  public plusMonths(months: number): CsDateTime {
    if (Math.abs(months) > 120_000) {
      throw argumentOutOfRange('months', 'Months value must be between +/-120000.');
    }
    const { year, month, day } = this.calendarDate;
    const count = year * 12 + month - 1 + months;
    const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
    if (newYear < 1 || newYear > 9999) throw unrepresentable('months');
    const newDay = Math.min(day, daysInMonth(newYear, newMonth));
    return new CsDateTime(ticksOfDate(newYear, newMonth, newDay) + this.ticksOfDay, this.kind);
  }

  public get unixMilliseconds(): number {
    return Number(this.ticks - UNIX_EPOCH_TICKS) / 10_000;
  }
}

export function dateTimeOf(
  date: readonly [year: number, month: number, day: number],
  time: readonly [hour: number, minute: number, second: number, millisecond?: number] = [0, 0, 0],
  kind: DateKind = 'Unspecified',
): CsDateTime {
  return CsDateTime.of(ticksOfDate(...date) + ticksOfTime(...time), kind);
}

function unrepresentable(parameter: string): Error {
  return argumentOutOfRange(parameter, 'The added or subtracted value results in an un-representable DateTime.');
}

export function notADate(): Error {
  return raise('System.FormatException', 'String was not recognized as a valid DateTime.');
}
