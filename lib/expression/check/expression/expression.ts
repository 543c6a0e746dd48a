import type { DefaultValue, Expression, InterpolatedString, Literal } from '../../ast';
import type { Type } from '../../types/type';
import { nullType, unknown } from '../../types/type';
import { requireType } from '../convert';
import { resolveType } from '../type-reference';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { asExpression, castExpression, isExpression } from './casts';
import { chainType } from './chain';
import { anonymousObject, arrayCreation, objectCreation } from './creation';
import { nameType } from './names';
import { queryType } from './query';
import {
  assignmentExpression, binaryExpression, conditionalExpression, postfixExpression, unaryExpression,
} from './operators'; // prettier-ignore

/** The type of any expression; issues go to the session. */
export function expressionType(session: Session, node: Expression, scope: Scope): Type {
  switch (node.kind) {
    case 'literal':
      return literalType(session, node);
    case 'name':
      return nameType(session, node, scope);
    case 'member':
    case 'call':
    case 'index':
      return chainType(session, node, scope);
    case 'parenthesized':
      return session.typeOf(node.expression, scope);
    case 'binary':
      return binaryExpression(session, node, scope);
    case 'unary':
      return unaryExpression(session, node, scope);
    case 'postfix':
      return postfixExpression(session, node, scope);
    case 'conditional':
      return conditionalExpression(session, node, scope);
    case 'assignment':
      return assignmentExpression(session, node, scope);
    case 'cast':
      return castExpression(session, node, scope);
    case 'as':
      return asExpression(session, node, scope);
    case 'is':
      return isExpression(session, node, scope);
    default:
      return otherType(session, node, scope);
  }
}

type Other = Exclude<
  Expression,
  {
    kind:
      | 'literal' | 'name' | 'member' | 'call' | 'index' | 'parenthesized' | 'binary' | 'unary' | 'postfix'
      | 'conditional' | 'assignment' | 'cast' | 'as' | 'is';
  }
>; // prettier-ignore

function otherType(session: Session, node: Other, scope: Scope): Type {
  switch (node.kind) {
    case 'interpolated':
      return interpolatedType(session, node, scope);
    case 'new':
      return objectCreation(session, node, scope);
    case 'newArray':
      return arrayCreation(session, node, scope);
    case 'anonymous':
      return anonymousObject(session, node, scope);
    case 'lambda':
      return { kind: 'lambda', node, scope };
    case 'typeof':
      resolveType(session, node.type, scope);
      return session.library.named('Type');
    case 'nameof':
      // Members are named through their type or through a value alike, so only a simple name is looked up.
      if (node.target.kind === 'name') session.typeOf(node.target, scope);
      return session.library.named('string');
    case 'default':
      return defaultType(session, node, scope);
    case 'checked':
      return session.value(node.expression, scope);
    case 'throw':
      session.value(node.value, scope);
      return unknown;
    case 'tuple':
      for (const { value } of node.elements) session.value(value, scope);
      return unknown;
    case 'query':
      return queryType(session, node, scope);
    case 'namedValue':
      return unknown;
  }
}

function literalType(session: Session, node: Literal): Type {
  if (node.type === 'null') return nullType;
  if (node.type !== 'int' || typeof node.value !== 'string') return session.library.named(node.type);
  return session.library.named(integerLiteralName(node.value));
}

/** A literal without suffix is the first of int, uint, long and ulong that holds it. */
function integerLiteralName(digits: string): string {
  if (digits.length < 10) return 'int';
  const value = Number(digits);
  if (value <= 0x7fffffff) return 'int';
  if (value <= 0xffffffff) return 'uint';
  return value < 2 ** 63 ? 'long' : 'ulong';
}

function interpolatedType(session: Session, node: InterpolatedString, scope: Scope): Type {
  for (const part of node.parts) {
    if (part.kind !== 'hole') continue;
    session.value(part.expression, scope);
    if (part.alignment === undefined) continue;
    requireType(session, part.alignment, session.value(part.alignment, scope), session.library.named('int'));
  }
  return session.library.named('string');
}

function defaultType(session: Session, node: DefaultValue, scope: Scope): Type {
  return node.type === undefined ? unknown : resolveType(session, node.type, scope);
}
