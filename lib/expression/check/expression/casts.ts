import type { AsCast, Cast, IsTest, Pattern } from '../../ast';
import type { Type } from '../../types/type';
import { display, isUnknown, isValueType, unknown } from '../../types/type';
import { isImplicitFrom } from '../constant';
import { isExplicit, isStandardExplicit } from '../conversion';
import { conversionFix, requireType } from '../convert';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { isVar } from '../session';
import { resolveType } from '../type-reference';

export function castExpression(session: Session, node: Cast, scope: Scope): Type {
  const type = resolveType(session, node.type, scope);
  const operand = session.valueOrDelegate(node.operand, scope);
  if (isUnknown(type)) return unknown;
  if (operand.kind === 'lambda' || operand.kind === 'methods') {
    requireType(session, node.operand, operand, type);
    return type;
  }
  if (isUnknown(operand) || isExplicit(operand, type) || isImplicitFrom(node.operand, operand, type)) return type;
  const fix = display(type) === 'string' ? 'call ToString()' : conversionFix(operand, type);
  session.report('EXP008', node, `${display(operand)} cannot be cast to ${display(type)}`, fix);
  return type;
}

export function asExpression(session: Session, node: AsCast, scope: Scope): Type {
  const operand = session.value(node.operand, scope);
  const type = resolveType(session, node.type, scope);
  if (isUnknown(type)) return unknown;
  if (isValueType(type) && type.kind !== 'nullable') {
    const fix = `write as ${display(type)}?, or cast it: (${display(type)})…`;
    session.report(
      'EXP008',
      node.type,
      `as gives null when the type does not fit, but ${display(type)} is never null`,
      fix,
    );
    return unknown;
  }
  if (!isUnknown(operand) && !isStandardExplicit(operand, type)) {
    const message = `${display(operand)} can never be ${display(type)}, so as cannot stand here`;
    session.report('EXP008', node, message, conversionFix(operand, type));
  }
  return type;
}

export function isExpression(session: Session, node: IsTest, scope: Scope): Type {
  const operand = session.value(node.operand, scope);
  matchPattern(session, node.pattern, operand, scope);
  return session.library.named('bool');
}

/** Checks a pattern against what it is matched with and declares its variable. */
export function matchPattern(session: Session, pattern: Pattern, operand: Type, scope: Scope): void {
  if (pattern.kind === 'constantPattern') {
    // `case Foo:` may name a type as well as a constant.
    session.typeOf(pattern.value, scope);
    return;
  }
  if (isLocalConstant(pattern, scope)) return;
  const type = isVar(pattern.type) ? operand : resolveType(session, pattern.type, scope);
  const { name } = pattern;
  if (name === undefined) return;
  if (!isUnknown(operand) && !isUnknown(type) && !isStandardExplicit(operand, type)) {
    session.report('EXP008', pattern, `${display(operand)} can never be ${display(type)}`);
  }
  if (name.name === '_' || scope.declare(name.name, { type })) return;
  session.report('EXP009', name, `${name.name} is declared already`, 'choose another name');
}

/** `case Limit:` reads like a type, but may name a constant that the expression declares. */
function isLocalConstant({ type, name }: Extract<Pattern, { kind: 'typePattern' }>, scope: Scope): boolean {
  return name === undefined && type.parts.length === 1 && scope.find(type.parts[0].name) !== undefined;
}
