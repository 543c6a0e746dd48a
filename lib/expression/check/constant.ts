import type { Expression } from '../ast';
import type { Type } from '../types/type';
import { withoutNullable } from '../types/type';
import { isImplicit } from './conversion';
import { fits, isIntegral, numericName } from './numeric';

/** The value of an `int` constant as far as it is written out: a literal, its negative, either in parentheses. */
export function constantInteger(node: Expression): bigint | undefined {
  switch (node.kind) {
    case 'literal':
      return node.type === 'int' && typeof node.value === 'string' ? parseInteger(node.value) : undefined;
    case 'parenthesized':
      return constantInteger(node.expression);
    case 'unary': {
      const operand = constantInteger(node.operand);
      if (operand === undefined) return undefined;
      return node.operator === '-' ? -operand : node.operator === '+' ? operand : undefined;
    }
    default:
      return undefined;
  }
}

function parseInteger(digits: string): bigint | undefined {
  return /^(\d{1,20}|0[xX][\da-fA-F]{1,16}|0[bB][01]{1,64})$/.test(digits) ? BigInt(digits) : undefined;
}

/** The value of a condition that is constant as written; C# lets it decide what can be reached. */
export function constantBoolean(node: Expression): boolean | undefined {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'boolean' ? node.value : undefined;
    case 'parenthesized':
      return constantBoolean(node.expression);
    case 'unary': {
      const operand = constantBoolean(node.operand);
      return node.operator === '!' && operand !== undefined ? !operand : undefined;
    }
    default:
      return undefined;
  }
}

/** Implicit conversion of an expression, which for constants reaches further than that of its type. */
export function isImplicitFrom(node: Expression | undefined, from: Type, to: Type): boolean {
  if (isImplicit(from, to)) return true;
  const value = node === undefined ? undefined : constantInteger(node);
  if (value === undefined) return isConstantExpression(node, from, to);
  const target = withoutNullable(to);
  if (target.kind === 'named' && target.definition.kind === 'enum') return value === 0n;
  const name = numericName(target);
  return name !== undefined && isIntegral(name) && fits(value, name);
}

/** `byte b = 1 + 1`: a computed constant is let through, since its value is not computed here. */
function isConstantExpression(node: Expression | undefined, from: Type, to: Type): boolean {
  const source = numericName(from);
  const target = numericName(withoutNullable(to));
  if (node === undefined || source !== 'int' || target === undefined || !isIntegral(target)) return false;
  return target !== 'char' && isComputedConstant(node);
}

function isComputedConstant(node: Expression): boolean {
  if (node.kind === 'parenthesized') return isComputedConstant(node.expression);
  if (node.kind === 'binary') return isComputedConstant(node.right) && isComputedConstant(node.left);
  if (node.kind === 'conditional') return isComputedConstant(node.whenTrue) && isComputedConstant(node.whenFalse);
  return constantInteger(node) !== undefined;
}
