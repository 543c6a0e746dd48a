import { checkSize } from '../../execution';
import { raise } from '../../exception';
import type { Equality } from './comparer';

export interface Entry {
  readonly key: unknown;
  value: unknown;
  readonly place: number;
}

/**
 * Keys and values in the order in which .NET's Dictionary and HashSet give them: as they came, but one that is added
 * after a removal takes the place that was freed last.
 */
export class HashTable {
  private entries: (Entry | undefined)[] = [];
  private freed: number[] = [];
  private buckets = new Map<unknown, Entry[]>();
  private version = 0;

  public constructor(public readonly equality: Equality) {}

  public get size(): number {
    return this.entries.length - this.freed.length;
  }

  public find(key: unknown): Entry | undefined {
    return this.buckets.get(this.equality.hash(key))?.find((entry) => this.equality.equals(entry.key, key));
  }

  /** The key must not be there yet. */
  public insert(key: unknown, value: unknown): void {
    checkSize(this.size + 1);
    this.version += 1;
    const place = this.freed.pop() ?? this.entries.length;
    const entry: Entry = { key, value, place };
    this.entries[place] = entry;
    const hash = this.equality.hash(key);
    const bucket = this.buckets.get(hash);
    if (bucket === undefined) this.buckets.set(hash, [entry]);
    else bucket.push(entry);
  }

  public change(entry: Entry, value: unknown): void {
    this.version += 1;
    entry.value = value;
  }

  public remove(key: unknown): Entry | undefined {
    const entry = this.find(key);
    if (entry === undefined) return undefined;
    this.version += 1;
    const hash = this.equality.hash(key);
    const rest = (this.buckets.get(hash) ?? []).filter((one) => one !== entry);
    if (rest.length === 0) this.buckets.delete(hash);
    else this.buckets.set(hash, rest);
    this.entries[entry.place] = undefined;
    this.freed.push(entry.place);
    return entry;
  }

  public clear(): void {
    this.version += 1;
    this.entries = [];
    this.freed = [];
    this.buckets = new Map<unknown, Entry[]>();
  }

  public *[Symbol.iterator](): Iterator<Entry> {
    const { version } = this;
    for (const entry of this.entries) {
      if (entry === undefined) continue;
      yield entry;
      if (this.version !== version) throw modified();
    }
  }
}

export function modified(): Error {
  return raise('System.InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
}
