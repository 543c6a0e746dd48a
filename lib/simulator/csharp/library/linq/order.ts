import type { Type } from '../../../../expression/types/type';
import type { Library } from '../../binding';
import { forTypes } from '../../binding';
import { argumentNull } from '../../exception';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import type { Order } from '../collections/comparer';
import { orderOf } from '../collections/comparer';
import { all } from '../collections/query';
import { sortPart } from '../collections/sequence';
import type { Func } from './lazy';

interface Level {
  readonly keyOf: Func;
  readonly order: Order;
  readonly descending: boolean;
}

/** What OrderBy and ThenBy give: sorted when it is walked, equal elements in the order in which they came. */
class CsOrdered implements CsObject {
  public constructor(
    public readonly csType: Type,
    private readonly source: unknown,
    private readonly levels: readonly Level[],
  ) {}

  public thenBy(level: Level): CsOrdered {
    return new CsOrdered(this.csType, this.source, [...this.levels, level]);
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    const items = all(this.source);
    // Each key is computed once, level by level, as .NET does it.
    const keys = this.levels.map(({ keyOf }) => items.map((item) => keyOf(item)));
    const places = items.map((_, place) => place);
    const order: Order = (one, other) => this.compare(keys, one as number, other as number);
    for (const place of sortPart(places, 0, places.length, order)) yield items[place as number];
  }

  private compare(keys: readonly (readonly unknown[])[], one: number, other: number): number {
    for (const [at, { order, descending }] of this.levels.entries()) {
      const found = order(keys[at][one], keys[at][other]);
      if (found !== 0) return descending ? -found : found;
    }
    return one - other;
  }
}

function given(value: unknown, name: string): void {
  if (value === null) throw argumentNull(name);
}

function first(descending: boolean): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('IOrderedEnumerable', typeArgument('TSource'));
    return (source: unknown, keyOf: Func, comparer: unknown = null) => {
      given(source, 'source');
      given(keyOf, 'keySelector');
      return new CsOrdered(type, source, [{ keyOf, order: orderOf(comparer), descending }]);
    };
  });
}

const next =
  (descending: boolean) =>
  (source: CsOrdered, keyOf: Func, comparer: unknown = null): CsOrdered =>
    source.thenBy({ keyOf, order: orderOf(comparer), descending });

function natural(descending: boolean): ReturnType<typeof forTypes> {
  return forTypes((typeArgument) => {
    const type = genericType('IOrderedEnumerable', typeArgument('T'));
    return (source: unknown) =>
      new CsOrdered(type, source, [{ keyOf: (item) => item, order: orderOf(null), descending }]);
  });
}

const plain = '<TSource,TKey>(IEnumerable<TSource>,Func<TSource,TKey>';
const ordered = '<TSource,TKey>(IOrderedEnumerable<TSource>,Func<TSource,TKey>';

/** System.Linq.Enumerable: order. */
export const orderLibrary: Library = {
  'System.Linq.Enumerable': {
    [`OrderBy${plain})`]: first(false),
    [`OrderBy${plain},IComparer<TKey>)`]: first(false),
    [`OrderByDescending${plain})`]: first(true),
    [`OrderByDescending${plain},IComparer<TKey>)`]: first(true),
    [`ThenBy${ordered})`]: next(false),
    [`ThenBy${ordered},IComparer<TKey>)`]: next(false),
    [`ThenByDescending${ordered})`]: next(true),
    [`ThenByDescending${ordered},IComparer<TKey>)`]: next(true),
    'Order<T>(IEnumerable<T>)': natural(false),
    'OrderDescending<T>(IEnumerable<T>)': natural(true),
  },
};
