import { raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsObject } from '../../value';
import { roundHalfEven } from '../text/rounding';
import { ticksOfDouble } from './calendar';

const LIMIT = 2n ** 63n;

/** A `TimeSpan`: ticks of 100 nanoseconds. Immutable. */
export class CsTimeSpan implements CsObject {
  public static readonly zero = new CsTimeSpan(0n);
  public static readonly maxValue = new CsTimeSpan(LIMIT - 1n);
  public static readonly minValue = new CsTimeSpan(-LIMIT);

  public readonly csType = namedType('TimeSpan');

  private constructor(public readonly ticks: bigint) {}

  public static of(ticks: bigint): CsTimeSpan {
    if (ticks >= LIMIT || ticks < -LIMIT) throw tooLong();
    return new CsTimeSpan(ticks);
  }

  public static fromUnits(value: number, ticksPerUnit: bigint): CsTimeSpan {
    if (Number.isNaN(value)) throw notANumber();
    const ticks = ticksOfDouble(value, ticksPerUnit);
    if (ticks === undefined) throw tooLong();
    return CsTimeSpan.of(ticks);
  }

  public static fromMilliseconds(milliseconds: number): CsTimeSpan {
    return CsTimeSpan.fromUnits(milliseconds, 10_000n);
  }

  public plus(other: CsTimeSpan): CsTimeSpan {
    return CsTimeSpan.of(this.ticks + other.ticks);
  }

  public minus(other: CsTimeSpan): CsTimeSpan {
    return CsTimeSpan.of(this.ticks - other.ticks);
  }

  public times(factor: number): CsTimeSpan {
    if (Number.isNaN(factor)) throw notANumber();
    const ticks = roundHalfEven(Number(this.ticks) * factor);
    if (!Number.isFinite(ticks)) throw tooLong();
    return CsTimeSpan.of(BigInt(ticks));
  }

  public negated(): CsTimeSpan {
    if (this.ticks === -LIMIT)
      throw raise('System.OverflowException', 'Negating the minimum value of a twos complement number is invalid.');
    return new CsTimeSpan(-this.ticks);
  }

  /** So many whole units, less those that make up the next larger one. */
  public part(ticksPerUnit: bigint, unitsInNext: bigint): number {
    return Number((this.ticks / ticksPerUnit) % unitsInNext);
  }

  public total(ticksPerUnit: bigint): number {
    return Number(this.ticks) / Number(ticksPerUnit);
  }
}

function tooLong(): Error {
  return raise('System.OverflowException', 'TimeSpan overflowed because the duration is too long.');
}

function notANumber(): Error {
  return raise('System.ArgumentException', 'TimeSpan does not accept floating point Not-a-Number values.');
}
