import type { BinaryOperator } from '../../../expression/ast';
import { numericName } from '../../../expression/check/numeric';
import type { NamedType, Type } from '../../../expression/types/type';
import { enumValue } from '../enums';
import { known } from '../known-types';
import type { EnumValue } from '../value';
import type { Operation } from './operator-types';

const comparisons: Readonly<Partial<Record<BinaryOperator, (left: number, right: number) => boolean>>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

const combinations: Readonly<Partial<Record<BinaryOperator, (left: number, right: number) => number>>> = {
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
};

/** The operators of enums (C# specification, "Enumeration operators" and its like); all enums here are based on int. */
export function enumOperation(operator: BinaryOperator, left: Type, right: Type): Operation | undefined {
  if (isEnum(left)) return ofEnum(operator, left, right, left);
  return isEnum(right) ? ofEnum(operator, left, right, right) : undefined;
}

function ofEnum(operator: BinaryOperator, left: Type, right: Type, type: NamedType): Operation | undefined {
  const compare = comparisons[operator];
  if (compare !== undefined) return onNumbers(type, type, known.bool, compare);
  const combine = combinations[operator];
  if (combine !== undefined) return onNumbers(type, type, type, (one, other) => enumValue(type, combine(one, other)));
  if (operator === '-' && isEnum(left) && isEnum(right)) {
    return onNumbers(type, type, known.int, (one, other) => (one - other) | 0);
  }
  if (operator !== '+' && operator !== '-') return undefined;
  const sign = operator === '+' ? 1 : -1;
  if (numericName(right) !== undefined) {
    return onNumbers(type, known.int, type, (one, other) => enumValue(type, (one + sign * other) | 0));
  }
  return onNumbers(known.int, type, type, (one, other) => enumValue(type, (one + sign * other) | 0));
}

function onNumbers(left: Type, right: Type, type: Type, apply: (left: number, right: number) => unknown): Operation {
  return { left, right, type, apply: (one, other) => apply(numberOf(one), numberOf(other)) };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : (value as EnumValue).value;
}

function isEnum(type: Type): type is NamedType {
  return type.kind === 'named' && type.definition.kind === 'enum';
}
