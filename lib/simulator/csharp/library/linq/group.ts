import type { Type } from '../../../../expression/types/type';
import type { BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { argumentNull } from '../../exception';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import { equalityOf } from '../collections/comparer';
import { HashTable } from '../collections/hash-table';
import { CsQuery, each } from '../collections/query';
import type { Func } from './lazy';
import { last, lazy } from './lazy';

/** An `IGrouping<TKey,TElement>`. */
class CsGroup implements CsObject {
  public readonly items: unknown[] = [];

  public constructor(
    public readonly csType: Type,
    public readonly key: unknown,
  ) {}

  public [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }
}

/** An `ILookup<TKey,TElement>`: groups in the order of their first elements. */
class CsLookup implements CsObject {
  private readonly table: HashTable;

  public constructor(
    public readonly csType: Type,
    private readonly groupType: Type,
    comparer: unknown,
  ) {
    this.table = new HashTable(equalityOf(comparer));
  }

  public get size(): number {
    return this.table.size;
  }

  public find(key: unknown): CsGroup | undefined {
    return this.table.find(key)?.value as CsGroup | undefined;
  }

  public add(key: unknown, item: unknown): void {
    let group = this.find(key);
    if (group === undefined) this.table.insert(key, (group = new CsGroup(this.groupType, key)));
    group.items.push(item);
  }

  public *[Symbol.iterator](): Iterator<CsGroup> {
    for (const { value } of this.table) yield value as CsGroup;
  }
}

type TypeArgument = (name: string) => Type;

function lookupMaker(
  typeArgument: TypeArgument,
  elementName: string,
): (source: unknown, keyOf: Func, elementOf: Func, comparer: unknown) => CsLookup {
  const [key, element] = [typeArgument('TKey'), typeArgument(elementName)];
  const groupType = genericType('IGrouping', key, element);
  const type = genericType('ILookup', key, element);
  return (source, keyOf, elementOf, comparer) => {
    const lookup = new CsLookup(type, groupType, comparer);
    for (const item of each(source)) lookup.add(keyOf(item), elementOf(item));
    return lookup;
  };
}

const same: Func = (item) => item;

/** How the arguments of an overload are found: which of them there are, after the source and the key. */
interface Shape {
  readonly hasElement: boolean;
  readonly hasResult: boolean;
  readonly hasComparer: boolean;
}

interface Arguments {
  readonly elementOf: Func;
  readonly resultOf?: Func;
  readonly comparer: unknown;
}

function read({ hasElement, hasResult, hasComparer }: Shape, rest: readonly unknown[]): Arguments {
  const elementOf = hasElement ? (rest[0] as Func) : same;
  const resultOf = hasResult ? (rest[hasElement ? 1 : 0] as Func) : undefined;
  const comparer = hasComparer ? rest[rest.length - 1] : null;
  return resultOf === undefined ? { elementOf, comparer } : { elementOf, resultOf, comparer };
}

function groupBy(shape: Shape): ReturnType<typeof forTypes> {
  const elementName = shape.hasElement ? 'TElement' : 'TSource';
  return forTypes((typeArgument) => {
    const make = lookupMaker(typeArgument, elementName);
    const grouping = genericType('IGrouping', typeArgument('TKey'), typeArgument(elementName));
    const type = genericType('IEnumerable', shape.hasResult ? typeArgument('TResult') : grouping);
    return (source: unknown, keyOf: Func, ...rest: readonly unknown[]) => {
      if (source === null) throw argumentNull('source');
      const { elementOf, resultOf, comparer } = read(shape, rest);
      return new CsQuery(type, function* () {
        for (const group of make(source, keyOf, elementOf, comparer)) {
          yield resultOf === undefined ? group : resultOf(group.key, group);
        }
      });
    };
  });
}

function toLookup(shape: Shape): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const make = lookupMaker(typeArgument, shape.hasElement ? 'TElement' : 'TSource');
    return (source: unknown, keyOf: Func, ...rest: readonly unknown[]) => {
      if (source === null) throw argumentNull('source');
      const { elementOf, comparer } = read(shape, rest);
      return make(source, keyOf, elementOf, comparer);
    };
  });
}

function overloads(): BindingTable {
  const table: Record<string, ReturnType<typeof forTypes>> = {};
  for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const shape = { hasElement: (bits & 1) !== 0, hasResult: (bits & 2) !== 0, hasComparer: (bits & 4) !== 0 };
    const element = shape.hasElement ? ',TElement' : '';
    const selectElement = shape.hasElement ? ',Func<TSource,TElement>' : '';
    const items = shape.hasElement ? 'TElement' : 'TSource';
    const selectResult = shape.hasResult ? `,Func<TKey,IEnumerable<${items}>,TResult>` : '';
    const comparer = shape.hasComparer ? ',IEqualityComparer<TKey>' : '';
    const result = shape.hasResult ? ',TResult' : '';
    const start = `<TSource,TKey${element}${result}>(IEnumerable<TSource>,Func<TSource,TKey>${selectElement}`;
    table[`GroupBy${start}${selectResult}${comparer})`] = groupBy(shape);
    if (!shape.hasResult) table[`ToLookup${start}${comparer})`] = toLookup(shape);
  }
  return table;
}

// ── joins ────────────────────────────────────────────────────────────────────────────────────────────────────────

function index(inner: unknown, keyOf: Func, comparer: unknown): HashTable {
  const table = new HashTable(equalityOf(comparer));
  for (const item of each(inner)) {
    const key = keyOf(item);
    const before = table.find(key)?.value as unknown[] | undefined;
    // What has no key meets nobody.
    if (key === null) continue;
    if (before === undefined) table.insert(key, [item]);
    else before.push(item);
  }
  return table;
}

function matches(table: HashTable, key: unknown): readonly unknown[] {
  return key === null ? [] : ((table.find(key)?.value as unknown[] | undefined) ?? []);
}

function* join(
  outer: unknown,
  inner: unknown,
  outerKey: Func,
  innerKey: Func,
  combine: Func,
  comparer?: unknown,
): Iterator<unknown> {
  const table = index(inner, innerKey, comparer);
  for (const item of each(outer)) for (const other of matches(table, outerKey(item))) yield combine(item, other);
}

const joinStart = '(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>';

function groupJoin(): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const inner = typeArgument('TInner');
    const type = genericType('IEnumerable', typeArgument('TResult'));
    return (outer: unknown, others: unknown, outerKey: Func, innerKey: Func, combine: Func, comparer?: unknown) =>
      new CsQuery(type, function* () {
        const table = index(others, innerKey, comparer);
        for (const item of each(outer)) {
          const group = matches(table, outerKey(item));
          yield combine(
            item,
            CsQuery.of(inner, () => group[Symbol.iterator]()),
          );
        }
      });
  });
}

/** System.Linq.Enumerable: groups and joins, and what they give. */
export const groupLibrary: Library = {
  'System.Linq.Enumerable': {
    ...overloads(),
    [`Join<TOuter,TInner,TKey,TResult>${joinStart},Func<TOuter,TInner,TResult>)`]: lazy('TResult', join),
    [`Join<TOuter,TInner,TKey,TResult>${joinStart},Func<TOuter,TInner,TResult>,IEqualityComparer<TKey>)`]: lazy(
      'TResult',
      join,
      last(6),
    ),
    [`GroupJoin<TOuter,TInner,TKey,TResult>${joinStart},Func<TOuter,IEnumerable<TInner>,TResult>)`]: groupJoin(),
    [`GroupJoin<TOuter,TInner,TKey,TResult>${joinStart},Func<TOuter,IEnumerable<TInner>,TResult>,IEqualityComparer<TKey>)`]:
      groupJoin(),
  },
  'System.Linq.IGrouping`2': { Key: (self: CsGroup) => self.key },
  'System.Linq.ILookup`2': {
    Count: (self: CsLookup) => self.size,
    'Contains(TKey)': (self: CsLookup, key: unknown) => self.find(key) !== undefined,
    '[TKey]': forTypes((typeArgument) => {
      const type = typeArgument('TElement');
      return (self: CsLookup, key: unknown) => self.find(key) ?? CsQuery.of(type, () => [][Symbol.iterator]());
    }),
  },
};
