import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { enumerate } from '../../enumerate';
import { argumentOutOfRange, raise } from '../../exception';
import { checkSize, spend } from '../../execution';
import { genericType, known } from '../../known-types';
import { dotnetName } from '../../type-name';
import { isInstance } from '../../type-test';
import { typeOf } from '../../value';
import { arrayOfBoxed } from '../arrays';
import { CsQuery, each } from '../collections/query';
import { FilterWalk, MapWalk } from '../collections/walk';
import type { Equality } from '../collections/comparer';
import { equalityOf } from '../collections/comparer';
import { HashTable } from '../collections/hash-table';
import { defaultOfBoxed } from '../collections/list-table';
import type { Func } from './lazy';
import { last, lazy, stepwise } from './lazy';

const projections: BindingTable = {
  'Select<TSource,TResult>(IEnumerable<TSource>,Func<TSource,TResult>)': stepwise('TResult', (source, select) => new MapWalk(source, select)),
  'Select<TSource,TResult>(IEnumerable<TSource>,Func<TSource,int,TResult>)': lazy('TResult', function* (source: unknown, select: Func) {
    let index = 0;
    for (const item of each(source)) yield select(item, index++);
  }),
  'SelectMany<TSource,TResult>(IEnumerable<TSource>,Func<TSource,IEnumerable<TResult>>)': lazy('TResult', function* (source: unknown, select: Func) {
    for (const item of each(source)) yield* each(select(item));
  }),
  'SelectMany<TSource,TResult>(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TResult>>)': lazy('TResult', function* (source: unknown, select: Func) {
    let index = 0;
    for (const item of each(source)) yield* each(select(item, index++));
  }),
  'SelectMany<TSource,TCollection,TResult>(IEnumerable<TSource>,Func<TSource,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)':
    lazy('TResult', function* (source: unknown, select: Func, combine: Func) {
      for (const item of each(source)) for (const part of each(select(item))) yield combine(item, part);
    }),
  'SelectMany<TSource,TCollection,TResult>(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)':
    lazy('TResult', function* (source: unknown, select: Func, combine: Func) {
      let index = 0;
      for (const item of each(source)) for (const part of each(select(item, index++))) yield combine(item, part);
    }),
  'Zip<TFirst,TSecond,TResult>(IEnumerable<TFirst>,IEnumerable<TSecond>,Func<TFirst,TSecond,TResult>)':
    lazy('TResult', function* (first: unknown, second: unknown, combine: Func) {
      const others = each(second);
      for (const item of each(first)) {
        const other = others.next();
        if (other.done === true) return;
        yield combine(item, other.value);
      }
    }),
}; // prettier-ignore

const filters: BindingTable = {
  'Where<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': stepwise('TSource', (source, keeps) => new FilterWalk(source, keeps)),
  'Where<TSource>(IEnumerable<TSource>,Func<TSource,int,bool>)': lazy('TSource', function* (source: unknown, keeps: Func) {
    let index = 0;
    for (const item of each(source)) if (keeps(item, index++) === true) yield item;
  }),
  'Take<TSource>(IEnumerable<TSource>,int)': lazy('TSource', function* (source: unknown, count: number) {
    let left = count;
    if (left <= 0) return;
    for (const item of each(source)) {
      yield item;
      if (--left <= 0) return;
    }
  }),
  'Skip<TSource>(IEnumerable<TSource>,int)': lazy('TSource', function* (source: unknown, count: number) {
    let left = count;
    for (const item of each(source)) if (left-- <= 0) yield item;
  }),
  'TakeWhile<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': lazy('TSource', takeWhile),
  'TakeWhile<TSource>(IEnumerable<TSource>,Func<TSource,int,bool>)': lazy('TSource', takeWhile),
  'SkipWhile<TSource>(IEnumerable<TSource>,Func<TSource,bool>)': lazy('TSource', skipWhile),
  'SkipWhile<TSource>(IEnumerable<TSource>,Func<TSource,int,bool>)': lazy('TSource', skipWhile),
  'TakeLast<TSource>(IEnumerable<TSource>,int)': lazy('TSource', function* (source: unknown, count: number) {
    const items = [...each(source)];
    yield* items.slice(Math.max(0, items.length - Math.max(0, count)));
  }),
  'SkipLast<TSource>(IEnumerable<TSource>,int)': lazy('TSource', function* (source: unknown, count: number) {
    const items = [...each(source)];
    yield* items.slice(0, Math.max(0, items.length - Math.max(0, count)));
  }),
  'OfType<TResult>(IEnumerable)': forTypes((typeArgument) => {
    const type = typeArgument('TResult');
    return (source: unknown) => CsQuery.of(type, () => only(source, type));
  }),
  'Cast<TResult>(IEnumerable)': forTypes((typeArgument) => {
    const type = typeArgument('TResult');
    return (source: unknown) => CsQuery.of(type, () => cast(source, type));
  }),
}; // prettier-ignore

function* takeWhile(source: unknown, holds: Func): Iterator<unknown> {
  let index = 0;
  for (const item of each(source)) {
    if (holds(item, index++) !== true) return;
    yield item;
  }
}

function* skipWhile(source: unknown, holds: Func): Iterator<unknown> {
  let index = 0;
  let skips = true;
  for (const item of each(source)) {
    skips = skips && holds(item, index++) === true;
    if (!skips) yield item;
  }
}

function* only(source: unknown, type: Type): Iterator<unknown> {
  for (const item of each(source)) if (isInstance(item, type)) yield item;
}

function* cast(source: unknown, type: Type): Iterator<unknown> {
  for (const item of each(source)) {
    if (item !== null && !isInstance(item, type)) throw badCast(item, type);
    if (item === null && defaultOfBoxed(type) !== null) {
      throw raise('System.NullReferenceException', 'Object reference not set to an instance of an object.');
    }
    yield item;
  }
}

function badCast(item: unknown, type: Type): Error {
  const own = typeOf(item);
  const text =
    type.kind === 'named' && type.definition.isValueType
      ? 'Specified cast is not valid.'
      : `Unable to cast object of type '${own === undefined ? 'null' : dotnetName(own)}' to type '${dotnetName(type)}'.`;
  return raise('System.InvalidCastException', text);
}

const sequences: BindingTable = {
  'AsEnumerable<TSource>(IEnumerable<TSource>)': (source: unknown) => source,
  'Concat<TSource>(IEnumerable<TSource>,IEnumerable<TSource>)': lazy('TSource', function* (first: unknown, second: unknown) {
    yield* each(first);
    yield* each(second);
  }),
  'Append<TSource>(IEnumerable<TSource>,TSource)': lazy('TSource', function* (source: unknown, item: unknown) {
    yield* each(source);
    yield item;
  }, last(2)),
  'Prepend<TSource>(IEnumerable<TSource>,TSource)': lazy('TSource', function* (source: unknown, item: unknown) {
    yield item;
    yield* each(source);
  }, last(2)),
  'Reverse<TSource>(IEnumerable<TSource>)': lazy('TSource', function* (source: unknown) {
    yield* [...each(source)].reverse();
  }),
  'DefaultIfEmpty<TSource>(IEnumerable<TSource>)': forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return (source: unknown) => CsQuery.of(type, () => orDefault(enumerate(source), defaultOfBoxed(type)));
  }),
  'DefaultIfEmpty<TSource>(IEnumerable<TSource>,TSource)': lazy('TSource', orDefault, last(2)),
  'Chunk<TSource>(IEnumerable<TSource>,int)': forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return (source: unknown, size: number) => {
      if (size < 1) throw argumentOutOfRange('size', 'Specified argument was out of the range of valid values.');
      return new CsQuery(genericType('IEnumerable', type), () => chunks(source, size, type));
    };
  }),
  'Empty<TResult>()': forTypes((typeArgument) => {
    const type = typeArgument('TResult');
    return () => CsQuery.of(type, () => [][Symbol.iterator]());
  }),
  'Range(int,int)': (start: number, count: number) => {
    if (count < 0 || start + count - 1 > 0x7fffffff) {
      throw argumentOutOfRange('count', 'Specified argument was out of the range of valid values.');
    }
    return CsQuery.of(known.int, () => range(start, count));
  },
  'Repeat<TResult>(TResult,int)': forTypes((typeArgument) => {
    const type = typeArgument('TResult');
    return (item: unknown, count: number) => {
      if (count < 0) throw argumentOutOfRange('count', 'Specified argument was out of the range of valid values.');
      return CsQuery.of(type, () => repeat(item, count));
    };
  }),
}; // prettier-ignore

function* orDefault(source: unknown, item: unknown): Iterator<unknown> {
  let isEmpty = true;
  for (const one of each(source)) {
    isEmpty = false;
    yield one;
  }
  if (isEmpty) yield item;
}

function* chunks(source: unknown, size: number, type: Type): Iterator<unknown> {
  let chunk: unknown[] = [];
  for (const item of each(source)) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield arrayOfBoxed(type, chunk);
    chunk = [];
  }
  if (chunk.length > 0) yield arrayOfBoxed(type, chunk);
}

function* range(start: number, count: number): Iterator<unknown> {
  for (let index = 0; index < count; index++) {
    spend();
    yield start + index;
  }
}

function* repeat(item: unknown, count: number): Iterator<unknown> {
  for (let index = 0; index < count; index++) {
    spend();
    yield item;
  }
}

// ── sets ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The elements seen so far. */
class Seen {
  private readonly table: HashTable;

  public constructor(equality: Equality) {
    this.table = new HashTable(equality);
  }

  public add(item: unknown): boolean {
    checkSize(this.table.size);
    if (this.table.find(item) !== undefined) return false;
    this.table.insert(item, null);
    return true;
  }

  public remove(item: unknown): boolean {
    return this.table.remove(item) !== undefined;
  }
}

function seen(comparer: unknown, source?: unknown): Seen {
  const made = new Seen(equalityOf(comparer));
  if (source !== undefined) for (const item of each(source)) made.add(item);
  return made;
}

function* distinct(source: unknown, comparer?: unknown): Iterator<unknown> {
  const known = seen(comparer);
  for (const item of each(source)) if (known.add(item)) yield item;
}

function* union(first: unknown, second: unknown, comparer?: unknown): Iterator<unknown> {
  const known = seen(comparer);
  for (const source of [first, second]) for (const item of each(source)) if (known.add(item)) yield item;
}

function* except(first: unknown, second: unknown, comparer?: unknown): Iterator<unknown> {
  const known = seen(comparer, second);
  for (const item of each(first)) if (known.add(item)) yield item;
}

function* intersect(first: unknown, second: unknown, comparer?: unknown): Iterator<unknown> {
  const known = seen(comparer, second);
  for (const item of each(first)) if (known.remove(item)) yield item;
}

const two = 'IEnumerable<TSource>,IEnumerable<TSource>';
const by = 'IEqualityComparer<TSource>';

const sets: BindingTable = {
  'Distinct<TSource>(IEnumerable<TSource>)': lazy('TSource', distinct),
  [`Distinct<TSource>(IEnumerable<TSource>,${by})`]: lazy('TSource', distinct, last(2)),
  [`Union<TSource>(${two})`]: lazy('TSource', union),
  [`Union<TSource>(${two},${by})`]: lazy('TSource', union, last(3)),
  [`Except<TSource>(${two})`]: lazy('TSource', except),
  [`Except<TSource>(${two},${by})`]: lazy('TSource', except, last(3)),
  [`Intersect<TSource>(${two})`]: lazy('TSource', intersect),
  [`Intersect<TSource>(${two},${by})`]: lazy('TSource', intersect, last(3)),
  'DistinctBy<TSource,TKey>(IEnumerable<TSource>,Func<TSource,TKey>)': lazy(
    'TSource',
    function* (source: unknown, keyOf: Func) {
      const known = seen(null);
      for (const item of each(source)) if (known.add(keyOf(item))) yield item;
    },
  ),
};

/** System.Linq.Enumerable: what gives a sequence, but for order and groups. */
export const transformLibrary: Library = {
  'System.Linq.Enumerable': { ...projections, ...filters, ...sequences, ...sets },
};
