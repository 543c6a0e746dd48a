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
