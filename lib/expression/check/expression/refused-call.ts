import type { Span } from '../../../core/span';
import type { Argument } from '../../ast';
import type { Method } from '../../types/member';
import type { Type } from '../../types/type';
import { display, unknown } from '../../types/type';
import type { GivenArgument } from '../argument';
import { conversionFix } from '../convert';
import { invokeOf, misfitOf } from '../delegate';
import { isEnumerable } from '../lookup';
import type { Misfit, Resolution } from '../overload';
import type { Session } from '../session';

/** Where a call stands: from the name of what is called to the closing parenthesis. */
export interface CallPlace extends Span {
  readonly arguments?: readonly Argument[];
}

/** What was tried in vain. */
export interface RefusedCall {
  readonly name: string;
  readonly methods: readonly Method[];
  /** What stands before the dot, when it is the first argument of extension methods. */
  readonly receiver?: Type;
  readonly resolution: Resolution;
}

/** Says why none of the methods takes the arguments. */
export function refuseCall(
  session: Session,
  node: CallPlace,
  refused: RefusedCall,
  args: readonly GivenArgument[],
): Type {
  const { name, methods, receiver, resolution } = refused;
  switch (resolution.kind) {
    case 'found':
      return unknown;
    case 'arity': {
      const counts = takenCounts(methods, receiver === undefined ? 0 : 1);
      return session.refuse('EXP007', node, `${name} got ${count(node.arguments?.length ?? 0)}; it takes ${counts}`);
    }
    case 'inference':
      if (resolution.method.typeParameters.length === 0) {
        return session.refuse('EXP007', node, `${name} takes no type arguments`, 'leave them out');
      }
      if (receiver !== undefined && takesNoReceiver(methods, receiver)) {
        return session.refuse('EXP002', node, `${display(receiver)} has no member ${name}`);
      }
      return session.refuse('EXP007', node, `the type argument of ${name} does not follow from its arguments`, `write it: ${name}<…>(…)`); // prettier-ignore
    case 'argument':
      return refuseArgument(session, node, refused, resolution.misfits, args);
  }
}

/** Whether all methods extend sequences, and the receiver is none. */
function takesNoReceiver(methods: readonly Method[], receiver: Type): boolean {
  return !isEnumerable(receiver) && methods.every(({ parameters: [first] }) => isEnumerable(first.type));
}

function refuseArgument(
  session: Session,
  node: CallPlace,
  { name, receiver }: RefusedCall,
  misfits: readonly Misfit[],
  args: readonly GivenArgument[],
): Type {
  const receivers = receiver === undefined ? 0 : 1;
  if (receiver !== undefined && misfits.every(({ index }) => index === 0)) {
    return session.refuse('EXP002', node, `${display(receiver)} has no member ${name}`);
  }
  const meant = misfits.filter(({ index, type }) => index >= receivers && hasArity(args[index - receivers], type));
  const [only] = meant;
  if (only === undefined || meant.some(({ index, type }) => index !== only.index || type !== only.type)) {
    const given = args.map(({ type }) => display(type)).join(', ');
    // Where the forms differ, the one that got furthest is most likely meant.
    const furthest = Math.max(...misfits.map(({ index }) => index)) - receivers;
    return session.refuse('EXP007', node.arguments?.[furthest] ?? node, `no form of ${name} takes (${given})`);
  }
  const index = only.index - receivers;
  return refuseOne(session, node.arguments?.[index] ?? node, `argument ${index + 1} of ${name}`, args[index], only);
}

function hasArity({ type }: GivenArgument, wanted: Type): boolean {
  const invoke = invokeOf(wanted);
  if (type.kind !== 'lambda') return true;
  return invoke !== undefined && invoke.parameters.length === type.node.parameters.length;
}

function refuseOne(session: Session, place: Span, what: string, given: GivenArgument, { type, mode }: Misfit): Type {
  const wantsReference = mode === 'out' || mode === 'ref';
  const isReference = given.modifier === 'out' || given.modifier === 'ref';
  if (wantsReference && given.modifier !== mode) {
    return session.refuse('EXP007', place, `${what} has to be written with ${mode}`, `write ${mode} before it`);
  }
  if (isReference && !wantsReference) {
    return session.refuse('EXP007', place, `${what} takes no ${given.modifier ?? ''}`, 'leave it out');
  }
  const invoke = invokeOf(type);
  const misfit =
    given.type.kind === 'lambda' && invoke !== undefined ? misfitOf(session, given.type, invoke) : undefined;
  if (misfit !== undefined && invoke !== undefined) {
    const message = `the lambda in ${what} gives ${display(misfit.type)}, but has to give ${display(invoke.returns)}`;
    return session.refuse('EXP007', misfit.node, message, conversionFix(misfit.type, invoke.returns));
  }
  const message = `${what} is ${display(given.type)}, but has to be ${display(type)}`;
  return session.refuse('EXP007', place, message, conversionFix(given.type, type));
}

function takenCounts(methods: readonly Method[], receivers: number): string {
  const counts = new Set<number>();
  let isOpenEnded = false;
  for (const { parameters } of methods) {
    const required = parameters.filter((one) => !one.optional && one.mode !== 'params').length;
    for (let number = required; number <= parameters.length; number++) counts.add(Math.max(0, number - receivers));
    isOpenEnded ||= parameters[parameters.length - 1]?.mode === 'params';
  }
  const sorted = [...counts].sort((one, other) => one - other);
  const last = sorted[sorted.length - 1] ?? 0;
  if (isOpenEnded) return `${sorted[0] ?? 0} or more`;
  return sorted.length > 1 ? `${sorted.slice(0, -1).join(', ')} or ${last}` : last === 0 ? 'none' : String(last);
}

function count(given: number): string {
  return given === 0 ? 'no argument' : given === 1 ? '1 argument' : `${given} arguments`;
}
