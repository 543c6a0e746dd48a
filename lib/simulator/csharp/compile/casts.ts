import type { AsCast, Cast, Expression, IsTest, Pattern, TypeRef } from '../../../expression/ast';
import { isVar } from '../../../expression/check/session';
import type { Type } from '../../../expression/types/type';
import { isUnknown, withoutNullable } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { callMember } from '../execution';
import { known } from '../known-types';
import { isInstance } from '../type-test';
import type { Code, Frame, Run } from './code';
import type { Compiler } from './compiler';
import { boxed, cast } from './convert';
import type { Names } from './names';

export function castCode(compiler: Compiler, node: Cast, names: Names): Code {
  const operand = compiler.expression(node.operand, names);
  return cast(compiler, operand, compiler.type(node.type, names), names);
}

/** `x as T`: null where a cast would throw. Only conversions among references and boxes count. */
export function asCode(compiler: Compiler, node: AsCast, names: Names): Code {
  const value = boxed(compiler, compiler.expression(node.operand, names), names);
  const type = compiler.type(node.type, names);
  const target = withoutNullable(type);
  const read = boxFor(target) === undefined ? (one: unknown): unknown => one : unbox;
  return {
    type,
    run: (frame) => {
      const one = value(frame);
      return isInstance(one, target) ? read(one) : null;
    },
  };
}

export function isCode(compiler: Compiler, node: IsTest, names: Names): Code {
  const operand = compiler.expression(node.operand, names);
  const matches = patternTest(compiler, node.pattern, operand.type, names);
  const value = boxed(compiler, operand, names);
  return { type: known.bool, run: (frame) => matches(frame, value(frame)) };
}

/** Whether a value, in boxed form, matches a pattern; declares the pattern's variable. */
export type PatternTest = (frame: Frame, value: unknown) => boolean;

export function patternTest(compiler: Compiler, pattern: Pattern, operand: Type, names: Names): PatternTest {
  if (pattern.kind === 'typePattern') return typeTest(compiler, pattern, operand, names);
  const constant = compiler.expression(pattern.value, names);
  if (constant.type.kind === 'typeName') {
    const { type } = constant.type;
    return (_, value) => isInstance(value, type);
  }
  return constantTest(compiler, constant, operand, names);
}

function constantTest(compiler: Compiler, constant: Code, operand: Type, names: Names): PatternTest {
  if (constant.type.kind === 'null') return (_, value) => value === null || value === undefined;
  // A constant takes the type of what it is compared with: `case 1` matches a long of a long switch.
  const plain = withoutNullable(operand);
  const isValue = plain.kind === 'named' && plain.definition.isValueType;
  const wanted = isValue ? cast(compiler, constant, plain, names) : constant;
  const run: Run = boxed(compiler, wanted, names);
  return (frame, value) => value !== null && isEqual(value, run(frame));
}

/** As `object.Equals` compares: of the same type and of the same value. */
function isEqual(value: unknown, constant: unknown): boolean {
  if (value === constant) return true;
  if (typeof value !== 'object' || constant === null) return false;
  return callMember(value, 'Equals(object)', constant) as boolean;
}

function typeTest(
  compiler: Compiler,
  pattern: Extract<Pattern, { kind: 'typePattern' }>,
  operand: Type,
  names: Names,
): PatternTest {
  const isAny = isVar(pattern.type);
  const named = isAny || pattern.name !== undefined ? undefined : namedConstant(compiler, pattern.type, names);
  if (named !== undefined) return constantTest(compiler, named, operand, names);
  const type = isAny ? operand : compiler.type(pattern.type, names);
  const target = withoutNullable(type);
  const variable =
    pattern.name === undefined || pattern.name.name === '_' ? undefined : names.declare(pattern.name.name, type);
  const access = variable === undefined ? undefined : names.access(variable);
  const read = isUnknown(type) || boxFor(type) === undefined ? (value: unknown): unknown => value : unbox;
  return (frame, value) => {
    const matches = isAny || isInstance(value, target);
    if (matches) access?.write(frame, read(value));
    return matches;
  };
}

/** `case DayOfWeek.Monday:` and `case Limit:` read like types, but name a constant. */
function namedConstant(compiler: Compiler, type: TypeRef, names: Names): Code | undefined {
  const { start, end, parts } = type;
  if (parts.some(({ typeArguments }) => typeArguments.length > 0) || type.nullable || type.arrayRanks.length > 0) {
    return undefined;
  }
  if (parts.length === 1 && names.find(parts[0].name) === undefined) return undefined;
  const [first, ...rest] = parts;
  const code = rest.reduce<Expression>(
    (target, { name }) => ({
      kind: 'member', start, end, target, member: { start, end, name }, typeArguments: [], conditional: false,
    }),
    { kind: 'name', start, end, name: first.name, typeArguments: [] },
  ); // prettier-ignore
  const compiled = compiler.expression(code, names);
  return compiled.type.kind === 'typeName' || compiled.type.kind === 'namespace' ? undefined : compiled;
}
