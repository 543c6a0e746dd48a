import type { Issue } from '../../core/issue';
import type { Expression, PolicyExpression, Return } from '../ast';
import type { Type } from '../types/type';
import { display, isUnknown, unknown, voidType } from '../types/type';
import { commonType } from './conversion';
import { compareInstead, conversionFix } from './convert';
import { expressionType } from './expression/expression';
import type { ExpectedType } from './place';
import { describePlace, fitsPlace } from './place';
import { endIsReachable, openEnd } from './reach';
import type { ReturnPlace } from './scope';
import { Scope } from './scope';
import { namePlace, Session } from './session';
import { checkBlock } from './statement';

export type { ExpectedType } from './place';

export interface CheckOptions {
  /** What the place of the expression wants; anything when absent. */
  readonly expected?: ExpectedType;
}

export interface CheckedExpression {
  /** The type of the result as C# writes it; `unknown` when it is not known. */
  readonly type: string;
  /** Offsets are into the text, `@(` included. */
  readonly issues: readonly Issue[];
}

/**
 * Checks what a policy expression means: names, members, types, arguments, and that every path returns a value.
 *
 * What is not known for certain is never reported: a named value, a `dynamic` and whatever comes of them are let through.
 */
export function checkExpression(
  expression: PolicyExpression,
  text: string,
  options: CheckOptions = {},
): CheckedExpression {
  const session = new Session(text, { expression: expressionType, block: checkBlock });
  const type = resultType(session, expression, options.expected ?? 'any');
  const issues = [...session.issues].sort((one, other) => one.span.start - other.span.start);
  return { type: isUnknown(type) ? 'unknown' : display(type), issues };
}

function resultType(session: Session, expression: PolicyExpression, expected: ExpectedType): Type {
  const accepted: Type[] = [];
  const place: ReturnPlace = {
    accept: (type, node) => accepted.push(acceptResult(session, type, node, expected)),
  };
  const root = new Scope(undefined, place);
  root.declare('context', { type: session.library.named('IContext'), readOnly: 'context' });
  if (expression.kind === 'single') {
    const type = session.typeOf(expression.body, root);
    return acceptResult(session, type, expression.body, expected);
  }
  session.block(expression.body, root);
  if (endIsReachable(expression.body)) refuseOpenEnd(session, expression, accepted.length > 0);
  return accepted.length === 0 ? unknown : (commonType(accepted) ?? unknown);
}

function acceptResult(
  session: Session,
  type: Type | undefined,
  node: Expression | Return,
  expected: ExpectedType,
): Type {
  const span = node.kind === 'return' ? node : namePlace(node);
  if (type === undefined) {
    return session.refuse('EXP004', span, 'this return has no value, but the expression has to give one');
  }
  switch (type.kind) {
    case 'typeName':
      return session.refuse('EXP005', span, `the result is the type ${display(type)}, not a value`);
    case 'namespace':
      return session.refuse('EXP005', span, `the result is the namespace ${type.name}, not a value`);
    case 'methods':
      return session.refuse('EXP005', span, `the result is the method ${type.name}, which is not called`, `call it: ${type.name}(…)`); // prettier-ignore
    case 'lambda':
      return session.refuse('EXP005', span, 'the result is a lambda, not a value');
    case 'void':
      session.report('EXP005', span, 'the expression gives no value', 'give one: @{ …; return …; }');
      return voidType;
    default:
      if (!fitsPlace(type, expected)) refuseResult(session, type, node, expected);
      return type;
  }
}

function refuseResult(session: Session, type: Type, node: Expression | Return, expected: ExpectedType): void {
  const message = `the result is ${display(type)}, but ${describePlace(expected)} has to stand here`;
  const isComparison = expected === 'bool' && node.kind === 'assignment';
  const fix = expected === 'bool' ? conversionFix(type, session.library.named('bool')) : undefined;
  session.report('EXP005', node, message, isComparison ? compareInstead : fix);
}

function refuseOpenEnd(
  session: Session,
  { body }: Extract<PolicyExpression, { kind: 'block' }>,
  returnsSome: boolean,
): void {
  const message = returnsSome ? 'not every path returns a value' : 'the expression never returns a value';
  session.report('EXP004', openEnd(body), message, 'end every path in return …; or throw …;');
}
