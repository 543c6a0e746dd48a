interface Event {
  readonly at: number;
  amount: number;
}

/** Behind so many forgotten events, the list is cut. */
const MOST_FORGOTTEN = 1_000;

/** Amounts of the last while: what is older no longer counts. Each costs the same, however many there are. */
export class EventWindow {
  private events: Event[] = [];
  /** Those in front of it are forgotten. */
  private first = 0;
  private sum = 0;

  public constructor(private readonly milliseconds: number) {}

  /** How many moments it holds. */
  public get size(): number {
    return this.events.length;
  }

  public total(now: number): number {
    this.forget(now - this.milliseconds);
    return this.sum;
  }

  public add(amount: number, now: number): void {
    this.forget(now - this.milliseconds);
    if (amount === 0) return;
    this.sum += amount;
    const last = this.events.at(-1);
    if (last?.at === now && this.first < this.events.length) last.amount += amount;
    else this.events.push({ at: now, amount });
  }

  /** When the total will be below a limit; undefined when forgetting all events is not enough. */
  public momentBelow(limit: number, now: number): number | undefined {
    let total = this.total(now);
    for (let index = this.first; index < this.events.length; index++) {
      total -= this.events[index].amount;
      if (total < limit) return this.events[index].at + this.milliseconds;
    }
    return undefined;
  }

  private forget(until: number): void {
    while (this.first < this.events.length && this.events[this.first].at <= until) {
      this.sum -= this.events[this.first].amount;
      this.first += 1;
    }
    const isEmpty = this.first === this.events.length;
    // A sum of fractions would drift away from nothing.
    if (isEmpty) this.sum = 0;
    if (!isEmpty && this.first < MOST_FORGOTTEN) return;
    if (this.first > 0) this.events = this.events.slice(this.first);
    this.first = 0;
  }
}
