import type { Type } from '../../../../expression/types/type';
import { boxFor } from '../../boxing';
import { enumerate } from '../../enumerate';
import { argumentNull } from '../../exception';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import { CsArray } from '../../value';
import { modified } from './hash-table';
import type { Listed } from './walk';
import { isListed, IteratorWalk, ListWalk, Walk } from './walk';

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

/** A walk through the elements of a collection, each of which costs a step. */
export function each(source: unknown): Walk {
  if (source instanceof CsArray && boxFor(source.element) === undefined) return new ListWalk(listedArray(source));
  if (typeof source === 'object' && source !== null && isListed(source)) return new ListWalk(source);
  const iterator = enumerate(source)[Symbol.iterator]();
  return iterator instanceof Walk ? iterator : new IteratorWalk(iterator);
}

/** An array has no version: what is written to it under a walk is seen. */
export function listedArray({ items }: CsArray): Listed {
  return { elements: items as unknown[], version: 0, changed: modified };
}

/** All elements of a collection that may be null, of the name that .NET complains about. */
export function all(source: unknown, parameter = 'source'): unknown[] {
  if (source === null || source === undefined) throw argumentNull(parameter);
  return [...each(source)];
}

/** An `IEnumerator<T>`. */
export class CsEnumerator implements CsObject {
  public current: unknown = null;
  private readonly walk: Walk;

  public constructor(
    public readonly csType: Type,
    source: unknown,
  ) {
    this.walk = each(source);
  }

  public moveNext(): boolean {
    const isThere = this.walk.advance();
    this.current = isThere ? this.walk.item : null;
    return isThere;
  }
}
