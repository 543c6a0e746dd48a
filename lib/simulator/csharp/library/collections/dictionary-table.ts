import type { Type } from '../../../../expression/types/type';
import type { Library } from '../../binding';
import { forTypes } from '../../binding';
import { argumentNull } from '../../exception';
import { genericType } from '../../known-types';
import type { CsArray, Ref } from '../../value';
import { equalValues } from '../equality';
import { slot } from '../arrays';
import { equalityOf } from './comparer';
import { CsDictionary, CsSet } from './dictionary';
import { defaultOfBoxed } from './list-table';
import { CsPair } from './pair';
import { all, CsQuery, each } from './query';
import { copyInto } from './sequence';

type Given = readonly unknown[];

/** What a constructor is given: what to fill the dictionary with, and a comparer. */
function dictionary(
  read: (...args: Given) => { readonly source?: unknown; readonly comparer?: unknown },
): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('Dictionary', typeArgument('TKey'), typeArgument('TValue'));
    return (...args: Given) => {
      const { source, comparer = null } = read(...args);
      const made = new CsDictionary(type, comparer, equalityOf(comparer));
      if (source === null) throw argumentNull('dictionary');
      if (source === undefined) return made;
      for (const pair of each(source)) if (pair instanceof CsPair) made.add(pair.key, pair.value);
      return made;
    };
  });
}

type Typed = (typeArgument: (name: string) => Type) => (...args: never[]) => unknown;
const typed = (make: Typed): ReturnType<typeof forTypes> => forTypes(make);

/** A result that is left over where there is none: the default of the type. */
function give(result: Ref, type: Type, found: { readonly value: unknown } | undefined): boolean {
  result.value = slot(type, found === undefined ? defaultOfBoxed(type) : found.value);
  return found !== undefined;
}

function keysOf(self: CsDictionary): CsQuery {
  return new CsQuery(viewType(self, 0), () => self.keys());
}

function valuesOf(self: CsDictionary): CsQuery {
  return new CsQuery(viewType(self, 1), () => self.values());
}

function viewType({ csType }: CsDictionary, at: number): Type {
  return genericType('ICollection', csType.kind === 'named' ? csType.args[at] : csType);
}

/** System.Collections.Generic.Dictionary. */
export const dictionaryLibrary: Library = {
  'System.Collections.Generic.Dictionary`2': {
    '.ctor()': dictionary(() => ({})),
    '.ctor(int)': dictionary(() => ({})),
    '.ctor(int,IEqualityComparer<TKey>)': dictionary((_, comparer) => ({ comparer })),
    '.ctor(IEqualityComparer<TKey>)': dictionary((comparer) => ({ comparer })),
    '.ctor(IDictionary<TKey,TValue>)': dictionary((source) => ({ source })),
    '.ctor(IDictionary<TKey,TValue>,IEqualityComparer<TKey>)': dictionary((source, comparer) => ({ source, comparer })),
    '.ctor(IEnumerable<KeyValuePair<TKey,TValue>>)': dictionary((source) => ({ source })),
    '.ctor(IEnumerable<KeyValuePair<TKey,TValue>>,IEqualityComparer<TKey>)': dictionary((source, comparer) => ({
      source,
      comparer,
    })),
    Count: (self: CsDictionary) => self.size,
    Keys: keysOf,
    Values: valuesOf,
    Comparer: (self: CsDictionary) => self.comparer,
    '[TKey]': (self: CsDictionary, key: unknown) => self.get(key),
    '[TKey]=': (self: CsDictionary, key: unknown, value: unknown) => self.set(key, value),
    'Add(TKey,TValue)': (self: CsDictionary, key: unknown, value: unknown) => self.add(key, value),
    'TryAdd(TKey,TValue)': (self: CsDictionary, key: unknown, value: unknown) => self.tryAdd(key, value),
    'ContainsKey(TKey)': (self: CsDictionary, key: unknown) => self.has(key),
    'ContainsValue(TValue)': (self: CsDictionary, value: unknown) => {
      for (const one of self.values()) if (equalValues(one, value)) return true;
      return false;
    },
    'TryGetValue(TKey,out TValue)': typed((typeArgument) => {
      const type = typeArgument('TValue');
      return (self: CsDictionary, key: unknown, result: Ref) => {
        const value = self.lookUp(key);
        return give(result, type, value === undefined ? undefined : { value });
      };
    }),
    'Remove(TKey)': (self: CsDictionary, key: unknown) => self.remove(key) !== undefined,
    'Remove(TKey,out TValue)': typed((typeArgument) => {
      const type = typeArgument('TValue');
      return (self: CsDictionary, key: unknown, result: Ref) => give(result, type, self.remove(key));
    }),
    'Clear()': (self: CsDictionary) => self.clear(),
    'TrimExcess()': () => undefined,
    'EnsureCapacity(int)': (self: CsDictionary, capacity: number) => Math.max(capacity, self.size),
    // As an ICollection<KeyValuePair<TKey,TValue>>.
    'Add(T)': (self: CsDictionary, pair: CsPair) => self.add(pair.key, pair.value),
    'Contains(T)': (self: CsDictionary, pair: CsPair) => equalValues(self.lookUp(pair.key) ?? null, pair.value),
    'Remove(T)': (self: CsDictionary, pair: CsPair) => self.remove(pair.key) !== undefined,
  },
};

// ── sets ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function set(
  read: (...args: Given) => { readonly source?: unknown; readonly comparer?: unknown },
): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('HashSet', typeArgument('T'));
    return (...args: Given) => {
      const { source, comparer = null } = read(...args);
      const made = new CsSet(type, comparer, equalityOf(comparer));
      if (source !== undefined) for (const item of all(source, 'collection')) made.add(item);
      return made;
    };
  });
}

/** The other collection as a set with the comparer of this one. */
function like(self: CsSet, other: unknown): CsSet {
  const made = new CsSet(self.csType, self.comparer, self.equality);
  for (const item of all(other, 'other')) made.add(item);
  return made;
}

function keepOnly(self: CsSet, keeps: (item: unknown) => boolean): number {
  const gone = [...self].filter((item) => !keeps(item));
  for (const item of gone) self.remove(item);
  return gone.length;
}

function isWithin(inner: CsSet, outer: CsSet): boolean {
  return [...inner].every((item) => outer.has(item));
}

/** System.Collections.Generic.HashSet. */
export const setLibrary: Library = {
  'System.Collections.Generic.HashSet`1': {
    '.ctor()': set(() => ({})),
    '.ctor(int)': set(() => ({})),
    '.ctor(int,IEqualityComparer<T>)': set((_, comparer) => ({ comparer })),
    '.ctor(IEqualityComparer<T>)': set((comparer) => ({ comparer })),
    '.ctor(IEnumerable<T>)': set((source) => ({ source })),
    '.ctor(IEnumerable<T>,IEqualityComparer<T>)': set((source, comparer) => ({ source, comparer })),
    Count: (self: CsSet) => self.size,
    Comparer: (self: CsSet) => self.comparer,
    'Add(T)': (self: CsSet, item: unknown) => self.add(item),
    'Contains(T)': (self: CsSet, item: unknown) => self.has(item),
    'Remove(T)': (self: CsSet, item: unknown) => self.remove(item),
    'RemoveWhere(Predicate<T>)': (self: CsSet, match: (item: unknown) => boolean) =>
      keepOnly(self, (item) => !match(item)),
    'Clear()': (self: CsSet) => self.clear(),
    'TrimExcess()': () => undefined,
    'TryGetValue(T,out T)': typed((typeArgument) => {
      const type = typeArgument('T');
      return (self: CsSet, item: unknown, result: Ref) => {
        const found = self.equalTo(item);
        return give(result, type, found === undefined ? undefined : { value: found.key });
      };
    }),
    'UnionWith(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      for (const item of all(other, 'other')) self.add(item);
    },
    'ExceptWith(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      for (const item of all(other, 'other')) self.remove(item);
    },
    'IntersectWith(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      const kept = like(self, other);
      keepOnly(self, (item) => kept.has(item));
    },
    'SymmetricExceptWith(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      for (const item of like(self, other)) if (!self.remove(item)) self.add(item);
    },
    'Overlaps(IEnumerable<T>)': (self: CsSet, other: unknown) => all(other, 'other').some((item) => self.has(item)),
    'SetEquals(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      const set = like(self, other);
      return set.size === self.size && isWithin(set, self);
    },
    'IsSubsetOf(IEnumerable<T>)': (self: CsSet, other: unknown) => isWithin(self, like(self, other)),
    'IsSupersetOf(IEnumerable<T>)': (self: CsSet, other: unknown) => isWithin(like(self, other), self),
    'IsProperSubsetOf(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      const set = like(self, other);
      return self.size < set.size && isWithin(self, set);
    },
    'IsProperSupersetOf(IEnumerable<T>)': (self: CsSet, other: unknown) => {
      const set = like(self, other);
      return set.size < self.size && isWithin(set, self);
    },
    'CopyTo(T[])': (self: CsSet, target: CsArray | null) => copyInto([...self], target, 0),
    'CopyTo(T[],int)': (self: CsSet, target: CsArray | null, at: number) => copyInto([...self], target, at),
  },
};
