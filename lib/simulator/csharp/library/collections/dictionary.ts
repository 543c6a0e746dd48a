import type { Type } from '../../../../expression/types/type';
import { argumentNull, raise } from '../../exception';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import type { Equality } from './comparer';
import { usualEquality } from './comparer';
import { HashTable } from './hash-table';
import { CsPair, pairType } from './pair';

/** A `Dictionary<TKey,TValue>`, keys and values in boxed form. */
export class CsDictionary implements CsObject {
  private readonly table: HashTable;
  private readonly pair: Type;

  public constructor(
    public readonly csType: Type,
    /** The comparer as the program sees it, if it gave one. */
    public readonly comparer: unknown = null,
    equality: Equality = usualEquality,
  ) {
    this.table = new HashTable(equality);
    const args = csType.kind === 'named' ? csType.args : [];
    this.pair = pairType(args[0], args[1]);
  }

  public static of(key: Type, value: Type): CsDictionary {
    return new CsDictionary(genericType('Dictionary', key, value));
  }

  public get size(): number {
    return this.table.size;
  }

  public has(key: unknown): boolean {
    return this.table.find(notNull(key)) !== undefined;
  }

  /** undefined when the key is not there. */
  public lookUp(key: unknown): unknown {
    return this.table.find(notNull(key))?.value;
  }

  public get(key: unknown): unknown {
    const entry = this.table.find(notNull(key));
    if (entry !== undefined) return entry.value;
    throw raise('System.Collections.Generic.KeyNotFoundException', 'The given key was not present in the dictionary.');
  }

  public set(key: unknown, value: unknown): void {
    const entry = this.table.find(notNull(key));
    if (entry === undefined) this.table.insert(key, value);
    else this.table.change(entry, value);
  }

  /** False when the key was there. */
  public tryAdd(key: unknown, value: unknown): boolean {
    if (this.has(key)) return false;
    this.table.insert(key, value);
    return true;
  }

  public add(key: unknown, value: unknown): void {
    if (this.tryAdd(key, value)) return;
    throw raise('System.ArgumentException', 'An item with the same key has already been added.');
  }

  /** undefined when the key was not there. */
  public remove(key: unknown): { readonly value: unknown } | undefined {
    return this.table.remove(notNull(key));
  }

  public clear(): void {
    this.table.clear();
  }

  public *keys(): Generator<unknown, void, undefined> {
    for (const { key } of this.table) yield key;
  }

  public *values(): Generator<unknown, void, undefined> {
    for (const { value } of this.table) yield value;
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    for (const { key, value } of this.table) yield new CsPair(this.pair, key, value);
  }
}

function notNull(key: unknown): unknown {
  if (key === null) throw argumentNull('key');
  return key;
}

/** A `HashSet<T>`. */
export class CsSet implements CsObject {
  private readonly table: HashTable;

  public constructor(
    public readonly csType: Type,
    public readonly comparer: unknown = null,
    equality: Equality = usualEquality,
  ) {
    this.table = new HashTable(equality);
  }

  public get size(): number {
    return this.table.size;
  }

  public get equality(): Equality {
    return this.table.equality;
  }

  public has(item: unknown): boolean {
    return this.table.find(item) !== undefined;
  }

  /** The element that is equal to this one; undefined when there is none. */
  public equalTo(item: unknown): { readonly key: unknown } | undefined {
    return this.table.find(item);
  }

  public add(item: unknown): boolean {
    if (this.has(item)) return false;
    this.table.insert(item, null);
    return true;
  }

  public remove(item: unknown): boolean {
    return this.table.remove(item) !== undefined;
  }

  public clear(): void {
    this.table.clear();
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    for (const { key } of this.table) yield key;
  }
}
