/** So many values are kept before anybody asks which are over. */
const FEWEST_SWEPT = 1_000;

/**
 * Values by key, of which those that are over are thrown away from time to time: a key that nobody asks for again, as one
 * made of a request's id, would stay for ever otherwise.
 */
export class SweptMap<T> {
  private readonly values = new Map<string, T>();
  private sweepAt = FEWEST_SWEPT;

  public constructor(private readonly isOver: (value: T) => boolean) {}

  public get size(): number {
    return this.values.size;
  }

  public get(key: string): T | undefined {
    return this.values.get(key);
  }

  public set(key: string, value: T): void {
    this.values.set(key, value);
    if (this.values.size >= this.sweepAt) this.sweep();
  }

  public delete(key: string): boolean {
    return this.values.delete(key);
  }

  public keys(): string[] {
    return [...this.values.keys()];
  }

  /** The value of a key, made where there is none. */
  public remembered(key: string, make: () => T): T {
    let known = this.values.get(key);
    if (known === undefined) this.set(key, (known = make()));
    return known;
  }

  /** The next time comes when there are twice as many as are left, so that a value is looked at twice on average. */
  private sweep(): void {
    for (const [key, value] of this.values) if (this.isOver(value)) this.values.delete(key);
    this.sweepAt = Math.max(FEWEST_SWEPT, 2 * this.values.size);
  }
}
