import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { arrayOfBoxed } from '../arrays';
import type { Equality } from '../collections/comparer';
import { equalityOf } from '../collections/comparer';
import { CsDictionary, CsSet } from '../collections/dictionary';
import { CsList } from '../collections/list';
import { defaultOfBoxed } from '../collections/list-table';
import { CsPair } from '../collections/pair';
import { all, each } from '../collections/query';
import { FilterWalk } from '../collections/walk';
import { genericType } from '../../known-types';
import { CsArray } from '../../value';
import type { Ref } from '../../value';
import type { Func } from './lazy';

function given(source: unknown): unknown {
  if (source === null) throw argumentNull('source');
  return source;
}

function fails(message: string): never {
  throw raise('System.InvalidOperationException', message);
}

const EMPTY = 'Sequence contains no elements';
const NO_MATCH = 'Sequence contains no matching element';

/** What is found when nothing is: an element, or a complaint. */
type Otherwise = (message: string) => unknown;

function first(source: unknown, holds: Func | undefined, otherwise: Otherwise): unknown {
  const walk = each(given(source));
  while (walk.advance()) if (holds === undefined || holds(walk.item) === true) return walk.item;
  return otherwise(holds === undefined ? EMPTY : NO_MATCH);
}

function lastOf(source: unknown, holds: Func | undefined, otherwise: Otherwise): unknown {
  const items = all(given(source));
  for (let at = items.length - 1; at >= 0; at--) if (holds === undefined || holds(items[at]) === true) return items[at];
  return otherwise(holds === undefined ? EMPTY : NO_MATCH);
}

function single(source: unknown, holds: Func | undefined, otherwise: Otherwise): unknown {
  let found: { readonly item: unknown } | undefined;
  for (const item of each(given(source))) {
    if (holds !== undefined && holds(item) !== true) continue;
    if (found !== undefined)
      return fails(`Sequence contains more than one ${holds === undefined ? '' : 'matching '}element`);
    found = { item };
  }
  return found === undefined ? otherwise(holds === undefined ? EMPTY : NO_MATCH) : found.item;
}

type Finder = (source: unknown, holds: Func | undefined, otherwise: Otherwise) => unknown;

/** First, FirstOrDefault and their like, with and without a condition and a default of one's own. */
function finders(name: string, find: Finder): BindingTable {
  const plain = '<TSource>(IEnumerable<TSource>';
  const where = `${plain},Func<TSource,bool>`;
  return {
    [`${name}${plain})`]: (source: unknown) => find(source, undefined, fails),
    [`${name}${where})`]: (source: unknown, holds: Func) => find(source, holds, fails),
    [`${name}OrDefault${plain})`]: withDefault((missing) => (source: unknown) => find(source, undefined, missing)),
    [`${name}OrDefault${where})`]: withDefault((missing) => (source: unknown, holds: Func) => find(source, holds, missing)),
    ...(name === 'Single' ? {} : {
      [`${name}OrDefault${where},TSource)`]: (source: unknown, holds: Func, item: unknown) => find(source, holds, () => item),
    }),
    [`${name}OrDefault${plain},TSource)`]: (source: unknown, item: unknown) => find(source, undefined, () => item),
  }; // prettier-ignore
}

function withDefault(make: (missing: Otherwise) => (...args: never[]) => unknown): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return make(() => defaultOfBoxed(type));
  });
}

function elementAt(source: unknown, index: number): { readonly item: unknown } | undefined {
  if (index < 0) return undefined;
  if (source instanceof CsList) return index < source.items.length ? { item: source.items[index] } : undefined;
  let at = 0;
  for (const item of each(given(source))) if (at++ === index) return { item };
  return undefined;
}

const picking: BindingTable = {
  ...finders('First', first),
  ...finders('Last', lastOf),
  ...finders('Single', single),
  'ElementAt<TSource>(IEnumerable<TSource>,int)': (source: unknown, index: number) => {
    const found = elementAt(source, index);
    if (found !== undefined) return found.item;
    throw argumentOutOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  },
  'ElementAtOrDefault<TSource>(IEnumerable<TSource>,int)': forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return (source: unknown, index: number) => {
      const found = elementAt(source, index);
      return found === undefined ? defaultOfBoxed(type) : found.item;
    };
  }),
};

function sizeOf(source: unknown): number {
  if (source instanceof CsArray || (source instanceof CsList && source.constructor === CsList))
    return source.items.length;
  const walk = each(given(source));
  let count = 0;
  while (walk.advance()) count += 1;
  return count;
}

function countOf(source: unknown, holds: Func): number {
  return sizeOf(new FilterWalk(each(given(source)), holds));
}

function some(source: unknown, holds: Func): boolean {
  return new FilterWalk(each(given(source)), holds).advance();
}

function contains(source: unknown, item: unknown, comparer: unknown = null): boolean {
  const equality = equalityOf(comparer);
  if (source instanceof CsSet && comparer === null) return source.has(item);
  return some(source, (one) => equality.equals(one, item));
}

function sequenceEqual(first: unknown, second: unknown, equality: Equality): boolean {
  const [one, other] = [all(given(first)), all(given(second))];
  return one.length === other.length && one.every((item, at) => equality.equals(item, other[at]));
}

const asking: BindingTable = {
  'Any<TSource>(IEnumerable<TSource>)': (source: unknown) => some(source, () => true),
  'Any<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': some,
  'All<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': (source: unknown, holds: Func) =>
    !some(source, (item) => holds(item) !== true),
  'Count<TSource>(IEnumerable<TSource>)': sizeOf,
  'Count<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': countOf,
  'LongCount<TSource>(IEnumerable<TSource>)': (source: unknown) => BigInt(sizeOf(source)),
  'LongCount<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': (source: unknown, holds: Func) =>
    BigInt(countOf(source, holds)),
  'Contains<TSource>(IEnumerable<TSource>,TSource)': contains,
  'Contains<TSource>(IEnumerable<TSource>,TSource,IEqualityComparer<TSource>)': contains,
  'SequenceEqual<TSource>(IEnumerable<TSource>,IEnumerable<TSource>)': (first: unknown, second: unknown) =>
    sequenceEqual(first, second, equalityOf(null)),
  'SequenceEqual<TSource>(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': (
    first: unknown,
    second: unknown,
    comparer: unknown,
  ) => sequenceEqual(first, second, equalityOf(comparer)),
  'TryGetNonEnumeratedCount<TSource>(IEnumerable<TSource>,out int)': (source: unknown, count: Ref) => {
    const isKnown = source instanceof CsArray || source instanceof CsList;
    count.value = isKnown ? source.items.length : 0;
    return isKnown;
  },
};

// ── into collections ─────────────────────────────────────────────────────────────────────────────────────────────

function toDictionary(elementName: string): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('Dictionary', typeArgument('TKey'), typeArgument(elementName));
    return (source: unknown, keyOf: Func, ...rest: readonly unknown[]) => {
      const elementOf = elementName === 'TElement' ? (rest[0] as Func) : (item: unknown) => item;
      const comparer = (elementName === 'TElement' ? rest[1] : rest[0]) ?? null;
      const made = new CsDictionary(type, comparer, equalityOf(comparer));
      for (const item of each(given(source))) made.add(keyOf(item), elementOf(item));
      return made;
    };
  });
}

function toHashSet(): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('HashSet', typeArgument('TSource'));
    return (source: unknown, comparer: unknown = null) => {
      const made = new CsSet(type, comparer, equalityOf(comparer));
      for (const item of each(given(source))) made.add(item);
      return made;
    };
  });
}

function collected(make: (type: Type, items: unknown[]) => unknown): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return (source: unknown) => make(type, all(source));
  });
}

const by = 'IEqualityComparer<TKey>';
const keyed = '(IEnumerable<TSource>,Func<TSource,TKey>';

const collecting: BindingTable = {
  'ToArray<TSource>(IEnumerable<TSource>)': collected(arrayOfBoxed),
  'ToList<TSource>(IEnumerable<TSource>)': collected((type, items) => CsList.of(type, items)),
  'ToHashSet<TSource>(IEnumerable<TSource>)': toHashSet(),
  'ToHashSet<TSource>(IEnumerable<TSource>,IEqualityComparer<TSource>)': toHashSet(),
  [`ToDictionary<TSource,TKey>${keyed})`]: toDictionary('TSource'),
  [`ToDictionary<TSource,TKey>${keyed},${by})`]: toDictionary('TSource'),
  [`ToDictionary<TSource,TKey,TElement>${keyed},Func<TSource,TElement>)`]: toDictionary('TElement'),
  [`ToDictionary<TSource,TKey,TElement>${keyed},Func<TSource,TElement>,${by})`]: toDictionary('TElement'),
  'ToDictionary<TKey,TValue>(IEnumerable<KeyValuePair<TKey,TValue>>)': forTypes((typeArgument) => {
    const [key, value] = [typeArgument('TKey'), typeArgument('TValue')];
    return (source: unknown) => {
      const made = CsDictionary.of(key, value);
      for (const pair of each(given(source))) if (pair instanceof CsPair) made.add(pair.key, pair.value);
      return made;
    };
  }),
};

/** System.Linq.Enumerable: what gives one element, an answer or a collection. */
export const elementLibrary: Library = {
  'System.Linq.Enumerable': { ...picking, ...asking, ...collecting },
};
