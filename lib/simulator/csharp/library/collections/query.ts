import type { Type } from '../../../../expression/types/type';
import { enumerate } from '../../enumerate';
import { argumentNull } from '../../exception';
import { spend } from '../../execution';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';

/** A sequence that is walked anew by each enumeration: what LINQ gives. Elements are in boxed form. */
export class CsQuery implements CsObject {
  public constructor(
    public readonly csType: Type,
    private readonly start: () => Iterator<unknown>,
  ) {}

  public static of(element: Type, start: () => Iterator<unknown>): CsQuery {
    return new CsQuery(genericType('IEnumerable', element), start);
  }

  public [Symbol.iterator](): Iterator<unknown> {
    return this.start();
  }
}

/** The elements of a collection, each of which costs a step. */
export function* each(source: unknown): Generator<unknown, void, undefined> {
  for (const element of enumerate(source)) {
    spend();
    yield element;
  }
}

/** All elements of a collection that may be null, of the name that .NET complains about. */
export function all(source: unknown, parameter = 'source'): unknown[] {
  if (source === null || source === undefined) throw argumentNull(parameter);
  return [...each(source)];
}

/** An `IEnumerator<T>`. */
export class CsEnumerator implements CsObject {
  public current: unknown = null;
  private readonly iterator: Iterator<unknown>;

  public constructor(
    public readonly csType: Type,
    source: unknown,
  ) {
    this.iterator = each(source);
  }

  public moveNext(): boolean {
    const next = this.iterator.next();
    this.current = next.done === true ? null : next.value;
    return next.done !== true;
  }
}
