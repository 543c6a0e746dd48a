import type { Type } from '../types/type';
import { isUnknown } from '../types/type';
import type { GivenArgument } from './argument';
import { isImplicit, isSame } from './conversion';
import { invokeOf, lambdaResult } from './delegate';
import { isIntegral, numericName, numericRank } from './numeric';
import type { Fitting } from './overload';
import type { Session } from './session';

/** Whether one fitting method beats another for these arguments (C# specification, "Better function member"). */
export function isBetter(session: Session, one: Fitting, other: Fitting, args: readonly GivenArgument[]): boolean {
  let wins = 0;
  for (const [index, arg] of args.entries()) {
    const compared = compare(session, arg, one.types[index], other.types[index]);
    if (compared < 0) return false;
    wins += compared;
  }
  return wins > 0 || breaksTie(one, other);
}

/** 1 when the argument goes better to the left type, -1 when to the right one, 0 when neither. */
function compare(session: Session, arg: GivenArgument, left: Type, right: Type): number {
  if (left === right || isUnknown(arg.type)) return 0;
  if (arg.type.kind === 'lambda') return compareLambda(session, arg, left, right);
  if (arg.type === left) return 1;
  if (arg.type === right) return -1;
  return compareTargets(left, right);
}

function compareLambda(session: Session, arg: GivenArgument, left: Type, right: Type): number {
  const leftInvoke = invokeOf(left);
  const rightInvoke = invokeOf(right);
  if (arg.type.kind !== 'lambda' || leftInvoke === undefined || rightInvoke === undefined) return 0;
  const types = leftInvoke.parameters.map(({ type }) => type);
  const { returns } = lambdaResult(session, arg.type, types);
  if (isUnknown(returns) || leftInvoke.returns === rightInvoke.returns) return 0;
  if (returns === leftInvoke.returns) return 1;
  if (returns === rightInvoke.returns) return -1;
  if (leftInvoke.returns.kind === 'void') return -1;
  if (rightInvoke.returns.kind === 'void') return 1;
  return compareTargets(leftInvoke.returns, rightInvoke.returns);
}

function compareTargets(left: Type, right: Type): number {
  const toRight = isImplicit(left, right);
  const toLeft = isImplicit(right, left);
  if (toRight !== toLeft) return toRight ? 1 : -1;
  const leftName = numericName(left);
  const rightName = numericName(right);
  if (leftName === undefined || rightName === undefined || !isIntegral(leftName) || !isIntegral(rightName)) return 0;
  return Math.sign(numericRank(rightName) - numericRank(leftName));
}

function breaksTie(one: Fitting, other: Fitting): boolean {
  const isGeneric = one.method.typeParameters.length > 0;
  const isOtherGeneric = other.method.typeParameters.length > 0;
  if (isGeneric !== isOtherGeneric) return isOtherGeneric;
  if (one.expanded !== other.expanded) return other.expanded;
  const missing = one.method.parameters.length - other.method.parameters.length;
  if (missing !== 0) return one.expanded ? missing > 0 : missing < 0;
  return one.types.every((type, index) => isSame(type, other.types[index]) || isImplicit(type, other.types[index]));
}
