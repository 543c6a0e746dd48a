import type { Span } from '../../../core/span';
import type { Argument } from '../../ast';
import type { Method } from '../../types/member';
import type { MethodGroup, Type } from '../../types/type';
import { display, unknown } from '../../types/type';
import type { GivenArgument } from '../argument';
import { conversionFix } from '../convert';
import { invokeOf, lambdaResult } from '../delegate';
import type { Misfit, Resolution } from '../overload';
import { parameterTypes } from '../overload';
import type { Session } from '../session';

/** Where a call stands: from the name of what is called to the closing parenthesis. */
export interface CallPlace extends Span {
  readonly arguments?: readonly Argument[];
}

/** Says why no method of the group takes the arguments. */
export function refuseCall(
  session: Session,
  node: CallPlace,
  group: MethodGroup,
  methods: readonly Method[],
  resolution: Resolution,
  args: readonly GivenArgument[],
): Type {
  const { name } = group;
  switch (resolution.kind) {
    case 'found':
      return unknown;
    case 'arity': {
      const counts = takenCounts(methods, receiversOf(group));
      return session.refuse('EXP007', node, `${name} got ${count(node.arguments?.length ?? 0)}; it takes ${counts}`);
    }
    case 'inference':
      if (resolution.method.typeParameters.length === 0) {
        return session.refuse('EXP007', node, `${name} takes no type arguments`, 'leave them out');
      }
      return session.refuse('EXP007', node, `the type argument of ${name} does not follow from its arguments`, `write it: ${name}<…>(…)`); // prettier-ignore
    case 'argument':
      return refuseArgument(session, node, group, resolution.misfits, args);
  }
}

/** 1 when what stands before the dot is the first argument of an extension method. */
function receiversOf(group: MethodGroup): number {
  return group.methods.length === 0 && group.owner !== undefined ? 1 : 0;
}

function refuseArgument(
  session: Session,
  node: CallPlace,
  group: MethodGroup,
  misfits: readonly Misfit[],
  args: readonly GivenArgument[],
): Type {
  const receivers = receiversOf(group);
  if (receivers === 1 && group.owner !== undefined && misfits.every(({ index }) => index === 0)) {
    return session.refuse('EXP002', node, `${display(group.owner)} has no member ${group.name}`);
  }
  const meant = misfits.filter(({ index, type }) => index >= receivers && hasArity(args[index - receivers], type));
  const [only] = meant;
  if (only === undefined || meant.some(({ index, type }) => index !== only.index || type !== only.type)) {
    const given = args.map(({ type }) => display(type)).join(', ');
    // Where the forms differ, the one that got furthest is most likely meant.
    const furthest = Math.max(...misfits.map(({ index }) => index)) - receivers;
    return session.refuse('EXP007', node.arguments?.[furthest] ?? node, `no form of ${group.name} takes (${given})`);
  }
  const index = only.index - receivers;
  return refuseOne(
    session,
    node.arguments?.[index] ?? node,
    `argument ${index + 1} of ${group.name}`,
    args[index],
    only,
  );
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
  if (given.type.kind === 'lambda' && invoke !== undefined) {
    const { returns } = lambdaResult(session, given.type, parameterTypes(invoke));
    const message = `the lambda in ${what} gives ${display(returns)}, but has to give ${display(invoke.returns)}`;
    return session.refuse('EXP007', place, message, conversionFix(returns, invoke.returns));
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
