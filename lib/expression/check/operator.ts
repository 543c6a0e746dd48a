import type { Binary, BinaryOperator, Expression } from '../ast';
import { memberSources } from '../types/hierarchy';
import type { Method } from '../types/member';
import type { Type } from '../types/type';
import { display, isUnknown, isValueType, nullableOf, unknown, withoutNullable } from '../types/type';
import { constantInteger } from './constant';
import { isImplicit, isPossibleReferenceCast, isSame } from './conversion';
import { isImplicitNumeric, isIntegral, numericName, promote } from './numeric';
import type { Session } from './session';

const operatorMethods: Partial<Readonly<Record<BinaryOperator, string>>> = {
  '+': 'op_Addition',
  '-': 'op_Subtraction',
  '*': 'op_Multiply',
  '/': 'op_Division',
  '%': 'op_Modulus',
  '<': 'op_LessThan',
  '>': 'op_GreaterThan',
  '<=': 'op_LessThanOrEqual',
  '>=': 'op_GreaterThanOrEqual',
  '==': 'op_Equality',
  '!=': 'op_Inequality',
  '&': 'op_BitwiseAnd',
  '|': 'op_BitwiseOr',
  '^': 'op_ExclusiveOr',
};

/** The type of `left operator right`; `undefined` where C# refuses the operator for these types. */
export function binaryType(session: Session, node: Binary, left: Type, right: Type): Type | undefined {
  if (isUnknown(left) || isUnknown(right)) return resultOfUnknown(session, node.operator, left, right);
  switch (node.operator) {
    case '&&':
    case '||':
      return isBool(left) && isBool(right) ? left : undefined;
    case '??':
      return coalesce(node, left, right);
    case '==':
    case '!=':
      return isComparable(session, node, left, right) ? session.library.named('bool') : undefined;
    case '<':
    case '>':
    case '<=':
    case '>=':
      return ordering(session, node, left, right);
    case '<<':
    case '>>':
      return shift(session, left, right);
    default:
      return arithmetic(session, node, left, right);
  }
}

function resultOfUnknown(session: Session, operator: BinaryOperator, left: Type, right: Type): Type {
  const bool = session.library.named('bool');
  if (['==', '!=', '<', '>', '<=', '>=', '&&', '||'].includes(operator)) return bool;
  if (operator !== '+') return unknown;
  return isString(left) || isString(right) ? session.library.named('string') : unknown;
}

function isBool(type: Type): boolean {
  return type.kind === 'named' && type.definition.displayName === 'bool';
}

function isString(type: Type): boolean {
  return type.kind === 'named' && type.definition.displayName === 'string';
}

function isEnum(type: Type): boolean {
  return type.kind === 'named' && type.definition.kind === 'enum';
}

// ── arithmetic ───────────────────────────────────────────────────────────────────────────────────────────────────

function arithmetic(session: Session, node: Binary, left: Type, right: Type): Type | undefined {
  if (node.operator === '+' && (isString(left) || isString(right))) return session.library.named('string');
  const [one, other] = [withoutNullable(left), withoutNullable(right)];
  const isLifted = left.kind === 'nullable' || right.kind === 'nullable';
  const type = plainArithmetic(session, node, one, other) ?? userOperator(node.operator, one, other);
  return type !== undefined && isLifted ? nullableOf(type) : type;
}

function plainArithmetic(session: Session, node: Binary, left: Type, right: Type): Type | undefined {
  const isBitwise = node.operator === '&' || node.operator === '|' || node.operator === '^';
  if (isBitwise && isBool(left) && isBool(right)) return left;
  if (isEnum(left) || isEnum(right)) return enumArithmetic(session, node.operator, left, right);
  if (isDelegate(left) && (node.operator === '+' || node.operator === '-')) return left;
  const [one, other] = [numericName(left), numericName(right)];
  if (one === undefined || other === undefined) return nullArithmetic(left, right, one ?? other);
  if (isBitwise && !(isIntegral(one) && isIntegral(other))) return undefined;
  return promoted(session, ...withConstant(node, one, other));
}

/** An int constant that is not negative goes with an unsigned number: it takes that type. */
function withConstant(node: Binary, left: string, right: string): [left: string, right: string] {
  if (right === 'int' && takesConstant(left, node.right)) return [left, left];
  return left === 'int' && takesConstant(right, node.left) ? [right, right] : [left, right];
}

function takesConstant(name: string, side: Expression): boolean {
  if (name !== 'uint' && name !== 'ulong') return false;
  const value = constantInteger(side);
  return value !== undefined && value >= 0n;
}

/** `null + 1` is an `int?` without a value. */
function nullArithmetic(left: Type, right: Type, number: string | undefined): Type | undefined {
  return number !== undefined && (left.kind === 'null' || right.kind === 'null') ? unknown : undefined;
}

function promoted(session: Session, left: string, right: string): Type | undefined {
  const name = promote(left, right);
  if (name !== undefined) return session.library.named(name);
  // Whether a ulong goes with a signed number depends on constants; the pair is let through.
  return left === 'ulong' || right === 'ulong' ? unknown : undefined;
}

function isDelegate(type: Type): boolean {
  return type.kind === 'named' && type.definition.kind === 'delegate';
}

function enumArithmetic(session: Session, operator: BinaryOperator, left: Type, right: Type): Type | undefined {
  if (left === right) {
    if (operator === '-') return session.library.named('int');
    return operator === '&' || operator === '|' || operator === '^' ? left : undefined;
  }
  if (operator !== '+' && operator !== '-') return undefined;
  if (numericName(left) === undefined && numericName(right) === undefined) return undefined;
  return isEnum(left) ? left : right;
}

function shift(session: Session, left: Type, right: Type): Type | undefined {
  const one = numericName(withoutNullable(left));
  const other = numericName(withoutNullable(right));
  if (one === undefined || other === undefined || !isIntegral(one)) return undefined;
  if (other !== 'int' && !isImplicitNumeric(other, 'int')) return undefined;
  return session.library.named(promote(one, one) ?? 'int');
}

// ── comparisons ──────────────────────────────────────────────────────────────────────────────────────────────────

function ordering(session: Session, node: Binary, left: Type, right: Type): Type | undefined {
  const bool = session.library.named('bool');
  const [one, other] = [withoutNullable(left), withoutNullable(right)];
  if (comparesNumbers(session, one, other) || comparesEnums(node, one, other)) return bool;
  if (left.kind === 'null' || right.kind === 'null') return isValueType(one) || isValueType(other) ? bool : undefined;
  return userOperator(node.operator, one, other);
}

function comparesNumbers(session: Session, left: Type, right: Type): boolean {
  const [one, other] = [numericName(left), numericName(right)];
  return one !== undefined && other !== undefined && promoted(session, one, other) !== undefined;
}

function comparesEnums(node: Binary, left: Type, right: Type): boolean {
  if (isEnum(left) && left === right) return true;
  return (isEnum(left) && constantInteger(node.right) === 0n) || (isEnum(right) && constantInteger(node.left) === 0n);
}

function isComparable(session: Session, node: Binary, left: Type, right: Type): boolean {
  if (left.kind === 'null' || right.kind === 'null') return isComparableWithNull(left.kind === 'null' ? right : left);
  const [one, other] = [withoutNullable(left), withoutNullable(right)];
  if (one === other && !isValueType(one)) return true;
  if (comparesNumbers(session, one, other) || comparesEnums(node, one, other)) return true;
  if (isBool(one) && isBool(other)) return true;
  if (userOperator(node.operator, one, other) !== undefined) return true;
  if (isValueType(one) || isValueType(other)) return false;
  return isSame(one, other) || isPossibleReferenceCast(one, other);
}

function isComparableWithNull(type: Type): boolean {
  if (!isValueType(type) || type.kind === 'nullable') return true;
  if (numericName(type) !== undefined || isBool(type) || isEnum(type)) return true;
  return type.kind === 'named' && type.definition.methods('op_Equality').length > 0;
}

// ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────────

function coalesce(node: Binary, left: Type, right: Type): Type | undefined {
  if (node.right.kind === 'throw') return withoutNullable(left);
  if (left.kind === 'null') return right;
  if (isValueType(left) && left.kind !== 'nullable') return undefined;
  const plain = withoutNullable(left);
  if (isImplicit(right, plain)) return plain;
  if (isImplicit(right, left)) return left;
  return isImplicit(plain, right) ? right : undefined;
}

function userOperator(operator: BinaryOperator, left: Type, right: Type): Type | undefined {
  const name = operatorMethods[operator];
  if (name === undefined) return undefined;
  const fitting = [...operatorsOf(left, name), ...operatorsOf(right, name)].filter(
    ({ parameters: [one, other] }) => isImplicit(left, one.type) && isImplicit(right, other.type),
  );
  const exact = fitting.find(({ parameters: [one, other] }) => one.type === left && other.type === right);
  if (exact !== undefined) return exact.returns;
  if (fitting.length === 0) return undefined;
  return fitting.every((method) => method.returns === fitting[0].returns) ? fitting[0].returns : unknown;
}

function operatorsOf(type: Type, name: string): readonly Method[] {
  // The operators of numbers are known without their declarations.
  if (type.kind !== 'named' || numericName(type) !== undefined) return [];
  return memberSources(type).flatMap(({ definition }) => definition.methods(name));
}

/** What to do about an operator that is refused, where there is one usual way. */
export function operatorFix(node: Binary, left: Type, right: Type): string | undefined {
  const names = [display(left), display(right)];
  if (names.includes('JToken')) return `cast the JToken: (${names.find((name) => name !== 'JToken') ?? 'string'})…`;
  const number = [left, right].find((type) => numericName(type) !== undefined);
  const text = [node.left, node.right].find((side) => side.kind === 'literal' && side.type === 'string');
  if (number !== undefined && text?.kind === 'literal' && /^-?\d+$/.test(String(text.value))) {
    return `write ${String(text.value)} without quotes`;
  }
  if (number !== undefined && names.includes('string')) return `parse the string: ${display(number)}.Parse(…)`;
  if (names.includes('object')) return `cast the object: (${names.find((name) => name !== 'object') ?? 'string'})…`;
  return undefined;
}
