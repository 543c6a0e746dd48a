/** Time as the simulator knows it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** A clock that stands still unless it is moved: by hand, or by the scheduler when every request waits. */
export class VirtualClock implements Clock {
  public constructor(private time: number = Date.UTC(2026, 0, 1)) {}

  public now(): number {
    return this.time;
  }

  /** Moves on by so many milliseconds. */
  public advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new Error(`a clock goes forward only, got ${milliseconds} ms; give 0 or more`);
    this.time += milliseconds;
  }

  /** Moves on to a moment; one that is past changes nothing. */
  public advanceTo(time: number): void {
    this.time = Math.max(this.time, time);
  }
}

/** A clock that goes on by itself, and can be asked to call back. */
export interface PassingClock extends Clock {
  /** Calls back after so many milliseconds, or somewhat later; gives a function that takes the wish back. */
  after(milliseconds: number, act: () => void): () => void;
}

/** Node.js calls back at once for a longer wait. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The time of the machine. */
export class SystemClock implements PassingClock {
  public now(): number {
    // eslint-disable-next-line no-restricted-properties -- the one place where the time of the machine comes in
    return Date.now();
  }

  public after(milliseconds: number, act: () => void): () => void {
    const timer = setTimeout(act, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  }
}
