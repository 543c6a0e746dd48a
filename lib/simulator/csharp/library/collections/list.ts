import type { Type } from '../../../../expression/types/type';
import { checkSize } from '../../execution';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';
import { modified } from './hash-table';
import type { Listed } from './walk';

/** A `List<T>`. Items are in boxed form. */
export class CsList implements CsObject, Listed {
  public version = 0;

  public constructor(
    public readonly csType: Type,
    public items: unknown[],
  ) {}

  public static of(element: Type, items: unknown[]): CsList {
    checkSize(items.length);
    return new CsList(genericType('List', element), items);
  }

  public get element(): Type {
    return elementOf(this.csType);
  }

  public get elements(): readonly unknown[] {
    return this.items;
  }

  public changed(): Error {
    return modified();
  }

  public *[Symbol.iterator](): Iterator<unknown> {
    const { version } = this;
    for (let at = 0; at < this.items.length; at++) {
      yield this.items[at];
      if (this.version !== version) throw modified();
    }
  }
}

/** The first type argument of a generic type. */
export function elementOf(type: Type): Type {
  return type.kind === 'named' ? type.args[0] : { kind: 'unknown' };
}

/** A `Queue<T>` or a `Stack<T>`, first item first; the top of a stack is its last. */
export class CsSequence extends CsList {
  public constructor(
    csType: Type,
    items: unknown[],
    private readonly isStack: boolean,
  ) {
    super(csType, items);
  }

  /** In the order in which they would come out. */
  public override get elements(): readonly unknown[] {
    return this.isStack ? [...this.items].reverse() : [...this.items];
  }

  public override *[Symbol.iterator](): Iterator<unknown> {
    const { version } = this;
    for (const item of this.elements) {
      yield item;
      if (this.version !== version) throw modified();
    }
  }
}
