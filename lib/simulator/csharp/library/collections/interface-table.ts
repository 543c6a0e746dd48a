import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { raise } from '../../exception';
import { genericType, namedType } from '../../known-types';
import type { Ref } from '../../value';
import { compareTexts, comparisonOf, equalTexts, hashText } from '../text/collation';
import type { Comparison } from '../text/collation';
import { compareValues, equalValues } from '../equality';
import { hashOfString } from '../text/string-hash';
import { slot } from '../arrays';
import { callMember } from '../../execution';
import type { EnumValue } from '../../value';
import type { Order } from './comparer';
import { CsComparer } from './comparer';
import { defaultOfBoxed } from './list-table';
import { CsPair } from './pair';
import { all, CsEnumerator, each } from './query';

function enumerator(self: unknown, type: Type): CsEnumerator {
  return new CsEnumerator(type, self);
}

const untypedEnumerator = namedType('IEnumerator');

/** What any collection answers by walking it, where its own type has no quicker way. */
const counting: BindingTable = {
  Count: (self: unknown) => all(self).length,
};

const collection: BindingTable = {
  ...counting,
  IsReadOnly: () => true,
  'Contains(T)': (self: unknown, item: unknown) => all(self).some((one) => equalValues(one, item)),
  'Add(T)': () => refuse(),
  'Clear()': () => refuse(),
  'Remove(T)': () => refuse(),
};

function refuse(): never {
  throw raise('System.NotSupportedException', 'Collection is read-only.');
}

const enumeratorTable: BindingTable = {
  Current: (self: CsEnumerator) => self.current,
};

// ── comparers ────────────────────────────────────────────────────────────────────────────────────────────────────

const stringComparers = new Map<Comparison, CsComparer>();

export function stringComparer(comparison: Comparison): CsComparer {
  let made = stringComparers.get(comparison);
  if (made === undefined) stringComparers.set(comparison, (made = makeStringComparer(comparison)));
  return made;
}

function makeStringComparer(comparison: Comparison): CsComparer {
  const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';
  return new CsComparer(
    namedType('StringComparer'),
    (one, other) => (isText(one) && isText(other) ? compareTexts(one, other, comparison) : compareValues(one, other)),
    (one, other) => (isText(one) && isText(other) ? equalTexts(one, other, comparison) : equalValues(one, other)),
    (value) => (typeof value === 'string' ? hashText(value, comparison) : value),
  );
}

function hashCode(self: CsComparer, value: unknown): number {
  if (value === null) return 0;
  const hash = self.hash(value);
  if (typeof hash === 'string') return hashOfString(hash);
  return callMember(value, 'GetHashCode()') as number;
}

const comparing: BindingTable = {
  'Compare(T,T)': (self: CsComparer, one: unknown, other: unknown) => self.compare(one, other),
};

const equating: BindingTable = {
  'Equals(T,T)': (self: CsComparer, one: unknown, other: unknown) => self.equals(one, other),
  'GetHashCode(T)': hashCode,
};

/** The interfaces of collections and comparers, KeyValuePair and Tuple. */
export const interfaceLibrary: Library = {
  'System.Collections.IEnumerable': { 'GetEnumerator()': (self: unknown) => enumerator(self, untypedEnumerator) },
  'System.Collections.Generic.IEnumerable`1': {
    'GetEnumerator()': forTypes((typeArgument) => {
      const type = genericType('IEnumerator', typeArgument('T'));
      return (self: unknown) => enumerator(self, type);
    }),
  },
  'System.Collections.IEnumerator': {
    ...enumeratorTable,
    'MoveNext()': (self: CsEnumerator) => self.moveNext(),
  },
  'System.Collections.Generic.IEnumerator`1': enumeratorTable,
  'System.IDisposable': { 'Dispose()': () => undefined },
  'System.Collections.ICollection': counting,
  'System.Collections.Generic.ICollection`1': collection,
  'System.Collections.Generic.IReadOnlyCollection`1': counting,
  'System.Collections.Generic.IReadOnlyList`1': { '[int]': itemAt },
  'System.Collections.Generic.IList`1': { '[int]': itemAt },
  'System.Collections.Generic.IComparer`1': comparing,
  'System.Collections.Generic.IEqualityComparer`1': equating,
  'System.IComparable': { 'CompareTo(object)': compareValues },
  'System.IComparable`1': { 'CompareTo(T)': compareValues },
  'System.IEquatable`1': { 'Equals(T)': equalValues },
  'System.Collections.Generic.Comparer`1': {
    ...comparing,
    Default: forTypes((typeArgument) => {
      const made = new CsComparer(genericType('Comparer', typeArgument('T')), compareValues);
      return () => made;
    }),
    'Create(Comparison<T>)': forTypes((typeArgument) => {
      const type = genericType('Comparer', typeArgument('T'));
      return (comparison: Order) => new CsComparer(type, comparison);
    }),
  },
  'System.Collections.Generic.EqualityComparer`1': {
    ...equating,
    Default: forTypes((typeArgument) => {
      const made = new CsComparer(genericType('EqualityComparer', typeArgument('T')), compareValues);
      return () => made;
    }),
  },
  'System.StringComparer': {
    Ordinal: () => stringComparer('ordinal'),
    OrdinalIgnoreCase: () => stringComparer('ordinal ignoring case'),
    CurrentCulture: () => stringComparer('culture'),
    CurrentCultureIgnoreCase: () => stringComparer('culture ignoring case'),
    InvariantCulture: () => stringComparer('culture'),
    InvariantCultureIgnoreCase: () => stringComparer('culture ignoring case'),
    'FromComparison(StringComparison)': (by: EnumValue) => stringComparer(comparisonOf(by.value) ?? 'ordinal'),
    'Compare(string,string)': (self: CsComparer, one: unknown, other: unknown) => self.compare(one, other),
    'Compare(object,object)': (self: CsComparer, one: unknown, other: unknown) => self.compare(one, other),
    'Equals(string,string)': (self: CsComparer, one: unknown, other: unknown) => self.equals(one, other),
    'Equals(object,object)': (self: CsComparer, one: unknown, other: unknown) => self.equals(one, other),
    'GetHashCode(string)': hashCode,
    'GetHashCode(object)': hashCode,
  },
  'System.Collections.Generic.KeyValuePair': {
    'Create<TKey,TValue>(TKey,TValue)': pairConstructor(),
  },
  'System.Collections.Generic.KeyValuePair`2': {
    '.ctor()': pairConstructor(),
    '.ctor(TKey,TValue)': pairConstructor(),
    Key: (self: CsPair) => self.key,
    Value: (self: CsPair) => self.value,
    'ToString()': (self: CsPair) => `[${partText(self.key)}, ${partText(self.value)}]`,
    'Equals(object)': (self: CsPair, other: unknown) =>
      other instanceof CsPair && equalValues(self.key, other.key) && equalValues(self.value, other.value),
    'GetHashCode()': (self: CsPair) => (self.key === null ? 0 : callMember(self.key, 'GetHashCode()')),
    'Deconstruct(out TKey,out TValue)': forTypes((typeArgument) => {
      const [keyType, valueType] = [typeArgument('TKey'), typeArgument('TValue')];
      return (self: CsPair, key: Ref, value: Ref) => {
        key.value = slot(keyType, self.key);
        value.value = slot(valueType, self.value);
      };
    }),
  },
};

function itemAt(self: unknown, index: number): unknown {
  let place = 0;
  for (const item of each(self)) if (place++ === index) return item;
  throw raise(
    'System.ArgumentOutOfRangeException',
    'Index was out of range. Must be non-negative and less than the size of the collection.\r\nParameter name: index',
  );
}

function pairConstructor(): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('KeyValuePair', typeArgument('TKey'), typeArgument('TValue'));
    return (...parts: readonly unknown[]) => {
      if (parts.length === 2) return new CsPair(type, parts[0], parts[1]);
      return new CsPair(type, defaultOfBoxed(typeArgument('TKey')), defaultOfBoxed(typeArgument('TValue')));
    };
  });
}

function partText(value: unknown): string {
  return value === null ? '' : (callMember(value, 'ToString()') as string);
}
