import type { BinaryOperator } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import { isValueType } from '../../../expression/types/type';
import { known } from '../known-types';
import type { Operation } from './operator-types';

/**
 * `==` between references, as of two objects.
 *
 * Two boxes are never one object, so numbers and bools behind `object` differ even when they are equal. Strings are
 * compared by their text: whether .NET holds two equal texts as one object depends on how each came to be, which the
 * simulator does not follow; C# warns of such a comparison.
 */
export function referenceEquality(operator: BinaryOperator, left: Type, right: Type): Operation | undefined {
  if (operator !== '==' && operator !== '!=') return undefined;
  if (isValueType(left) || isValueType(right)) return undefined;
  const whenSame = operator === '==';
  return {
    left: known.object,
    right: known.object,
    type: known.bool,
    apply: (one, other) => isSameObject(one, other) === whenSame,
  };
}

export function isSameObject(left: unknown, right: unknown): boolean {
  const isBox = typeof left === 'number' || typeof left === 'boolean' || typeof left === 'bigint';
  return left === right && !isBox;
}
