import type { Assignment, Binary, Conditional, Expression, Postfix, Unary } from '../../ast';
import type { Type } from '../../types/type';
import { display, isUnknown, unknown, withoutNullable } from '../../types/type';
import { isImplicitFrom } from '../constant';
import { isExplicit } from '../conversion';
import { compareInstead, conversionFix, requireBool, requireType } from '../convert';
import { isIntegral, numericName } from '../numeric';
import { binaryType, operatorFix } from '../operator';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { isUndeclared } from './names';

/** `a + b + c …`: read from the left, operator by operator, so that a long sum needs no deep stack. */
export function binaryExpression(session: Session, node: Binary, scope: Scope): Type {
  const chain: Binary[] = [];
  let leftmost: Expression = node;
  while (leftmost.kind === 'binary') {
    chain.push(leftmost);
    leftmost = leftmost.left;
  }
  let type = session.value(leftmost, scope);
  for (const operation of chain.reverse()) {
    type = combine(session, operation, type, session.value(operation.right, scope));
  }
  return type;
}

function combine(session: Session, node: Binary, left: Type, right: Type): Type {
  const type = binaryType(session, node, left, right);
  if (type !== undefined) return type;
  const message = `operator ${node.operator} cannot be applied to ${display(left)} and ${display(right)}`;
  session.report('EXP008', node.operatorSpan, message, fixOf(node, left, right));
  return node.operator === '??' ? unknown : resultAnyway(session, node);
}

function fixOf(node: Binary, left: Type, right: Type): string | undefined {
  if (node.operator === '??') return 'leave out ?? and what follows: the left side is never null';
  if (node.operator === '&&' || node.operator === '||') return 'both sides have to be bool';
  const names = [display(left), display(right)];
  if (names.includes('string') && names.includes('string[]')) return 'take one of the strings: …[0]';
  return operatorFix(node, left, right);
}

/** A comparison gives a bool even when its sides do not fit, so that one mistake is reported once. */
function resultAnyway(session: Session, node: Binary): Type {
  return /^([=!<>]=|[<>]|&&|\|\|)$/.test(node.operator) ? session.library.named('bool') : unknown;
}

export function unaryExpression(session: Session, node: Unary, scope: Scope): Type {
  const type = session.value(node.operand, scope);
  if (node.operator === 'await') return session.refuse('EXP009', node, 'await cannot stand in a policy expression');
  if (isUnknown(type)) return node.operator === '!' ? session.library.named('bool') : unknown;
  if (node.operator === '++' || node.operator === '--') return step(session, node, type);
  const result = unaryType(session, node.operator, type);
  if (result !== undefined) return result;
  const fix = node.operator === '!' ? conversionFix(type, session.library.named('bool')) : undefined;
  return session.refuse('EXP008', node, `operator ${node.operator} cannot be applied to ${display(type)}`, fix);
}

function unaryType(session: Session, operator: string, type: Type): Type | undefined {
  const plain = withoutNullable(type);
  if (operator === '!') return display(plain) === 'bool' ? type : undefined;
  if (plain.kind === 'named' && plain.definition.kind === 'enum') return operator === '~' ? type : undefined;
  const number = numericName(plain);
  if (number === undefined) {
    const isDefined = plain.kind === 'named' && plain.definition.methods('op_UnaryNegation').length > 0;
    return isDefined && operator !== '~' ? type : undefined;
  }
  if (operator === '~' && !isIntegral(number)) return undefined;
  if (number === 'uint' || number === 'ulong') return unknown;
  const isSmall = ['sbyte', 'byte', 'short', 'ushort', 'char'].includes(number);
  return isSmall ? session.library.named('int') : type;
}

export function postfixExpression(session: Session, node: Postfix, scope: Scope): Type {
  const type = session.value(node.operand, scope);
  return isUnknown(type) ? unknown : step(session, node, type);
}

function step(session: Session, node: Unary | Postfix, type: Type): Type {
  if (numericName(withoutNullable(type)) === undefined && !isEnum(withoutNullable(type))) {
    return session.refuse('EXP008', node, `operator ${node.operator} cannot be applied to ${display(type)}`);
  }
  return type;
}

function isEnum(type: Type): boolean {
  return type.kind === 'named' && type.definition.kind === 'enum';
}

export function conditionalExpression(session: Session, node: Conditional, scope: Scope): Type {
  requireBool(session, node.condition, session.value(node.condition, scope));
  const [whenTrue, whenFalse] = [
    session.valueOrDelegate(node.whenTrue, scope),
    session.valueOrDelegate(node.whenFalse, scope),
  ];
  if (node.whenTrue.kind === 'throw') return whenFalse;
  if (node.whenFalse.kind === 'throw') return whenTrue;
  if (isDelegateLike(whenTrue) || isDelegateLike(whenFalse)) return branchDelegate(session, node, whenTrue, whenFalse);
  if (isUnknown(whenTrue) || isUnknown(whenFalse)) return unknown;
  const toFalse = isImplicitFrom(node.whenTrue, whenTrue, whenFalse);
  const toTrue = isImplicitFrom(node.whenFalse, whenFalse, whenTrue);
  if (whenTrue === whenFalse && whenTrue.kind !== 'null') return whenTrue;
  if (toTrue && toFalse && whenTrue.kind !== 'null') return unknown;
  if (toFalse && whenFalse.kind !== 'null') return whenFalse;
  if (toTrue && whenTrue.kind !== 'null') return whenTrue;
  const message = `the two results of ?: are ${display(whenTrue)} and ${display(whenFalse)}, and neither converts to the other`;
  const span = { start: node.whenTrue.start, end: node.whenFalse.end };
  return session.refuse('EXP008', span, message, 'cast one of them to the type of the other');
}

/** A method or lambda as one of two results needs a delegate as the other. */
function branchDelegate(session: Session, node: Conditional, whenTrue: Type, whenFalse: Type): Type {
  const [branch, own, other] = isDelegateLike(whenTrue)
    ? ([node.whenTrue, whenTrue, whenFalse] as const)
    : ([node.whenFalse, whenFalse, whenTrue] as const);
  if (isDelegateLike(other)) return unknown;
  requireType(session, branch, own, other);
  return other;
}

function isDelegateLike(type: Type): boolean {
  return type.kind === 'lambda' || type.kind === 'methods';
}

// ── assignment ───────────────────────────────────────────────────────────────────────────────────────────────────

export function assignmentExpression(session: Session, node: Assignment, scope: Scope): Type {
  const isDiscard = node.target.kind === 'name' && node.target.name === '_' && scope.find('_') === undefined;
  if (!isDiscard) declareForgotten(session, node, scope);
  const target = isDiscard ? unknown : session.value(node.target, scope);
  if (!isDiscard && !requireAssignable(session, node, scope)) return unknown;
  const value = session.valueOrDelegate(node.value, scope);
  if (node.operator === '=') requireType(session, node.value, value, target);
  else compound(session, node, target, value);
  return target;
}

/** A variable without its declaration is one mistake, however often the variable is read afterwards. */
function declareForgotten(session: Session, { target, operator }: Assignment, scope: Scope): void {
  if (operator !== '=' || target.kind !== 'name' || !isUndeclared(session, target, scope)) return;
  const near = session.suggest(target.name, () => scope.names());
  const message = `${target.name} is neither a variable nor a type that is known here`;
  session.report('EXP006', target, message, near ?? `declare it: var ${target.name} = …`);
  scope.declare(target.name, { type: unknown });
}

/** False when the target cannot be assigned: what it would be given is not looked at then. */
function requireAssignable(session: Session, node: Assignment, scope: Scope): boolean {
  const reason = whyFixed(session, node.target, scope);
  if (reason === undefined) return true;
  session.report('EXP008', node.target, reason, fixOfFixed(session, node));
  return false;
}

function fixOfFixed(session: Session, node: Assignment): string | undefined {
  if (node.operator === '=' && node !== session.statement) return compareInstead;
  return comesFromContext(node.target)
    ? 'context cannot be changed: use a policy such as set-variable or set-header'
    : undefined;
}

function whyFixed(session: Session, target: Expression, scope: Scope): string | undefined {
  switch (target.kind) {
    case 'parenthesized':
      return whyFixed(session, target.expression, scope);
    case 'name': {
      const readOnly = scope.find(target.name)?.readOnly;
      if (readOnly === 'context') return 'context cannot be assigned';
      return readOnly === undefined ? undefined : `${target.name} is a ${readOnly} and cannot be assigned`;
    }
    case 'member':
      if (target.conditional) return 'what follows ?. cannot be assigned';
      return session.readOnly.has(target) ? `${target.member.name} is read-only and cannot be assigned` : undefined;
    case 'index':
      return session.readOnly.has(target) ? 'this element is read-only and cannot be assigned' : undefined;
    case 'namedValue':
    case 'tuple':
      return undefined;
    default:
      return 'only a variable, a property or an element can be assigned';
  }
}

function comesFromContext(node: Expression): boolean {
  let start = node;
  while (start.kind === 'member' || start.kind === 'index' || start.kind === 'call') start = start.target;
  return start.kind === 'name' && start.name === 'context';
}

function compound(session: Session, node: Assignment, target: Type, value: Type): void {
  if (isUnknown(target) || isUnknown(value)) return;
  const operator = node.operator.slice(0, -1) as Binary['operator'];
  const span = { start: node.start, end: node.end };
  const operation: Binary = {
    ...span,
    kind: 'binary',
    operator,
    left: node.target,
    right: node.value,
    operatorSpan: span,
  };
  const type = combine(session, operation, target, value);
  if (isUnknown(type) || isImplicitFrom(undefined, type, target)) return;
  // `b += 1` is allowed for a byte: the cast back is implied when the right side alone would fit.
  if (isExplicit(type, target) && isImplicitFrom(node.value, value, target)) return;
  session.report(
    'EXP008',
    node.value,
    `cannot convert ${display(type)} to ${display(target)}`,
    conversionFix(type, target),
  );
}
