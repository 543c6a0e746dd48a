import type { Type } from '../../expression/types/type';
import { namedType } from './known-types';
import { dotnetName } from './type-name';
import type { CsObject } from './value';

/** What `typeof(T)` and `GetType()` give; one object for each type. */
export class TypeObject implements CsObject {
  private static readonly made = new WeakMap<Type, TypeObject>();

  public readonly csType = namedType('Type');

  private constructor(public readonly type: Type) {}

  public static of(type: Type): TypeObject {
    let object = TypeObject.made.get(type);
    if (object === undefined) TypeObject.made.set(type, (object = new TypeObject(type)));
    return object;
  }

  public toString(): string {
    return dotnetName(this.type);
  }
}
