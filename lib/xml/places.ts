import type { Span } from '../core/span';
import type { AttributePlace, ElementPlace, ValuePlace } from './tree';

/*
 * Every element and attribute that is read has a place, and few are ever looked at: the parts of a place are made when
 * they are asked for.
 */

export class PlaceOfElement implements ElementPlace {
  public constructor(
    public readonly start: number,
    public readonly end: number,
    private readonly nameEnd: number,
    private readonly openTagEnd: number,
  ) {}

  public get name(): Span {
    return { start: this.start + 1, end: this.nameEnd };
  }

  public get openTag(): Span {
    return { start: this.start, end: this.openTagEnd };
  }
}

export class PlaceOfAttribute implements AttributePlace {
  public constructor(
    public readonly start: number,
    public readonly end: number,
    private readonly nameEnd: number,
    public readonly value: ValuePlace,
  ) {}

  public get name(): Span {
    return { start: this.start, end: this.nameEnd };
  }
}
