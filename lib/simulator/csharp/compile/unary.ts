import type { Unary } from '../../../expression/ast';
import { numericName, promote } from '../../../expression/check/numeric';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, nullableOf, unknown, withoutNullable } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { enumValue } from '../enums';
import { NotModelled } from '../exception';
import { known } from '../known-types';
import type { ArithmeticType } from '../number/arithmetic';
import { complement, negation } from '../number/arithmetic';
import type { EnumValue } from '../value';
import { typeOf } from '../value';
import { signatureOf, tableKey } from '../binding';
import { specialised } from '../bindings';
import type { Code } from './code';
import { constantCode } from './code';
import type { Compiler } from './compiler';
import type { Conversion } from './conversion';
import { bindingFailure } from './conversion';
import { condition, convert } from './convert';
import type { Names } from './names';

type SignOperator = '+' | '-' | '!' | '~';

export function unaryCode(compiler: Compiler, node: Unary & { readonly operator: SignOperator }, names: Names): Code {
  const operand = compiler.expression(node.operand, names);
  if (node.operator === '-' && node.operand.kind === 'literal') {
    const least = leastInteger(node.operand.value);
    if (least !== undefined) return least;
  }
  if (node.operator === '!' && withoutNullable(operand.type) !== known.bool) {
    const test = condition(compiler, operand, names);
    return { type: known.bool, run: (frame) => !test(frame) };
  }
  if (isUnknown(operand.type)) return atRunTime(compiler, node.operator, operand, names);
  const { takes, gives, apply } = operationOf(compiler, node.operator, operand.type, names);
  const value = convert(compiler, operand, takes, names);
  if (value.constant !== undefined) return constantCode(gives, apply(value.constant.value));
  const { run } = value;
  return { type: gives, run: (frame) => apply(run(frame)) };
}

/** `-2147483648` and `-9223372036854775808`: C# reads the sign and the digits as one number. */
function leastInteger(digits: unknown): Code | undefined {
  if (digits === '2147483648') return constantCode(known.int, -2147483648);
  return digits === '9223372036854775808' ? constantCode(known.long, -(2n ** 63n)) : undefined;
}

interface UnaryOperation {
  readonly takes: Type;
  readonly gives: Type;
  readonly apply: (value: unknown) => unknown;
}

function operationOf(compiler: Compiler, operator: SignOperator, type: Type, names: Names): UnaryOperation {
  const operation = plainOperation(compiler, operator, withoutNullable(type), names);
  if (operation === undefined) throw new NotModelled(`operator ${operator} for ${display(type)}`);
  if (type.kind !== 'nullable') return operation;
  const { takes, gives, apply } = operation;
  return {
    takes: nullableOf(takes),
    gives: nullableOf(gives),
    apply: (value) => (value === null ? null : apply(value)),
  };
}

function plainOperation(
  compiler: Compiler,
  operator: SignOperator,
  type: Type,
  names: Names,
): UnaryOperation | undefined {
  if (operator === '!') return type === known.bool ? { takes: type, gives: type, apply: (value) => !value } : undefined;
  const number = numericName(type);
  if (number === undefined) return ofEnum(operator, type) ?? defined(compiler, operator, type);
  const isNegatedUint = operator === '-' && number === 'uint';
  const name = (isNegatedUint ? 'long' : (promote(number, number) ?? 'ulong')) as ArithmeticType;
  if (operator === '-' && name === 'ulong') return undefined;
  const takes = known[name];
  if (operator === '+') return { takes, gives: takes, apply: (value) => value };
  return { takes, gives: takes, apply: operator === '-' ? negation(name, names.isChecked) : complement(name) };
}

function ofEnum(operator: SignOperator, type: Type): UnaryOperation | undefined {
  if (operator !== '~' || type.kind !== 'named' || type.definition.kind !== 'enum') return undefined;
  return { takes: type, gives: type, apply: (value) => enumValue(type, ~(value as EnumValue).value) };
}

const operatorMethods = {
  '+': 'op_UnaryPlus',
  '-': 'op_UnaryNegation',
  '~': 'op_OnesComplement',
  '!': 'op_LogicalNot',
};

function defined(compiler: Compiler, operator: SignOperator, type: Type): UnaryOperation | undefined {
  if (type.kind !== 'named') return undefined;
  const [method] = type.definition.methods(operatorMethods[operator]);
  if (method === undefined) return undefined;
  const signature = signatureOf(method);
  const binding = compiler.bindings.declared(type.definition, signature);
  if (binding === undefined) throw new NotModelled(`${tableKey(type.definition)}.${signature}`);
  return { takes: type, gives: method.returns, apply: specialised(binding, new Map()) as Conversion };
}

function atRunTime(compiler: Compiler, operator: SignOperator, operand: Code, names: Names): Code {
  const { run } = operand;
  return {
    type: unknown,
    run: (frame) => {
      const value = run(frame);
      const type = typeOf(value);
      if (type === undefined) throw bindingFailure(`Operator '${operator}' cannot be applied to null`);
      const { takes, gives, apply } = operationOf(compiler, operator, type, names);
      const taken = convert(compiler, { type, run: () => unbox(value) }, takes, names).run(frame);
      const result = apply(taken);
      return boxFor(gives)?.(result) ?? result;
    },
  };
}
