import type {
  CheckedExpression,
  DefaultValue,
  Expression,
  NameOf,
  ThrowExpression,
  TypeOf,
} from '../../../expression/ast';
import { unknown } from '../../../expression/types/type';
import type { CsException } from '../exception';
import { CsThrow, NotModelled, nullReference } from '../exception';
import { known, namedType } from '../known-types';
import { TypeObject } from '../type-object';
import { assignmentCode, stepCode } from './assignment';
import { binaryCode } from './binary';
import { asCode, castCode, isCode } from './casts';
import { chainCode } from './chain';
import type { Code, Run } from './code';
import { constantCode } from './code';
import type { Compiler } from './compiler';
import { conditionalCode } from './conditional';
import { convert, defaultCode } from './convert';
import { anonymousCode, arrayCreation, objectCreation } from './creation';
import { interpolatedCode, literalCode } from './literal';
import { nameCode, typeCode } from './name';
import type { Names } from './names';
import { unaryCode } from './unary';

const keywordTypes = new Set([
  'bool', 'byte', 'sbyte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'char',
  'string', 'object',
]); // prettier-ignore

/** The code of any expression. */
export function expressionCode(compiler: Compiler, node: Expression, names: Names): Code {
  switch (node.kind) {
    case 'literal':
      return literalCode(node);
    case 'name':
      return keywordTypes.has(node.name) ? typeCode(namedType(node.name)) : nameCode(compiler, node, names);
    case 'member':
    case 'call':
    case 'index':
      return chainCode(compiler, node, names);
    case 'parenthesized':
      return compiler.expression(node.expression, names);
    case 'binary':
      return binaryCode(compiler, node, names);
    case 'postfix':
      return stepCode(compiler, node, names);
    case 'conditional':
      return conditionalCode(compiler, node, names);
    case 'assignment':
      return assignmentCode(compiler, node, names);
    case 'cast':
      return castCode(compiler, node, names);
    case 'as':
      return asCode(compiler, node, names);
    case 'is':
      return isCode(compiler, node, names);
    default:
      return otherCode(compiler, node, names);
  }
}

type Other = Exclude<
  Expression,
  {
    kind:
      | 'literal' | 'name' | 'member' | 'call' | 'index' | 'parenthesized' | 'binary' | 'postfix' | 'conditional'
      | 'assignment' | 'cast' | 'as' | 'is';
  }
>; // prettier-ignore

function otherCode(compiler: Compiler, node: Other, names: Names): Code {
  switch (node.kind) {
    case 'unary':
      return unary(compiler, node, names);
    case 'interpolated':
      return interpolatedCode(compiler, node, names);
    case 'new':
      return objectCreation(compiler, node, names);
    case 'newArray':
      return arrayCreation(compiler, node, names);
    case 'anonymous':
      return anonymousCode(compiler, node, names);
    case 'lambda':
      return { type: { kind: 'lambda', node, scope: names.scope }, run: () => null, lambda: { node, names } };
    case 'typeof':
      return typeOfCode(compiler, node, names);
    case 'nameof':
      return constantCode(known.string, lastName(node));
    case 'default':
      return defaultValue(compiler, node, names);
    case 'checked':
      return checkedCode(compiler, node, names);
    case 'throw':
      return throwCode(compiler, node, names);
    case 'namedValue':
      throw new NotModelled(`the named value {{${node.name}}}, which has no text here`);
    case 'tuple':
      throw new NotModelled('tuples');
    case 'query':
      throw new NotModelled('query expressions (from … in … select …)');
  }
}

function unary(compiler: Compiler, node: Extract<Expression, { kind: 'unary' }>, names: Names): Code {
  const { operator } = node;
  if (operator === 'await') throw new NotModelled('await');
  if (operator === '++' || operator === '--') return stepCode(compiler, node, names);
  return unaryCode(compiler, { ...node, operator }, names);
}

function typeOfCode(compiler: Compiler, node: TypeOf, names: Names): Code {
  return constantCode(namedType('Type'), TypeObject.of(compiler.type(node.type, names)));
}

function lastName({ target }: NameOf): string {
  if (target.kind === 'member') return target.member.name;
  if (target.kind === 'name') return target.name;
  throw new NotModelled(`nameof of a ${target.kind} expression`);
}

function defaultValue(compiler: Compiler, node: DefaultValue, names: Names): Code {
  if (node.type !== undefined) return defaultCode(compiler.type(node.type, names));
  return { type: unknown, run: () => null, special: 'default' };
}

function checkedCode(compiler: Compiler, node: CheckedExpression, names: Names): Code {
  return compiler.expression(node.expression, names.checked(node.checked));
}

function throwCode(compiler: Compiler, node: ThrowExpression, names: Names): Code {
  return { type: unknown, run: throwing(compiler, node.value, names), special: 'throw' };
}

/** Throws the exception that an expression gives. */
export function throwing(compiler: Compiler, node: Expression, names: Names): Run {
  const { run } = convert(compiler, compiler.expression(node, names), namedType('Exception'), names);
  return (frame) => {
    const exception = run(frame) as CsException | null;
    throw exception === null ? nullReference() : new CsThrow(exception);
  };
}
