/** How headers are written down: one value or several for each name. */
export type HeaderValues = Readonly<Record<string, string | readonly string[]>>;

interface Entry {
  readonly name: string;
  values: readonly string[];
}

/**
 * Names with one or more values each: the headers of a message, or the parameters of a query. Case does not matter when
 * a name is looked up; the order and the spelling of the names are kept.
 */
export class Headers implements Iterable<readonly [string, readonly string[]]> {
  public static of(values: HeaderValues = {}): Headers {
    const headers = new Headers();
    for (const [name, value] of Object.entries(values)) {
      headers.append(name, typeof value === 'string' ? [value] : value);
    }
    return headers;
  }

  private readonly entries = new Map<string, Entry>();
  private changeCount = 0;

  /** Grows with every change. */
  public get changes(): number {
    return this.changeCount;
  }

  public get size(): number {
    return this.entries.size;
  }

  public has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  public get(name: string): readonly string[] | undefined {
    return this.entries.get(name.toLowerCase())?.values;
  }

  /** All values of the name, with commas between them; undefined when there is none. */
  public joined(name: string): string | undefined {
    const values = this.get(name);
    return values?.length === 1 ? values[0] : values?.join(',');
  }

  public set(name: string, values: readonly string[]): void {
    this.changeCount++;
    this.entries.set(name.toLowerCase(), { name: this.entries.get(name.toLowerCase())?.name ?? name, values });
  }

  public append(name: string, values: readonly string[]): void {
    this.set(name, [...(this.get(name) ?? []), ...values]);
  }

  public delete(name: string): void {
    this.changeCount++;
    this.entries.delete(name.toLowerCase());
  }

  /** The names as they were first written. */
  public names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  public copy(): Headers {
    const copy = new Headers();
    for (const [key, { name, values }] of this.entries) copy.entries.set(key, { name, values });
    return copy;
  }

  /** As a plain object, several values joined by commas. */
  public toObject(): Record<string, string> {
    return Object.fromEntries([...this.entries.values()].map(({ name, values }) => [name, values.join(',')]));
  }

  public *[Symbol.iterator](): Iterator<readonly [string, readonly string[]]> {
    for (const { name, values } of this.entries.values()) yield [name, values];
  }
}
