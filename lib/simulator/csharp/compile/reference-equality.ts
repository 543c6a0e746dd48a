import type { BinaryOperator } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import { isValueType } from '../../../expression/types/type';
import { isSameObject } from '../interned';
import { known } from '../known-types';
import type { Operation } from './operator-types';

/** `==` between references, as of two objects. */
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
