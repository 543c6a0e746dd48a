import type { Type } from '../../../../expression/types/type';
import { genericType } from '../../known-types';
import type { CsObject } from '../../value';

/** A `KeyValuePair<TKey,TValue>`, its parts in boxed form. */
export class CsPair implements CsObject {
  public constructor(
    public readonly csType: Type,
    public readonly key: unknown,
    public readonly value: unknown,
  ) {}
}

export function pairType(key: Type, value: Type): Type {
  return genericType('KeyValuePair', key, value);
}
