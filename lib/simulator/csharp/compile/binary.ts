import { isImplicitFrom } from '../../../expression/check/constant';
import { isImplicit } from '../../../expression/check/conversion';
import type { Binary, BinaryOperator, Expression } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, nullType, unknown, withoutNullable } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { NotModelled } from '../exception';
import { tokenFromObject } from '../json/from-object';
import { JValue } from '../json/token';
import { known } from '../known-types';
import { typeOf } from '../value';
import type { Code, Frame } from './code';
import { constantCode, literalsOf } from './code';
import type { Compiler } from './compiler';
import { bindingFailure } from './conversion';
import { boxed, condition, convert } from './convert';
import { fused } from './fused';
import type { Names } from './names';
import { binaryOperation, userOperator } from './operation';
import { concatenation, isText } from './text';

/** `a + b + c …`: compiled from the left, operator by operator, so that a long sum needs no deep stack. */
export function binaryCode(compiler: Compiler, node: Binary, names: Names): Code {
  const chain: Binary[] = [];
  let leftmost: Expression = node;
  while (leftmost.kind === 'binary') {
    chain.push(leftmost);
    leftmost = leftmost.left;
  }
  let left = compiler.expression(leftmost, names);
  let texts: Code[] | undefined;
  for (const operation of chain.reverse()) {
    const right = compiler.expression(operation.right, names);
    if (operation.operator === '+' && isConcatenation(left.type, right.type)) {
      texts = texts === undefined ? [left, right] : [...texts, right];
      left = concatenation(texts);
    } else {
      texts = undefined;
      left = combine(compiler, operation, left, right, names);
    }
  }
  return left;
}

/** A text beside anything but a type that adds texts in its own way, as XNamespace does. */
function isConcatenation(left: Type, right: Type): boolean {
  return (isText(left) || isText(right)) && userOperator('op_Addition', left, right) === undefined;
}

function combine(compiler: Compiler, node: Binary, left: Code, right: Code, names: Names): Code {
  switch (node.operator) {
    case '&&':
    case '||':
      return logical(compiler, node.operator, left, right, names);
    case '??':
      return coalesce(compiler, node, left, right, names);
    default:
      return operate(compiler, node.operator, left, right, names);
  }
}

function logical(compiler: Compiler, operator: '&&' | '||', left: Code, right: Code, names: Names): Code {
  const [first, second] = [condition(compiler, left, names), condition(compiler, right, names)];
  return operator === '&&'
    ? { type: known.bool, run: (frame) => first(frame) && second(frame) }
    : { type: known.bool, run: (frame) => first(frame) || second(frame) };
}

// ── operators ────────────────────────────────────────────────────────────────────────────────────────────────────

/** `left operator right` for every operator that needs both values. */
export function operate(compiler: Compiler, operator: BinaryOperator, left: Code, right: Code, names: Names): Code {
  if (operator === '+' && isConcatenation(left.type, right.type)) return concatenation([left, right]);
  const manner = { bindings: compiler.bindings, isExplicit: false, isChecked: names.isChecked };
  const isNullTest = left.type.kind === 'null' || right.type.kind === 'null';
  if ((isUnknown(left.type) || isUnknown(right.type)) && !isNullTest) {
    return operateAtRunTime(compiler, operator, left, right, names);
  }
  const [leftType, rightType] = numericConstants(left, right);
  const operation = binaryOperation(operator, leftType, rightType, manner);
  if (operation === undefined) {
    throw new NotModelled(`operator ${operator} for ${display(left.type)} and ${display(right.type)}`);
  }
  const one = operandCode(compiler, left, operation.left, names);
  const other = operandCode(compiler, right, operation.right, names);
  const { apply, type } = operation;
  const [first, second] = [one.run, other.run];
  if (one.constant !== undefined && other.constant !== undefined && isFoldable(operator, other.constant.value)) {
    return constantCode(type, apply(one.constant.value, other.constant.value));
  }
  return {
    type,
    run: fused(operator, operation, names.isChecked, first, second) ?? ((frame) => apply(first(frame), second(frame))),
  };
}

/** A text that is compared as an object stays where it stands, so its literal is not noted. */
function operandCode(compiler: Compiler, operand: Code, type: Type, names: Names): Code {
  return operand.type === known.string && type === known.object ? operand : convert(compiler, operand, type, names);
}

/** An int constant takes the type of the other side where that can hold it: `ulong + 1`, `color == 0`. */
function numericConstants(left: Code, right: Code): readonly [Type, Type] {
  const takes = (constant: Code, other: Type): boolean => {
    if (constant.constant === undefined || constant.type !== known.int) return false;
    const target = withoutNullable(other);
    const isWide = target === known.ulong || target === known.uint;
    return (isWide && (constant.constant.value as number) >= 0) || isZeroOfEnum(constant, target);
  };
  if (takes(right, left.type)) return [left.type, withoutNullable(left.type)];
  if (takes(left, right.type)) return [withoutNullable(right.type), right.type];
  return [left.type, right.type];
}

function isZeroOfEnum({ constant }: Code, type: Type): boolean {
  return type.kind === 'named' && type.definition.kind === 'enum' && constant?.value === 0;
}

function isFoldable(operator: BinaryOperator, right: unknown): boolean {
  return !((operator === '/' || operator === '%') && (right === 0 || right === 0n));
}

// ── types that only the values tell ──────────────────────────────────────────────────────────────────────────────

function operateAtRunTime(compiler: Compiler, operator: BinaryOperator, left: Code, right: Code, names: Names): Code {
  const apply = runTimeOperator(compiler, operator, names);
  const [first, second] = [boxed(compiler, left, names), boxed(compiler, right, names)];
  const givesBool = /^([=!<>]=|[<>])$/.test(operator);
  return { type: givesBool ? known.bool : unknown, run: (frame) => apply(first(frame), second(frame)) };
}

/** An operator on two values in boxed form, by the types that they turn out to have. */
export function runTimeOperator(
  compiler: Compiler,
  operator: BinaryOperator,
  names: Names,
): (left: unknown, right: unknown) => unknown {
  const made = new Map<Type, Map<Type, (left: unknown, right: unknown) => unknown>>();
  const applied = (left: unknown, right: unknown): unknown => {
    const [leftType, rightType] = [typeOf(left) ?? nullType, typeOf(right) ?? nullType];
    let byRight = made.get(leftType);
    if (byRight === undefined)
      made.set(leftType, (byRight = new Map<Type, (one: unknown, other: unknown) => unknown>()));
    let apply = byRight.get(rightType);
    if (apply === undefined) byRight.set(rightType, (apply = forTypes(compiler, operator, leftType, rightType, names)));
    return apply(left, right);
  };
  return (left, right) => {
    if (!(left instanceof JValue) || (operator === '+' && typeof right === 'string')) return applied(left, right);
    // A JValue that is taken for dynamic computes with what it holds.
    const value = applied(left.value, right instanceof JValue ? right.value : right);
    return typeof value === 'boolean' ? value : tokenFromObject(value);
  };
}

/** Compiles the operator for two types, with two slots of a small frame as its operands. */
function forTypes(
  compiler: Compiler,
  operator: BinaryOperator,
  left: Type,
  right: Type,
  names: Names,
): (left: unknown, right: unknown) => unknown {
  const code = tryOperate(
    compiler,
    operator,
    { type: left, run: leftOperand },
    { type: right, run: rightOperand },
    names,
  );
  if (code === undefined) {
    throw bindingFailure(`Operator '${operator}' cannot be applied to operands of type '${display(left)}' and '${display(right)}'`); // prettier-ignore
  }
  const box = boxFor(code.type);
  return (one, other) => {
    const value = code.run([unbox(one), unbox(other)]);
    return box === undefined ? value : box(value);
  };
}

const leftOperand = (frame: Frame): unknown => frame[0];
const rightOperand = (frame: Frame): unknown => frame[1];

function tryOperate(
  compiler: Compiler,
  operator: BinaryOperator,
  left: Code,
  right: Code,
  names: Names,
): Code | undefined {
  try {
    return operate(compiler, operator, left, right, names);
  } catch (failure) {
    if (failure instanceof NotModelled) return undefined;
    throw failure;
  }
}

// ── ?? ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function coalesce(compiler: Compiler, node: Binary, left: Code, right: Code, names: Names): Code {
  const type = coalesceType(node, left.type, right);
  // The left value is not null where it is used, so its type there is the one without `?`.
  const slot = names.access(names.temporary(left.type));
  const value = convert(compiler, { type: withoutNullable(left.type), run: slot.read }, type, names);
  const otherwise = convert(compiler, right, type, names).run;
  const [leftValue, whenPresent] = [left.run, value.run];
  const literals = literalsOf(left, right);
  if (withoutNullable(left.type) === type) {
    return { type, literals, run: (frame) => leftValue(frame) ?? otherwise(frame) };
  }
  return {
    type,
    run: (frame) => {
      const present = leftValue(frame) ?? null;
      if (present === null) return otherwise(frame);
      slot.write(frame, present);
      return whenPresent(frame);
    },
  };
}

/** C# specification, "The null coalescing operator". */
function coalesceType(node: Binary, left: Type, right: Code): Type {
  if (left.kind === 'null') return right.type;
  const plainLeft = withoutNullable(left);
  if (right.special !== undefined) return plainLeft;
  if (isUnknown(left) || isUnknown(right.type)) return isUnknown(left) ? left : unknown;
  if (right.type.kind === 'lambda' || right.type.kind === 'methods') return left;
  if (isImplicitFrom(node.right, right.type, plainLeft)) return plainLeft;
  return isImplicit(right.type, left) ? left : right.type;
}
