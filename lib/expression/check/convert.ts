import type { Expression } from '../ast';
import type { Type } from '../types/type';
import { display, isUnknown, withoutNullable } from '../types/type';
import { isImplicitFrom } from './constant';
import { isExplicit } from './conversion';
import { hasParameters, invokeOf, lambdaResult, misfitOf, parameterTypes } from './delegate';
import { numericName } from './numeric';
import { fitsType } from './overload';
import type { Session } from './session';

/** Reports when a value cannot become a type without a cast. */
export function requireType(session: Session, node: Expression, from: Type, to: Type, code = 'EXP008'): void {
  if (from.kind === 'lambda' || from.kind === 'methods') {
    requireDelegate(session, node, from, to);
    return;
  }
  if (isUnknown(from) || isUnknown(to) || to.kind === 'void' || isImplicitFrom(node, from, to)) return;
  session.report(code, node, `cannot convert ${display(from)} to ${display(to)}`, conversionFix(from, to));
}

/** Reports when a condition is not a bool. */
export function requireBool(session: Session, node: Expression, type: Type): void {
  const bool = session.library.named('bool');
  const isAssignment = node.kind === 'assignment' && !isUnknown(type) && !isImplicitFrom(node, type, bool);
  if (!isAssignment) return requireType(session, node, type, bool);
  session.report('EXP008', node, `cannot convert ${display(type)} to bool`, compareInstead);
}

/** What most likely was meant by a `=` where its value is used. */
export const compareInstead = "compare with '=='";

function requireDelegate(session: Session, node: Expression, from: Type, to: Type): void {
  if (fitsType(session, { type: from, node }, to)) {
    publishLambda(session, from, to);
    return;
  }
  if (from.kind === 'methods') {
    session.report('EXP008', node, `${from.name} is a method that is not called`, `call it: ${from.name}(…)`);
    return;
  }
  refuseLambda(session, node, from, to);
}

function refuseLambda(session: Session, node: Expression, lambda: Type, to: Type): void {
  const invoke = invokeOf(to);
  const misfit =
    lambda.kind === 'lambda' && invoke !== undefined && hasParameters(session, lambda, invoke)
      ? misfitOf(session, lambda, invoke)
      : undefined;
  if (misfit === undefined || invoke === undefined) {
    session.report('EXP009', node, `a lambda cannot become ${display(to)}`);
    return;
  }
  const message = `the lambda gives ${display(misfit.type)} here, but has to give ${display(invoke.returns)}`;
  session.report('EXP008', misfit.node, message, conversionFix(misfit.type, invoke.returns));
}

/** Makes the issues inside a lambda known, now that it has become a delegate. */
export function publishLambda(session: Session, lambda: Type, target: Type): void {
  if (lambda.kind !== 'lambda') return;
  const invoke = invokeOf(target);
  const types = invoke === undefined ? lambda.node.parameters.map(() => target) : parameterTypes(invoke);
  session.issues.push(...lambdaResult(session, lambda, types).issues);
}

/** How to get from one type to another, as far as there is one usual way. */
export function conversionFix(from: Type, to: Type): string | undefined {
  const wanted = display(to);
  const target = withoutNullable(to);
  if (from.kind === 'nullable' && from.underlying === target) return 'use its Value, or ?? with a default';
  if (wanted === 'string') return isExplicit(from, to) ? 'cast it: (string)…' : 'call ToString()';
  if (display(from) === 'string') {
    if (numericName(target) !== undefined) return `parse it: ${display(target)}.Parse(…)`;
    if (wanted === 'bool') return 'compare it, or parse it: bool.Parse(…)';
  }
  return isExplicit(from, to) ? `cast it: (${wanted})…` : undefined;
}
