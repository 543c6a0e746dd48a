import { isUnknown, type Type } from '../../../expression/types/type';
import { genericType, namedType } from '../known-types';
import { isInstance } from '../type-test';
import type { CsObject } from '../value';
import type { JToken } from './token';

/** A lazy sequence of tokens, or of what tokens hold, as LINQ to JSON gives it. */
class TokenSequence implements CsObject {
  public constructor(
    public readonly csType: Type,
    private readonly source: () => Iterable<unknown>,
  ) {}

  public [Symbol.iterator](): Iterator<unknown> {
    return this.source()[Symbol.iterator]();
  }
}

/**
 * A sequence of which only the elements of a type are left. `children` is what Children() gives, a struct; all others are
 * plain IEnumerables.
 */
export function tokenSequence(source: () => Iterable<unknown>, form: 'children' | 'sequence', type?: Type): CsObject {
  const element = type === undefined || isUnknown(type) ? namedType('JToken') : type;
  const csType = genericType(form === 'children' ? 'JEnumerable' : 'IEnumerable', element);
  if (form !== 'children' || type === undefined) return new TokenSequence(csType, source);
  return new TokenSequence(csType, () => [...source()].filter((token) => isInstance(token, type)));
}

export function propertySequence(source: () => Iterable<JToken>): CsObject {
  return new TokenSequence(genericType('IEnumerable', namedType('JProperty')), source);
}
