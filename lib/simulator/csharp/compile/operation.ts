import { isImplicit } from '../../../expression/check/conversion';
import { numericName, promote } from '../../../expression/check/numeric';
import { memberSources } from '../../../expression/types/hierarchy';
import type { Method } from '../../../expression/types/member';
import type { Type } from '../../../expression/types/type';
import { isValueType, nullableOf, withoutNullable } from '../../../expression/types/type';
import type { BinaryOperator } from '../../../expression/ast';
import { signatureOf, tableKey } from '../binding';
import { specialised } from '../bindings';
import { NotModelled } from '../exception';
import { known, namedType } from '../known-types';
import type { ArithmeticOperator, ArithmeticType, ComparisonOperator } from '../number/arithmetic';
import { arithmeticOperation, comparison, shiftOperation } from '../number/arithmetic';
import type { Manner } from './conversion';
import type { Operation } from './operator-types';
import { enumOperation } from './enum-operation';
import { referenceEquality } from './reference-equality';
import { conversionOf } from './user-conversion';

const comparisonOperators: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '!=']);

/** What an operator means for operands of these types; undefined where C# knows no such operator. `&&`, `||` and `??` are not here. */
export function binaryOperation(
  operator: BinaryOperator,
  left: Type,
  right: Type,
  manner: Manner,
): Operation | undefined {
  const isLifted = left.kind === 'nullable' || right.kind === 'nullable' || isNullAmongValues(left, right);
  const [one, other] = [plain(left, right), plain(right, left)];
  const operation = plainOperation(operator, one, other, manner);
  if (operation === undefined) return undefined;
  return isLifted && isValueType(operation.left) && isValueType(operation.right)
    ? lifted(operator, operation)
    : operation;
}

function isNullAmongValues(left: Type, right: Type): boolean {
  return (left.kind === 'null' && isValueType(right)) || (right.kind === 'null' && isValueType(left));
}

/** The type without `?`; null beside a value type counts as one without a value. */
function plain(type: Type, beside: Type): Type {
  return type.kind === 'null' && isValueType(beside) ? withoutNullable(beside) : withoutNullable(type);
}

function plainOperation(operator: BinaryOperator, left: Type, right: Type, manner: Manner): Operation | undefined {
  return (
    numberOperation(operator, left, right, manner.isChecked) ??
    boolOperation(operator, left, right) ??
    enumOperation(operator, left, right) ??
    stringEquality(operator, left, right) ??
    userOperation(operator, left, right, manner) ??
    referenceEquality(operator, left, right)
  );
}

// ── numbers and bools ────────────────────────────────────────────────────────────────────────────────────────────

function numberOperation(operator: BinaryOperator, left: Type, right: Type, isChecked: boolean): Operation | undefined {
  const [one, other] = [numericName(left), numericName(right)];
  if (one === undefined || other === undefined) return undefined;
  if (operator === '<<' || operator === '>>') {
    const name = (promote(one, one) ?? 'int') as ArithmeticType;
    return { left: known[name], right: known.int, type: known[name], apply: shiftOperation(name, operator === '<<') };
  }
  // A constant decides whether a ulong goes with a signed number; where the checker let the pair through, it did.
  const name = (promote(one, other) ?? (one === 'ulong' || other === 'ulong' ? 'ulong' : undefined)) as
    ArithmeticType | undefined;
  if (name === undefined) return undefined;
  const type = known[name];
  if (comparisonOperators.has(operator)) {
    return { left: type, right: type, type: known.bool, apply: comparison(name, operator as ComparisonOperator) };
  }
  return { left: type, right: type, type, apply: arithmeticOperation(name, operator as ArithmeticOperator, isChecked) };
}

const boolOperations: Readonly<Partial<Record<BinaryOperator, (left: unknown, right: unknown) => boolean>>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '&': (left, right) => left === true && right === true,
  '|': (left, right) => left === true || right === true,
  '^': (left, right) => left !== right,
};

function boolOperation(operator: BinaryOperator, left: Type, right: Type): Operation | undefined {
  const apply = boolOperations[operator];
  if (apply === undefined || left !== known.bool || right !== known.bool) return undefined;
  return { left, right, type: known.bool, apply };
}

function stringEquality(operator: BinaryOperator, left: Type, right: Type): Operation | undefined {
  if (operator !== '==' && operator !== '!=') return undefined;
  const areStrings = [left, right].every((type) => type === known.string || type.kind === 'null');
  if (!areStrings) return undefined;
  const apply =
    operator === '=='
      ? (one: unknown, other: unknown) => one === other
      : (one: unknown, other: unknown) => one !== other;
  return { left: known.string, right: known.string, type: known.bool, apply };
}

// ── operators of nullable values ─────────────────────────────────────────────────────────────────────────────────

/** C# specification, "Lifted operators": no value gives no value; compared, it equals null alone and has no order. */
function lifted(operator: BinaryOperator, { left, right, type, apply }: Operation): Operation {
  const sides = { left: nullableOf(left), right: nullableOf(right) };
  if (type === known.bool && (operator === '&' || operator === '|')) {
    return { ...sides, type: nullableOf(type), apply: threeValued(operator) };
  }
  if (!comparisonOperators.has(operator)) {
    const liftedApply = (one: unknown, other: unknown): unknown =>
      one === null || other === null ? null : apply(one, other);
    return { ...sides, type: nullableOf(type), apply: liftedApply };
  }
  if (operator === '==' || operator === '!=') {
    const whenEqual = operator === '==';
    return {
      ...sides,
      type,
      apply: (one, other) => (one === null || other === null ? (one === other) === whenEqual : apply(one, other)),
    };
  }
  return { ...sides, type, apply: (one, other) => one !== null && other !== null && apply(one, other) === true };
}

function threeValued(operator: '&' | '|'): (left: unknown, right: unknown) => boolean | null {
  const decisive = operator === '|';
  return (left, right) => {
    if (left === decisive || right === decisive) return decisive;
    return left === null || right === null ? null : !decisive;
  };
}

// ── operators that types define ──────────────────────────────────────────────────────────────────────────────────

const operatorMethods: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '+': 'op_Addition', '-': 'op_Subtraction', '*': 'op_Multiply', '/': 'op_Division', '%': 'op_Modulus',
  '<': 'op_LessThan', '>': 'op_GreaterThan', '<=': 'op_LessThanOrEqual', '>=': 'op_GreaterThanOrEqual',
  '==': 'op_Equality', '!=': 'op_Inequality', '&': 'op_BitwiseAnd', '|': 'op_BitwiseOr', '^': 'op_ExclusiveOr',
}; // prettier-ignore

function userOperation(operator: BinaryOperator, left: Type, right: Type, manner: Manner): Operation | undefined {
  const method = userOperator(operatorMethods[operator], left, right);
  if (method === undefined) return undefined;
  const [one, other] = method.parameters.map(({ type }) => type);
  const implicit = { ...manner, isExplicit: false };
  const [before, after] = [conversionOf(left, one, implicit), conversionOf(right, other, implicit)];
  if (before === undefined || after === undefined) return undefined;
  return { left: one, right: other, type: method.returns, apply: boundOperator(method, manner) };
}

/** The nearest operator that takes both. */
export function userOperator(name: string | undefined, left: Type, right: Type): Method | undefined {
  if (name === undefined) return undefined;
  const fitting = [...operatorsOf(left, name), ...operatorsOf(right, name)].filter(
    ({ parameters: [one, other] }) => isImplicit(left, one.type) && isImplicit(right, other.type),
  );
  return fitting.find(({ parameters: [one, other] }) => one.type === left && other.type === right) ?? fitting[0];
}

function operatorsOf(type: Type, name: string): readonly Method[] {
  if (type.kind !== 'named' || numericName(type) !== undefined) return [];
  return memberSources(type).flatMap(({ definition }) => definition.methods(name));
}

function boundOperator(method: Method, { bindings }: Manner): Operation['apply'] {
  const signature = signatureOf(method);
  const binding = method.owner === undefined ? undefined : bindings.declared(method.owner, signature);
  if (binding === undefined) {
    throw new NotModelled(`${tableKey(method.owner ?? namedType('object').definition)}.${signature}`);
  }
  return specialised(binding, new Map()) as Operation['apply'];
}
