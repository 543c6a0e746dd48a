import type { Clock } from '../time/clock';

interface Counted {
  readonly at: number;
  readonly amount: number;
}

/** Counts amounts in a window that slides: what is older than the window no longer counts. */
export class SlidingWindow {
  private entries: Counted[] = [];

  public constructor(
    private readonly clock: Clock,
    private readonly seconds: number,
  ) {}

  public total(): number {
    this.forget();
    return this.entries.reduce((sum, { amount }) => sum + amount, 0);
  }

  public add(amount: number): void {
    if (amount !== 0) this.entries.push({ at: this.clock.now(), amount });
  }

  /** Whole seconds until the total is below the limit again, at least 1. */
  public secondsUntilBelow(limit: number): number {
    let total = this.total();
    for (const { at, amount } of this.entries) {
      total -= amount;
      if (total < limit) return Math.max(1, Math.ceil((at + this.seconds * 1000 - this.clock.now()) / 1000));
    }
    return Math.max(1, Math.ceil(this.seconds));
  }

  private forget(): void {
    const since = this.clock.now() - this.seconds * 1000;
    if (this.entries.length > 0 && this.entries[0].at <= since) {
      this.entries = this.entries.filter(({ at }) => at > since);
    }
  }
}

/** Counts amounts in periods that begin anew. */
export class PeriodCounter {
  private amount = 0;
  private period: number | undefined;

  public constructor(
    private readonly clock: Clock,
    /** When the period ends that a moment lies in; Infinity for one that never does. */
    private readonly endOf: (moment: number) => number,
  ) {}

  public total(): number {
    if (this.period !== undefined && this.clock.now() >= this.period) this.amount = 0;
    if (this.period === undefined || this.clock.now() >= this.period) this.period = this.endOf(this.clock.now());
    return this.amount;
  }

  public add(amount: number): void {
    this.amount = this.total() + amount;
  }

  /** Whole seconds until the period ends. */
  public secondsLeft(): number {
    this.total();
    return Math.ceil(((this.period ?? Infinity) - this.clock.now()) / 1000);
  }
}

/** A span as quota messages write it: `00:59:12`, with days before it where there are any. */
export function clockSpan(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'never';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const time = `${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return days > 0 ? `${days}.${time}` : time;
}
