import { spend } from '../../execution';

/**
 * A walk through a collection, as an IEnumerator<T> is one: `item`, in boxed form, counts after `advance` said that there
 * is one. A JavaScript iterator as well; a loop over `advance` spares it the objects that those give out.
 */
export abstract class Walk implements IterableIterator<unknown> {
  public item: unknown = null;

  public abstract advance(): boolean;

  public next(): IteratorResult<unknown> {
    return this.advance() ? { done: false, value: this.item } : { done: true, value: undefined };
  }

  public [Symbol.iterator](): this {
    return this;
  }
}

/** A collection that stands in an array, which may change under a walk. */
export interface Listed {
  readonly elements: readonly unknown[];
  /** Counts the changes. */
  readonly version: number;
  /** What is thrown when it changed. */
  changed(): Error;
}

export function isListed(source: object): source is Listed {
  return 'elements' in source;
}

/** Each element costs a step. */
export class ListWalk extends Walk {
  private at = 0;
  private version = 0;
  private elements: readonly unknown[] = [];

  public constructor(private readonly source: Listed) {
    super();
  }

  public advance(): boolean {
    if (this.at === 0) this.begin();
    else if (this.version !== this.source.version) throw this.source.changed();
    if (this.at >= this.elements.length) return false;
    spend();
    this.item = this.elements[this.at++];
    return true;
  }

  private begin(): void {
    this.elements = this.source.elements;
    this.version = this.source.version;
  }
}

/** Each element costs a step. */
export class IteratorWalk extends Walk {
  public constructor(private readonly iterator: Iterator<unknown>) {
    super();
  }

  public advance(): boolean {
    const next = this.iterator.next();
    if (next.done === true) return false;
    spend();
    this.item = next.value;
    return true;
  }
}

type Step = (item: unknown) => unknown;

export class FilterWalk extends Walk {
  public constructor(
    private readonly source: Walk,
    private readonly keeps: Step,
  ) {
    super();
  }

  public advance(): boolean {
    const { source, keeps } = this;
    while (source.advance()) {
      if (keeps(source.item) !== true) continue;
      this.item = source.item;
      return true;
    }
    return false;
  }
}

export class MapWalk extends Walk {
  public constructor(
    private readonly source: Walk,
    private readonly change: Step,
  ) {
    super();
  }

  public advance(): boolean {
    const { source, change } = this;
    if (!source.advance()) return false;
    this.item = change(source.item);
    return true;
  }
}
