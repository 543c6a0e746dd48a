import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { box } from '../../boxing';
import { defaultOf } from '../../defaults';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { checkSize, spend } from '../../execution';
import type { Ref } from '../../value';
import { CsArray } from '../../value';
import { arrayOfBoxed, arrayOfSlots, slot, slots } from '../arrays';
import { equalValues } from '../equality';
import { checkRange } from '../ranges';
import type { Order } from './comparer';
import { orderOf } from './comparer';
import { defaultOfBoxed } from './list-table';
import { binarySearch, findFirst, findLast, sortPart } from './sequence';

type MaybeArray = CsArray | null;
type Predicate = ((item: unknown) => boolean) | null;

function given<T>(value: T | null, parameter = 'array'): T {
  if (value === null) throw argumentNull(parameter);
  return value;
}

/** The items in boxed form. */
function boxed(array: MaybeArray): unknown[] {
  return [...given(array)];
}

function assign(array: CsArray, values: readonly unknown[]): void {
  slots(array.element, values).forEach((value, at) => (array.items[at] = value));
}

function at(array: CsArray, index: number): unknown {
  if (index >= 0 && index < array.items.length) return box(array.element, array.items[index]);
  throw raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

function copy(source: MaybeArray, from: number, target: MaybeArray, to: number, count: number): void {
  const [left, right] = [given(source, 'sourceArray'), given(target, 'destinationArray')];
  if (from < 0 || to < 0 || count < 0) {
    const name = from < 0 ? 'sourceIndex' : to < 0 ? 'destinationIndex' : 'length';
    throw argumentOutOfRange(name, 'Non-negative number required.');
  }
  if (from + count > left.items.length)
    throw raise(
      'System.ArgumentException',
      "Source array was not long enough. Check the source index, length, and the array's lower bounds.\r\nParameter name: sourceArray",
    );
  if (to + count > right.items.length)
    throw raise(
      'System.ArgumentException',
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.\r\nParameter name: destinationArray",
    );
  spend(Math.ceil(count / 64));
  const values = [...left.items.slice(from, from + count)].map((item) => slot(right.element, box(left.element, item)));
  values.forEach((value, index) => (right.items[to + index] = value));
}

function sort(array: MaybeArray, start: number, count: number, order: Order): void {
  const items = boxed(array);
  checkRange(items.length, start, count, 'index', 'length');
  assign(given(array), sortPart(items, start, count, order));
}

/** Sorts the keys and moves the items along with them. */
function sortBoth(keys: MaybeArray, items: MaybeArray, order: Order): void {
  const [left, right] = [boxed(keys), boxed(items)];
  const pairs = left.map((key, index): [unknown, unknown] => [key, right[index]]);
  const sorted = sortPart(pairs, 0, pairs.length, (one, other) =>
    order((one as [unknown, unknown])[0], (other as [unknown, unknown])[0]),
  ) as [unknown, unknown][];
  assign(
    given(keys),
    sorted.map(([key]) => key),
  );
  assign(
    given(items),
    sorted.map(([, item]) => item),
  );
}

function reverse(array: MaybeArray, start: number, count: number): void {
  const items = given(array).items;
  checkRange(items.length, start, count, 'index', 'length');
  const part = [...items.slice(start, start + count)].reverse();
  part.forEach((item, index) => (items[start + index] = item));
}

function indexOf(array: MaybeArray, value: unknown, start: number, count: number): number {
  const items = boxed(array);
  checkRange(items.length, start, count);
  return findFirst(items, start, count, (item) => equalValues(item, value));
}

function lastIndexOf(array: MaybeArray, value: unknown, start: number, count: number): number {
  return findLast(boxed(array), start, count, (item) => equalValues(item, value));
}

function findIndex(array: MaybeArray, start: number, count: number, match: Predicate): number {
  const items = boxed(array);
  checkRange(items.length, start, count);
  return findFirst(items, start, count, given(match, 'match'));
}

const length = (array: MaybeArray): number => given(array).items.length;

const searching: BindingTable = {
  'Exists<T>(T[],Predicate<T>)': (array: MaybeArray, match: Predicate) => findIndex(array, 0, length(array), match) >= 0,
  'TrueForAll<T>(T[],Predicate<T>)': (array: MaybeArray, match: Predicate) => boxed(array).every(given(match, 'match')),
  'Find<T>(T[],Predicate<T>)': forTypes((typeArgument) => (array: MaybeArray, match: Predicate) => {
    const found = findIndex(array, 0, length(array), match);
    return found < 0 ? defaultOfBoxed(typeArgument('T')) : at(given(array), found);
  }),
  'FindLast<T>(T[],Predicate<T>)': forTypes((typeArgument) => (array: MaybeArray, match: Predicate) => {
    const found = findLast(boxed(array), length(array) - 1, length(array), given(match, 'match'));
    return found < 0 ? defaultOfBoxed(typeArgument('T')) : at(given(array), found);
  }),
  'FindAll<T>(T[],Predicate<T>)': (array: MaybeArray, match: Predicate) =>
    arrayOfBoxed(given(array).element, boxed(array).filter(given(match, 'match'))),
  'FindIndex<T>(T[],Predicate<T>)': (array: MaybeArray, match: Predicate) => findIndex(array, 0, length(array), match),
  'FindIndex<T>(T[],int,Predicate<T>)': (array: MaybeArray, start: number, match: Predicate) =>
    findIndex(array, start, length(array) - start, match),
  'FindIndex<T>(T[],int,int,Predicate<T>)': findIndex,
  'FindLastIndex<T>(T[],Predicate<T>)': (array: MaybeArray, match: Predicate) =>
    findLast(boxed(array), length(array) - 1, length(array), given(match, 'match')),
  ...both('IndexOf', '', (array: MaybeArray, value: unknown) => indexOf(array, value, 0, length(array))),
  ...both('IndexOf', ',int', (array: MaybeArray, value: unknown, start: number) =>
    indexOf(array, value, start, length(array) - start)),
  ...both('IndexOf', ',int,int', indexOf),
  ...both('LastIndexOf', '', (array: MaybeArray, value: unknown) =>
    lastIndexOf(array, value, length(array) - 1, length(array))),
  ...both('BinarySearch', '', (array: MaybeArray, value: unknown) =>
    binarySearch(boxed(array), 0, length(array), value, orderOf(null))),
  'BinarySearch<T>(T[],T,IComparer<T>)': (array: MaybeArray, value: unknown, comparer: unknown) =>
    binarySearch(boxed(array), 0, length(array), value, orderOf(comparer)),
}; // prettier-ignore

/** The same member for an Array and for a T[]. */
function both(name: string, rest: string, run: (...args: never[]) => unknown): BindingTable {
  return { [`${name}(Array,object${rest})`]: run, [`${name}<T>(T[],T${rest})`]: run };
}

const changing: BindingTable = {
  'Sort(Array)': (array: MaybeArray) => sort(array, 0, length(array), orderOf(null)),
  'Sort<T>(T[])': (array: MaybeArray) => sort(array, 0, length(array), orderOf(null)),
  'Sort<T>(T[],Comparison<T>)': (array: MaybeArray, comparison: Order | null) =>
    sort(array, 0, length(array), given(comparison, 'comparison')),
  'Sort<T>(T[],IComparer<T>)': (array: MaybeArray, comparer: unknown) => sort(array, 0, length(array), orderOf(comparer)),
  'Sort<T>(T[],int,int)': (array: MaybeArray, start: number, count: number) => sort(array, start, count, orderOf(null)),
  'Sort<TKey,TValue>(TKey[],TValue[])': (keys: MaybeArray, items: MaybeArray) => sortBoth(keys, items, orderOf(null)),
  'Reverse(Array)': (array: MaybeArray) => reverse(array, 0, length(array)),
  'Reverse<T>(T[])': (array: MaybeArray) => reverse(array, 0, length(array)),
  'Reverse(Array,int,int)': reverse,
  'Reverse<T>(T[],int,int)': reverse,
  'Clear(Array,int,int)': (array: MaybeArray, start: number, count: number) => {
    const { items, element } = given(array);
    checkRange(items.length, start, count, 'index', 'length');
    (items as unknown[]).fill(defaultOf(element), start, start + count);
  },
  'Fill<T>(T[],T)': (array: MaybeArray, value: unknown) => fill(array, value, 0, length(array)),
  'Fill<T>(T[],T,int,int)': fill,
  'Resize<T>(ref T[],int)': forTypes((typeArgument) => (array: Ref<MaybeArray>, size: number) =>
    void (array.value = resized(array.value, typeArgument('T'), size))),
  'Copy(Array,Array,int)': (source: MaybeArray, target: MaybeArray, count: number) => copy(source, 0, target, 0, count),
  'Copy(Array,int,Array,int,int)': copy,
  'ConstrainedCopy(Array,int,Array,int,int)': copy,
  'CopyTo(Array,int)': (self: CsArray, target: MaybeArray, index: number) =>
    copy(self, 0, target, index, self.items.length),
  'ForEach<T>(T[],Action<T>)': (array: MaybeArray, action: ((item: unknown) => void) | null) => {
    for (const item of boxed(array)) given(action, 'action')(item);
  },
}; // prettier-ignore

function fill(array: MaybeArray, value: unknown, start: number, count: number): void {
  const { items, element } = given(array);
  checkRange(items.length, start, count);
  (items as unknown[]).fill(slot(element, value), start, start + count);
}

function resized(array: MaybeArray, element: Type, size: number): CsArray {
  if (size < 0) throw argumentOutOfRange('newSize', 'Non-negative number required.');
  checkSize(size);
  const old = array?.items ?? [];
  return arrayOfSlots(
    element,
    Array.from({ length: size }, (_, index) => (index < old.length ? old[index] : defaultOf(element))),
  );
}

const asking: BindingTable = {
  Length: (self: CsArray) => self.items.length,
  LongLength: (self: CsArray) => BigInt(self.items.length),
  Rank: () => 1,
  IsReadOnly: () => false,
  IsFixedSize: () => true,
  'GetLength(int)': (self: CsArray, dimension: number) => {
    if (dimension !== 0) throw raise('System.IndexOutOfRangeException', 'Array does not have that many dimensions.');
    return self.items.length;
  },
  'GetLowerBound(int)': () => 0,
  'GetUpperBound(int)': (self: CsArray) => self.items.length - 1,
  'GetValue(int)': at,
  'SetValue(object,int)': (self: CsArray, value: unknown, index: number) => {
    at(self, index);
    self.items[index] = slot(self.element, value);
  },
  'Clone()': (self: CsArray) => new CsArray(self.csType, self.items.slice()),
  'Empty<T>()': forTypes((typeArgument) => () => arrayOfSlots(typeArgument('T'), [])),
  'ConvertAll<TInput,TOutput>(TInput[],Converter<TInput,TOutput>)': forTypes(
    (typeArgument) => (array: MaybeArray, convert: ((item: unknown) => unknown) | null) =>
      arrayOfBoxed(
        typeArgument('TOutput'),
        boxed(array).map((item) => given(convert, 'converter')(item)),
      ),
  ),
  'AsReadOnly<T>(T[])': (array: MaybeArray) => given(array),
  // As an IList<T>.
  Count: (self: CsArray) => self.items.length,
  '[int]': at,
  '[int]=': (self: CsArray, index: number, value: unknown) => {
    at(self, index);
    self.items[index] = slot(self.element, value);
  },
  'Contains(T)': (self: CsArray, value: unknown) => indexOf(self, value, 0, self.items.length) >= 0,
  'IndexOf(T)': (self: CsArray, value: unknown) => indexOf(self, value, 0, self.items.length),
};

/** System.Array. */
export const arrayLibrary: Library = { 'System.Array': { ...searching, ...changing, ...asking } };
