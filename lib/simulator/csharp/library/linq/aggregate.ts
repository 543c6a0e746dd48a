import type { Type } from '../../../../expression/types/type';
import { isValueType } from '../../../../expression/types/type';
import type { Binding, BindingTable, Library } from '../../binding';
import { forTypes } from '../../binding';
import { unbox } from '../../boxing';
import { CsDecimal } from '../../decimal';
import { argumentNull, raise } from '../../exception';
import type { ArithmeticType } from '../../number/arithmetic';
import { arithmeticOperation } from '../../number/arithmetic';
import { compareValues } from '../equality';
import { each } from '../collections/query';
import type { Func } from './lazy';

type Name = 'int' | 'long' | 'float' | 'double' | 'decimal';

const names: readonly Name[] = ['int', 'long', 'float', 'double', 'decimal'];

function empty(): Error {
  return raise('System.InvalidOperationException', 'Sequence contains no elements');
}

function given(source: unknown): unknown {
  if (source === null) throw argumentNull('source');
  return source;
}

/** The numbers of a sequence in slot form; those that are null do not count. */
function* numbers(source: unknown, select: Func | undefined): Generator<unknown, void, undefined> {
  for (const item of each(given(source))) {
    const value = unbox(select === undefined ? item : select(item));
    if (value !== null) yield value;
  }
}

const zeros: Readonly<Record<Name, unknown>> = { int: 0, long: 0n, float: 0, double: 0, decimal: CsDecimal.zero };

/** Whole numbers are added up checked; floats as doubles. */
function sum(name: Name, source: unknown, select: Func | undefined): unknown {
  const type: ArithmeticType = name === 'float' ? 'double' : name;
  const add = arithmeticOperation(type, '+', true);
  let total = zeros[name];
  for (const value of numbers(source, select)) total = add(total, value);
  return name === 'float' ? Math.fround(total as number) : total;
}

/** undefined for no numbers at all. */
function average(name: Name, source: unknown, select: Func | undefined): unknown {
  const widened = name === 'int' || name === 'long';
  const type: ArithmeticType = widened ? 'long' : name === 'float' ? 'double' : name;
  const add = arithmeticOperation(type, '+', true);
  let total: unknown = widened ? 0n : zeros[name];
  let count = 0;
  for (const value of numbers(source, select)) {
    total = add(total, widened ? BigInt(value as number) : value);
    count += 1;
  }
  if (count === 0) return undefined;
  if (total instanceof CsDecimal) return total.dividedBy(CsDecimal.of(BigInt(count)));
  const mean = Number(total) / count;
  return name === 'float' ? Math.fround(mean) : mean;
}

/** undefined for no numbers at all. NaN is below all others. */
function extreme(sign: 1 | -1, source: unknown, select: Func | undefined): unknown {
  let best: unknown;
  for (const value of numbers(source, select)) {
    if (best === undefined || order(value, best) * sign > 0) best = value;
  }
  return best;
}

function order(one: unknown, other: unknown): number {
  if (one instanceof CsDecimal) return one.compareTo(other as CsDecimal);
  const [left, right] = [one as number, other as number];
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : -1;
  if (Number.isNaN(right)) return 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

type Reduce = (source: unknown, select: Func | undefined) => unknown;

/** The overloads for one kind of number: of a sequence or a selector, null allowed or not. */
function overloads(method: string, name: Name, reduce: Reduce, ofNothing: 'zero' | 'null'): BindingTable {
  const strict: Reduce = (source, select) => {
    const found = reduce(source, select);
    if (found === undefined) throw empty();
    return found;
  };
  const lenient: Reduce = (source, select) => reduce(source, select) ?? (ofNothing === 'zero' ? zeros[name] : null);
  return {
    [`${method}(IEnumerable<${name}>)`]: (source: unknown) => strict(source, undefined),
    [`${method}(IEnumerable<${name}?>)`]: (source: unknown) => lenient(source, undefined),
    [`${method}<TSource>(IEnumerable<TSource>,Func<TSource,${name}>)`]: strict,
    [`${method}<TSource>(IEnumerable<TSource>,Func<TSource,${name}?>)`]: lenient,
  };
}

function numeric(): BindingTable {
  return Object.assign(
    {},
    ...names.map((name) => ({
      ...overloads('Sum', name, (source, select) => sum(name, source, select), 'zero'),
      ...overloads('Average', name, (source, select) => average(name, source, select), 'null'),
      ...overloads('Max', name, (source, select) => extreme(1, source, select), 'null'),
      ...overloads('Min', name, (source, select) => extreme(-1, source, select), 'null'),
    })),
  ) as BindingTable;
}

// ── of anything that has an order ────────────────────────────────────────────────────────────────────────────────

/** The greatest or least value; of no values null, or for a value type a complaint. */
function extremeOf(sign: 1 | -1, resultName: string): Binding {
  return forTypes((typeArgument) => {
    const type = typeArgument(resultName);
    return (source: unknown, select?: Func) => {
      const values = mapped(source, select ?? ((item) => item));
      const best = bestOf(sign, values, (value) => value);
      return best === undefined ? nothing(type) : best.item;
    };
  });
}

function* mapped(source: unknown, select: Func): Generator<unknown, void, undefined> {
  for (const item of each(given(source))) yield select(item);
}

function bestOf(sign: 1 | -1, source: Iterable<unknown>, keyOf: Func): { readonly item: unknown } | undefined {
  let best: { readonly item: unknown; readonly key: unknown } | undefined;
  for (const item of source) {
    const key = keyOf(item);
    if (key === null) continue;
    if (best === undefined || compareValues(key, best.key) * sign > 0) best = { item, key };
  }
  return best;
}

function nothing(type: Type): null {
  if (isValueType(type) && type.kind !== 'nullable') throw empty();
  return null;
}

function extremeBy(sign: 1 | -1): Binding {
  return forTypes((typeArgument) => {
    const type = typeArgument('TSource');
    return (source: unknown, keyOf: Func) => {
      const best = bestOf(sign, each(given(source)), keyOf);
      return best === undefined ? nothing(type) : best.item;
    };
  });
}

function fold(source: unknown, seed: unknown, combine: Func): unknown {
  let result = seed;
  for (const item of each(given(source))) result = combine(result, item);
  return result;
}

const general: BindingTable = {
  'Max<TSource>(IEnumerable<TSource>)': extremeOf(1, 'TSource'),
  'Min<TSource>(IEnumerable<TSource>)': extremeOf(-1, 'TSource'),
  'Max<TSource,TResult>(IEnumerable<TSource>,Func<TSource,TResult>)': extremeOf(1, 'TResult'),
  'Min<TSource,TResult>(IEnumerable<TSource>,Func<TSource,TResult>)': extremeOf(-1, 'TResult'),
  'MaxBy<TSource,TKey>(IEnumerable<TSource>,Func<TSource,TKey>)': extremeBy(1),
  'MinBy<TSource,TKey>(IEnumerable<TSource>,Func<TSource,TKey>)': extremeBy(-1),
  'Aggregate<TSource>(IEnumerable<TSource>,Func<TSource,TSource,TSource>)': (source: unknown, combine: Func) => {
    const items = each(given(source));
    const first = items.next();
    if (first.done === true) throw empty();
    let result = first.value;
    for (const item of items) result = combine(result, item);
    return result;
  },
  'Aggregate<TSource,TAccumulate>(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>)': fold,
  'Aggregate<TSource,TAccumulate,TResult>(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>,Func<TAccumulate,TResult>)':
    (source: unknown, seed: unknown, combine: Func, finish: Func) => finish(fold(source, seed, combine)),
};

/** System.Linq.Enumerable: sums, averages, extremes and folds. */
export const aggregateLibrary: Library = { 'System.Linq.Enumerable': { ...numeric(), ...general } };
