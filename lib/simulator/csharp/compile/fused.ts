import type { BinaryOperator } from '../../../expression/ast';
import { known } from '../known-types';
import type { Run } from './code';
import { constantOf } from './code';
import type { Operation } from './operator-types';

/** The operators that policies use most, each as one closure: a call or two less each time. undefined for all others. */
export function fused(
  operator: BinaryOperator,
  { left: operand }: Operation,
  isChecked: boolean,
  left: Run,
  right: Run,
): Run | undefined {
  const constant = constantOf(right);
  if (constant?.value === null && (operand === known.object || operand.kind === 'nullable')) {
    return equalTo(operator, left, null);
  }
  if (operand !== known.int && operand !== known.string && operand !== known.bool) return undefined;
  const comparison = constant === undefined ? equality(operator, left, right) : equalTo(operator, left, constant.value);
  if (comparison !== undefined || operand !== known.int) return comparison;
  const [one, other] = [left as IntRun, right as IntRun];
  if (constant === undefined) return order(operator, one, other) ?? (isChecked ? undefined : sum(operator, one, other));
  const value = constant.value as number;
  return orderTo(operator, one, value) ?? (isChecked ? undefined : sumWith(operator, one, value));
}

type IntRun = (...args: Parameters<Run>) => number;

function equality(operator: BinaryOperator, left: Run, right: Run): Run | undefined {
  if (operator === '==') return (frame) => left(frame) === right(frame);
  return operator === '!=' ? (frame) => left(frame) !== right(frame) : undefined;
}

function equalTo(operator: BinaryOperator, left: Run, value: unknown): Run | undefined {
  if (operator === '==') return (frame) => left(frame) === value;
  return operator === '!=' ? (frame) => left(frame) !== value : undefined;
}

function order(operator: BinaryOperator, left: IntRun, right: IntRun): Run | undefined {
  switch (operator) {
    case '<':
      return (frame) => left(frame) < right(frame);
    case '>':
      return (frame) => left(frame) > right(frame);
    case '<=':
      return (frame) => left(frame) <= right(frame);
    case '>=':
      return (frame) => left(frame) >= right(frame);
    default:
      return undefined;
  }
}

function orderTo(operator: BinaryOperator, left: IntRun, value: number): Run | undefined {
  switch (operator) {
    case '<':
      return (frame) => left(frame) < value;
    case '>':
      return (frame) => left(frame) > value;
    case '<=':
      return (frame) => left(frame) <= value;
    case '>=':
      return (frame) => left(frame) >= value;
    default:
      return undefined;
  }
}

function sum(operator: BinaryOperator, left: IntRun, right: IntRun): Run | undefined {
  if (operator === '+') return (frame) => (left(frame) + right(frame)) | 0;
  return operator === '-' ? (frame) => (left(frame) - right(frame)) | 0 : undefined;
}

function sumWith(operator: BinaryOperator, left: IntRun, value: number): Run | undefined {
  if (operator === '+') return (frame) => (left(frame) + value) | 0;
  return operator === '-' ? (frame) => (left(frame) - value) | 0 : undefined;
}
