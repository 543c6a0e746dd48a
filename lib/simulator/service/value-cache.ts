import type { Clock } from '../time/clock';
import { SweptMap } from './swept-map';

interface Kept<T> {
  readonly value: T;
  readonly until: number;
}

/** A cache whose entries end by themselves. */
export class ValueCache<T = unknown> {
  private readonly entries: SweptMap<Kept<T>>;

  public constructor(private readonly clock: Clock) {
    this.entries = new SweptMap(({ until }) => until <= clock.now());
  }

  /** How many entries it holds, with those that have ended and were not thrown away yet. */
  public get size(): number {
    return this.entries.size;
  }

  public get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (this.clock.now() < entry.until) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  public set(key: string, value: T, seconds: number): void {
    this.entries.set(key, { value, until: this.clock.now() + seconds * 1000 });
  }

  public delete(key: string): boolean {
    return this.entries.delete(key);
  }

  /** All entries that have not ended. */
  public values(): T[] {
    return this.entries.keys().flatMap((key) => {
      const value = this.get(key);
      return value === undefined ? [] : [value];
    });
  }
}
