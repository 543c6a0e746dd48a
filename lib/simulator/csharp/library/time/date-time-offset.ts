import { argumentOutOfRange, raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsObject } from '../../value';
import { MAX_TICKS, TICKS_PER_HOUR, TICKS_PER_MINUTE, UNIX_EPOCH_TICKS } from './calendar';
import { CsDateTime } from './date-time';
import { CsTimeSpan } from './time-span';

/** A `DateTimeOffset`: the time on a clock and how far that clock is from UTC. Immutable. */
export class CsDateTimeOffset implements CsObject {
  public static readonly minValue = new CsDateTimeOffset(CsDateTime.minValue, 0n);
  public static readonly maxValue = new CsDateTimeOffset(CsDateTime.maxValue, 0n);
  public static readonly unixEpoch = new CsDateTimeOffset(CsDateTime.of(UNIX_EPOCH_TICKS), 0n);

  public readonly csType = namedType('DateTimeOffset');

  private constructor(
    /** What the clock shows, of unspecified kind. */
    public readonly clock: CsDateTime,
    public readonly offsetTicks: bigint,
  ) {}

  public static of(clockTicks: bigint, offsetTicks: bigint): CsDateTimeOffset {
    if (offsetTicks % TICKS_PER_MINUTE !== 0n) {
      throw raise('System.ArgumentException', 'Offset must be specified in whole minutes.\r\nParameter name: offset');
    }
    if (offsetTicks > 14n * TICKS_PER_HOUR || offsetTicks < -14n * TICKS_PER_HOUR) {
      throw argumentOutOfRange('offset', 'Offset must be within plus or minus 14 hours.');
    }
    const utc = clockTicks - offsetTicks;
    if (utc < 0n || utc > MAX_TICKS) {
      throw argumentOutOfRange(
        'offset',
        'The UTC time represented when the offset is applied must be between year 0 and 10,000.',
      );
    }
    return new CsDateTimeOffset(CsDateTime.of(clockTicks), offsetTicks);
  }

  /** The local zone being UTC, a time of any kind is one at offset zero. */
  public static fromDateTime(time: CsDateTime): CsDateTimeOffset {
    return new CsDateTimeOffset(time.withKind('Unspecified'), 0n);
  }

  public static fromUnixTicks(ticks: bigint): CsDateTimeOffset {
    return CsDateTimeOffset.of(UNIX_EPOCH_TICKS + ticks, 0n);
  }

  public get utcTicks(): bigint {
    return this.clock.ticks - this.offsetTicks;
  }

  public get offset(): CsTimeSpan {
    return CsTimeSpan.of(this.offsetTicks);
  }

  public atOffset(offset: CsTimeSpan): CsDateTimeOffset {
    return CsDateTimeOffset.of(this.utcTicks + offset.ticks, offset.ticks);
  }

  /** The same offset at another time of its clock. */
  public at(clock: CsDateTime): CsDateTimeOffset {
    return CsDateTimeOffset.of(clock.ticks, this.offsetTicks);
  }

  public minus(other: CsDateTimeOffset): CsTimeSpan {
    return CsTimeSpan.of(this.utcTicks - other.utcTicks);
  }

  public get unixTicks(): bigint {
    return this.utcTicks - UNIX_EPOCH_TICKS;
  }
}
