import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { box } from '../../boxing';
import { defaultOf } from '../../defaults';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { checkSize, spend } from '../../execution';
import { genericType } from '../../known-types';
import type { CsArray } from '../../value';
import { arrayOfBoxed } from '../arrays';
import { equalValues } from '../equality';
import { checkIndex, checkRange } from '../ranges';
import type { Order } from './comparer';
import { orderOf } from './comparer';
import { CsList } from './list';
import { all } from './query';
import { binarySearch, copyInto, findFirst, findLast, sortPart } from './sequence';

type Predicate = (item: unknown) => boolean;

function changed(self: CsList): unknown[] {
  self.version += 1;
  return self.items;
}

function insertAll(self: CsList, at: number, source: unknown): void {
  const added = all(source, 'collection');
  if (at < 0 || at > self.items.length)
    throw argumentOutOfRange('index', 'Index must be within the bounds of the List.');
  checkSize(self.items.length + added.length);
  const items = changed(self);
  self.items = [...items.slice(0, at), ...added, ...items.slice(at)];
}

function itemAt(self: CsList, index: number): unknown {
  checkIndex(self.items.length, index);
  return self.items[index];
}

function setItem(self: CsList, index: number, value: unknown): void {
  checkIndex(self.items.length, index);
  changed(self)[index] = value;
}

function insert(self: CsList, at: number, item: unknown): void {
  if (at < 0 || at > self.items.length)
    throw argumentOutOfRange('index', 'Index must be within the bounds of the List.');
  checkSize(self.items.length + 1);
  spend(1 + Math.floor((self.items.length - at) / 64));
  changed(self).splice(at, 0, item);
}

function removeAt(self: CsList, index: number): void {
  checkIndex(self.items.length, index);
  changed(self).splice(index, 1);
}

function removeItem(self: CsList, item: unknown): boolean {
  const at = indexOf(self, item, 0, self.items.length);
  if (at >= 0) changed(self).splice(at, 1);
  return at >= 0;
}

function indexOf(self: CsList, item: unknown, start: number, count: number): number {
  checkRange(self.items.length, start, count);
  return findFirst(self.items, start, count, (one) => equalValues(one, item));
}

/** Backwards from a place over so many items. */
function lastIndexOf(self: CsList, item: unknown, start: number, count: number): number {
  if (self.items.length === 0) return -1;
  checkIndex(self.items.length, start);
  if (count < 0 || count > start + 1)
    throw argumentOutOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    );
  return findLast(self.items, start, count, (one) => equalValues(one, item));
}

const editing: BindingTable = {
  'Add(T)': (self: CsList, item: unknown) => {
    checkSize(self.items.length + 1);
    changed(self).push(item);
  },
  'AddRange(IEnumerable<T>)': (self: CsList, source: unknown) => insertAll(self, self.items.length, source),
  'Insert(int,T)': insert,
  'InsertRange(int,IEnumerable<T>)': insertAll,
  'Remove(T)': removeItem,
  'RemoveAt(int)': removeAt,
  'RemoveAll(Predicate<T>)': (self: CsList, match: Predicate | null) => {
    const kept = self.items.filter((item) => !given(match)(item));
    const removed = self.items.length - kept.length;
    if (removed > 0) self.version += 1;
    self.items = kept;
    return removed;
  },
  'RemoveRange(int,int)': (self: CsList, start: number, count: number) => {
    checkRange(self.items.length, start, count, 'index');
    changed(self).splice(start, count);
  },
  'Clear()': (self: CsList) => {
    self.version += 1;
    self.items = [];
  },
  'Reverse()': (self: CsList) => void changed(self).reverse(),
  'Reverse(int,int)': (self: CsList, start: number, count: number) => {
    checkRange(self.items.length, start, count, 'index');
    changed(self).splice(start, count, ...self.items.slice(start, start + count).reverse());
  },
  'Sort()': (self: CsList) => sort(self, 0, self.items.length, orderOf(null)),
  'Sort(Comparison<T>)': (self: CsList, comparison: Order | null) => {
    if (comparison === null) throw argumentNull('comparison');
    sort(self, 0, self.items.length, comparison);
  },
  'Sort(IComparer<T>)': (self: CsList, comparer: unknown) => sort(self, 0, self.items.length, orderOf(comparer)),
  'Sort(int,int,IComparer<T>)': (self: CsList, start: number, count: number, comparer: unknown) =>
    sort(self, start, count, orderOf(comparer)),
  'TrimExcess()': () => undefined,
  'EnsureCapacity(int)': (self: CsList, capacity: number) => Math.max(self.items.length, capacity),
};

function sort(self: CsList, start: number, count: number, order: Order): void {
  checkRange(self.items.length, start, count, 'index');
  self.items = sortPart(changed(self), start, count, order);
}

function given<T>(delegate: T | null): T {
  if (delegate === null) throw argumentNull('match');
  return delegate;
}

const searching: BindingTable = {
  'Contains(T)': (self: CsList, item: unknown) => indexOf(self, item, 0, self.items.length) >= 0,
  'Exists(Predicate<T>)': (self: CsList, match: Predicate | null) => findIndex(self, 0, self.items.length, match) >= 0,
  'Find(Predicate<T>)': forTypes((typeArgument) => (self: CsList, match: Predicate | null) => {
    const at = findIndex(self, 0, self.items.length, match);
    return at < 0 ? defaultOfBoxed(typeArgument('T')) : self.items[at];
  }),
  'FindLast(Predicate<T>)': forTypes((typeArgument) => (self: CsList, match: Predicate | null) => {
    const at = findLast(self.items, self.items.length - 1, self.items.length, given(match));
    return at < 0 ? defaultOfBoxed(typeArgument('T')) : self.items[at];
  }),
  'FindAll(Predicate<T>)': (self: CsList, match: Predicate | null) =>
    new CsList(
      self.csType,
      self.items.filter((item) => given(match)(item)),
    ),
  'FindIndex(Predicate<T>)': (self: CsList, match: Predicate | null) => findIndex(self, 0, self.items.length, match),
  'FindIndex(int,Predicate<T>)': (self: CsList, start: number, match: Predicate | null) =>
    findIndex(self, start, self.items.length - start, match),
  'FindIndex(int,int,Predicate<T>)': findIndex,
  'FindLastIndex(Predicate<T>)': (self: CsList, match: Predicate | null) =>
    findLast(self.items, self.items.length - 1, self.items.length, given(match)),
  'TrueForAll(Predicate<T>)': (self: CsList, match: Predicate | null) => self.items.every((item) => given(match)(item)),
  'IndexOf(T)': (self: CsList, item: unknown) => indexOf(self, item, 0, self.items.length),
  'IndexOf(T,int)': (self: CsList, item: unknown, start: number) =>
    indexOf(self, item, start, self.items.length - start),
  'IndexOf(T,int,int)': indexOf,
  'LastIndexOf(T)': (self: CsList, item: unknown) => lastIndexOf(self, item, self.items.length - 1, self.items.length),
  'LastIndexOf(T,int)': (self: CsList, item: unknown, start: number) => lastIndexOf(self, item, start, start + 1),
  'LastIndexOf(T,int,int)': lastIndexOf,
  'BinarySearch(T)': (self: CsList, item: unknown) =>
    binarySearch(self.items, 0, self.items.length, item, orderOf(null)),
  'BinarySearch(T,IComparer<T>)': (self: CsList, item: unknown, comparer: unknown) =>
    binarySearch(self.items, 0, self.items.length, item, orderOf(comparer)),
};

function findIndex(self: CsList, start: number, count: number, match: Predicate | null): number {
  const holds = given(match);
  checkRange(self.items.length, start, count);
  return findFirst(self.items, start, count, holds);
}

export function defaultOfBoxed(type: Type): unknown {
  return box(type, defaultOf(type));
}

const copying: BindingTable = {
  'ToArray()': (self: CsList) => arrayOfBoxed(self.element, self.items),
  'GetRange(int,int)': getRange,
  'Slice(int,int)': getRange,
  'CopyTo(T[])': (self: CsList, target: CsArray | null) => copyInto(self.items, target, 0),
  'CopyTo(T[],int)': (self: CsList, target: CsArray | null, at: number) => copyInto(self.items, target, at),
  'CopyTo(int,T[],int,int)': (self: CsList, start: number, target: CsArray | null, at: number, count: number) => {
    checkRange(self.items.length, start, count, 'index');
    copyInto(self.items.slice(start, start + count), target, at);
  },
  'ConvertAll<TOutput>(Converter<T,TOutput>)': forTypes((typeArgument) => {
    const type = typeArgument('TOutput');
    return (self: CsList, convert: (item: unknown) => unknown) =>
      CsList.of(
        type,
        self.items.map((item) => convert(item)),
      );
  }),
  'ForEach(Action<T>)': (self: CsList, action: ((item: unknown) => void) | null) => {
    const act = given(action);
    for (const item of self) act(item);
  },
  'AsReadOnly()': (self: CsList) => self,
};

function getRange(self: CsList, start: number, count: number): CsList {
  if (start < 0 || count < 0) throw argumentOutOfRange(start < 0 ? 'index' : 'count', 'Non-negative number required.');
  if (start + count > self.items.length) {
    throw raise(
      'System.ArgumentException',
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
  return new CsList(self.csType, self.items.slice(start, start + count));
}

function constructor(fill: (argument: unknown) => unknown[]): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('List', typeArgument('T'));
    return (argument?: unknown) => new CsList(type, fill(argument));
  });
}

/** System.Collections.Generic.List. */
export const listLibrary: Library = {
  'System.Collections.Generic.List`1': {
    '.ctor()': constructor(() => []),
    '.ctor(int)': constructor((capacity) => {
      if ((capacity as number) < 0) throw argumentOutOfRange('capacity', 'Non-negative number required.');
      return [];
    }),
    '.ctor(IEnumerable<T>)': constructor((source) => all(source, 'collection')),
    Count: (self: CsList) => self.items.length,
    '[int]': itemAt,
    '[int]=': setItem,
    ...editing,
    ...searching,
    ...copying,
  },
};
