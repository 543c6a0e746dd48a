import type { Clock } from '../time/clock';
import { EventWindow } from './event-window';

/** A counter that was asked within this many milliseconds may still be in the hands of a request. */
const IDLE_AFTER = 600_000;

/** Counts amounts in a window that slides: what is older than the window no longer counts. */
export class SlidingWindow {
  private readonly events: EventWindow;
  private asked: number;

  public constructor(
    private readonly clock: Clock,
    private readonly seconds: number,
  ) {
    this.events = new EventWindow(seconds * 1000);
    this.asked = clock.now();
  }

  /** Whether nothing is counted, and nobody has asked for long. */
  public get isOver(): boolean {
    const now = this.clock.now();
    return now - this.asked > IDLE_AFTER && this.events.total(now) === 0;
  }

  public total(): number {
    this.asked = this.clock.now();
    return this.events.total(this.asked);
  }

  public add(amount: number): void {
    this.events.add(amount, this.clock.now());
  }

  /** Whole seconds until the total is below the limit again, at least 1. */
  public secondsUntilBelow(limit: number): number {
    const now = this.clock.now();
    const moment = this.events.momentBelow(limit, now) ?? now + this.seconds * 1000;
    return Math.max(1, Math.ceil((moment - now) / 1000));
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

  /** Whether the period that was counted has ended long ago. */
  public get isOver(): boolean {
    return this.period !== undefined && this.clock.now() - this.period > IDLE_AFTER;
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
