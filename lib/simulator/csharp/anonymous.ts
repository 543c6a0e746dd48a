import type { AnonymousType } from '../../expression/types/type';
import type { CsObject } from './value';

/** `new { a, b = 1 }`. */
export class AnonymousObject implements CsObject {
  public constructor(
    public readonly csType: AnonymousType,
    /** The members in the order written, in boxed form. */
    public readonly members: ReadonlyMap<string, unknown>,
  ) {}

  public get(name: string): unknown {
    return this.members.get(name);
  }
}
