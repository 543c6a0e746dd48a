import type { Call } from '../../ast';
import type { Method } from '../../types/member';
import type { MethodGroup, Type } from '../../types/type';
import { display, isUnknown, unknown } from '../../types/type';
import type { GivenArgument } from '../argument';
import { givenArguments } from '../argument';
import { publishLambda } from '../convert';
import { invokeOf } from '../delegate';
import type { Resolution } from '../overload';
import { resolveOverload } from '../overload';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { resolveType } from '../type-reference';
import type { CallPlace, RefusedCall } from './refused-call';
import { refuseCall } from './refused-call';

/** The type that a call gives, the type of what is called being known. */
export function callType(session: Session, node: Call, target: Type, scope: Scope): Type {
  if (target.kind === 'methods') return callMethod(session, node, target, scope);
  const args = givenArguments(session, node.arguments, scope);
  const invoke = invokeOf(target);
  if (invoke !== undefined) return settle(session, calledPlace(node), 'the delegate', [invoke], args, scope);
  declareOuts(session, args, undefined, scope);
  publishAll(session, args, undefined);
  if (isUnknown(target)) return unknown;
  if (target.kind === 'typeName') {
    const fix = `write new ${display(target)}(…)`;
    return session.refuse('EXP008', node.target, `${display(target)} is a type and cannot be called`, fix);
  }
  return session.refuse('EXP008', node.target, `a value of type ${display(target)} cannot be called`);
}

function callMethod(session: Session, node: Call, group: MethodGroup, scope: Scope): Type {
  const args = givenArguments(session, node.arguments, scope);
  const typeArguments = typeArgumentsOf(session, node, scope);
  const own = resolveOverload(session, group.methods, args, typeArguments);
  if (own.kind === 'found') return accept(session, own, args, scope);
  const extension = resolveExtension(session, group, args, typeArguments);
  if (extension?.kind === 'found') return accept(session, extension, [receiver(group), ...args], scope);
  declareOuts(session, args, undefined, scope);
  publishAll(session, args, undefined);
  const isExtension = extension !== undefined && own.kind === 'arity' && (extension.kind !== 'arity' || group.methods.length === 0); // prettier-ignore
  const refused: RefusedCall = isExtension
    ? { name: group.name, methods: extensionsFor(session, group), receiver: group.owner, resolution: extension }
    : { name: group.name, methods: group.methods, resolution: own };
  return refuseCall(session, calledPlace(node), refused, args);
}

/** The name of what is called and its arguments, without the chain before it, which may begin lines above. */
function calledPlace(node: Call): CallPlace {
  const start = node.target.kind === 'member' ? node.target.member.start : node.start;
  return { start, end: node.end, arguments: node.arguments };
}

const none: readonly Type[] = [];

function typeArgumentsOf(session: Session, node: Call, scope: Scope): readonly Type[] {
  const { target } = node;
  if (target.kind !== 'member' && target.kind !== 'name') return none;
  if (target.typeArguments.length === 0) return none;
  return target.typeArguments.map((arg) => resolveType(session, arg, scope));
}

function receiver(group: MethodGroup): GivenArgument {
  return { type: group.owner ?? unknown };
}

function extensionsFor(session: Session, group: MethodGroup): readonly Method[] {
  return group.isStatic || group.owner === undefined ? [] : session.library.extensionMethods(group.name);
}

function resolveExtension(
  session: Session,
  group: MethodGroup,
  args: readonly GivenArgument[],
  typeArguments: readonly Type[],
): Resolution | undefined {
  const methods = extensionsFor(session, group);
  if (methods.length === 0) return undefined;
  return resolveOverload(session, methods, [receiver(group), ...args], typeArguments);
}

/** Calls one of the methods, or says why none fits. */
export function settle(
  session: Session,
  node: CallPlace,
  name: string,
  methods: readonly Method[],
  args: readonly GivenArgument[],
  scope: Scope,
): Type {
  const resolution = resolveOverload(session, methods, args);
  if (resolution.kind === 'found') return accept(session, resolution, args, scope);
  declareOuts(session, args, undefined, scope);
  publishAll(session, args, undefined);
  return refuseCall(session, node, { name, methods, resolution }, args);
}

function accept(
  session: Session,
  resolution: Extract<Resolution, { kind: 'found' }>,
  args: readonly GivenArgument[],
  scope: Scope,
): Type {
  const { types } = resolution.best;
  declareOuts(session, args, types, scope);
  publishAll(session, args, types);
  return resolution.returns.kind === 'parameter' ? unknown : resolution.returns;
}

function declareOuts(
  session: Session,
  args: readonly GivenArgument[],
  types: readonly Type[] | undefined,
  scope: Scope,
): void {
  for (let index = 0; index < args.length; index++) {
    const { declares, type } = args[index];
    const name = declares?.declaration?.name;
    if (name === undefined || name.name === '_') continue;
    const declared = isUnknown(type) ? (types?.[index] ?? unknown) : type;
    if (scope.declare(name.name, { type: declared.kind === 'parameter' ? unknown : declared })) continue;
    session.report('EXP009', name, `${name.name} is declared already`, 'choose another name');
  }
}

function publishAll(session: Session, args: readonly GivenArgument[], types: readonly Type[] | undefined): void {
  for (let index = 0; index < args.length; index++) {
    if (args[index].type.kind === 'lambda') publishLambda(session, args[index].type, types?.[index] ?? unknown);
  }
}
