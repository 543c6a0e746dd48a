import type { MemberAccess, Name } from '../../ast';
import { forbiddenNamespace, isRefusedMember } from '../../types/allowed';
import type { Method, Property } from '../../types/member';
import type { Type } from '../../types/type';
import { display, unknown } from '../../types/type';
import { invokeOf } from '../delegate';
import type { Found } from '../lookup';
import { findMember, memberNames } from '../lookup';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { construct, refuseForbidden, resolveType, typeInNamespace, unknownType } from '../type-reference';

/** Words of C# that other languages begin with a capital. */
const literalWords = ['true', 'false', 'null'];

/** Whether a name stands for nothing that is known here. */
export function isUndeclared(session: Session, node: Name, scope: Scope): boolean {
  const isKnown = scope.find(node.name) !== undefined || session.library.find(node.name, 0) !== undefined;
  if (isKnown || node.typeArguments.length > 0 || node.name.startsWith('__')) return false;
  return forbiddenNamespace(node.name) === undefined && !session.library.isNamespace(node.name);
}

/** A simple name: a variable, `context`, a type or the start of a namespace. */
export function nameType(session: Session, node: Name, scope: Scope): Type {
  const local = scope.find(node.name);
  if (local !== undefined) return local.type;
  const span = { start: node.start, end: node.start + node.name.length };
  const forbidden = forbiddenNamespace(node.name);
  if (forbidden !== undefined) return refuseForbidden(session, span, `${forbidden}.${node.name}`);
  const args = node.typeArguments.map((arg) => resolveType(session, arg, scope));
  const definition = session.library.find(node.name, args.length);
  if (definition !== undefined) return { kind: 'typeName', type: construct(definition, args) };
  if (session.library.isNamespace(node.name)) return { kind: 'namespace', name: node.name };
  const isGeneric = node.typeArguments.length > 0 || session.library.isGeneric(node.name);
  if (isGeneric || node.name.startsWith('__')) {
    return unknownType(session, node.name, args.length, span);
  }
  const near = session.suggest(node.name, () => [...scope.names(), ...literalWords, ...session.library.typeNames()]);
  return session.refuse('EXP006', span, `${node.name} is neither a variable nor a type that is known here`, near);
}

/** `target.Member`, the target's type being known. */
export function memberType(session: Session, node: MemberAccess, target: Type, scope: Scope, isCalled: boolean): Type {
  switch (target.kind) {
    case 'unknown':
    case 'parameter':
      return unknown;
    case 'namespace':
      return inNamespace(session, node, target.name, scope);
    case 'typeName':
      return ofType(session, node, target.type, true, isCalled);
    case 'anonymous': {
      const type = target.members.get(node.member.name);
      if (type !== undefined) return type;
      return ofType(session, node, target, false, isCalled, target.members.keys());
    }
    case 'void':
      return session.refuse('EXP008', node.target, 'this call gives no value, so it has no members');
    case 'null':
      return session.refuse('EXP008', node.target, 'null has no members');
    case 'methods': {
      const fix = `call it: ${target.name}(…)`;
      return session.refuse('EXP008', node.target, `${target.name} is a method that is not called`, fix);
    }
    case 'lambda':
      return session.refuse('EXP009', node.target, 'a lambda cannot stand here');
    case 'named':
    case 'array':
    case 'nullable':
      return ofType(session, node, target, false, isCalled);
  }
}

function inNamespace(session: Session, node: MemberAccess, namespace: string, scope: Scope): Type {
  const name = `${namespace}.${node.member.name}`;
  const args = node.typeArguments.map((arg) => resolveType(session, arg, scope));
  const definition = session.library.find(node.member.name, args.length);
  if (definition?.namespace !== namespace && session.library.isNamespace(name)) return { kind: 'namespace', name };
  const type = typeInNamespace(session, namespace, node.member.name, args, node.member) ?? unknown;
  return type.kind === 'unknown' ? unknown : { kind: 'typeName', type };
}

function ofType(
  session: Session,
  node: MemberAccess,
  type: Type,
  isStatic: boolean,
  isCalled: boolean,
  moreNames: Iterable<string> = [],
): Type {
  if (type.kind === 'unknown') return unknown;
  const { name } = node.member;
  const found = findMember(type, name);
  if (found.kind === 'uncertain') return unknown;
  if (found.kind === 'property') {
    if (isCalled && isDataType(found.property.type)) return calledProperty(session, node, type, isStatic);
    return propertyType(session, node, found.property, isStatic);
  }
  if (found.kind === 'methods' || (!isStatic && session.library.extensionMethods(name).length > 0)) {
    return methodGroup(session, node, type, found, isStatic);
  }
  return nested(session, type, name, isStatic) ?? missing(session, node, type, isStatic, moreNames);
}

function isDataType(type: Type): boolean {
  return type.kind !== 'unknown' && type.kind !== 'parameter' && invokeOf(type) === undefined;
}

/** `xs.Count()`: C# leaves the property aside when an extension method has its name. */
function calledProperty(session: Session, node: MemberAccess, type: Type, isStatic: boolean): Type {
  const { name } = node.member;
  if (!isStatic && session.library.extensionMethods(name).length > 0)
    return methodGroup(session, node, type, { kind: 'nothing' }, false);
  return session.refuse('EXP008', node.member, `${name} is a property, not a method`, 'leave out the parentheses');
}

function propertyType(session: Session, node: MemberAccess, property: Property, isStatic: boolean): Type {
  refuseMember(session, node, property);
  if (property.isStatic !== isStatic) return wrongTarget(session, node, property);
  if (!property.writable) session.readOnly.add(node);
  return property.type.kind === 'parameter' ? unknown : property.type;
}

const noMethods: readonly Method[] = [];

function methodGroup(session: Session, node: MemberAccess, type: Type, found: Found, isStatic: boolean): Type {
  const first = found.kind === 'methods' ? found.methods[0] : undefined;
  if (first !== undefined) refuseMember(session, node, first);
  const usable = found.kind !== 'methods' ? noMethods : isStatic ? found.ofType : found.ofValue;
  const isOnlyOther = usable.length === 0 && first !== undefined;
  if (isOnlyOther && (isStatic || session.library.extensionMethods(node.member.name).length === 0)) {
    return wrongTarget(session, node, first);
  }
  return { kind: 'methods', name: node.member.name, methods: usable, owner: type, isStatic };
}

function refuseMember(session: Session, node: MemberAccess, member: Method | Property): void {
  const owner = member.owner?.name ?? '';
  if (!isRefusedMember(owner, member.name)) return;
  session.report('EXP003', node.member, `policy expressions may not use ${owner}.${member.name}`);
}

function wrongTarget(session: Session, node: MemberAccess, member: Method | Property): Type {
  const owner = member.owner?.displayName ?? 'the type';
  const { name } = node.member;
  if (member.isStatic) {
    const fix = `write ${owner}.${name}`;
    return session.refuse('EXP008', node.member, `${name} belongs to the type ${owner}, not to a value of it`, fix);
  }
  return session.refuse('EXP008', node.member, `${name} needs a value of type ${owner} before the dot, not the type`);
}

/** `TimeZoneInfo.AdjustmentRule`, and `Dictionary<…>.KeyCollection`, which is not known. */
function nested(session: Session, type: Type, name: string, isStatic: boolean): Type | undefined {
  if (!isStatic || type.kind !== 'named') return undefined;
  const definition = session.library.find(`${type.definition.name}.${name}`, 0);
  return definition === undefined ? undefined : { kind: 'typeName', type: definition.self };
}

function missing(
  session: Session,
  node: MemberAccess,
  type: Type,
  isStatic: boolean,
  moreNames: Iterable<string>,
): Type {
  const { name } = node.member;
  const near = session.suggest(name, () => [...moreNames, ...memberNames(session.library, type, isStatic)]);
  const what = isStatic ? 'static member' : 'member';
  return session.refuse('EXP002', node.member, `${display(type)} has no ${what} ${name}`, propertyFix(type, name) ?? near ?? castFix(session, type, name)); // prettier-ignore
}

/** The properties of JSON are no members; those of .NET begin with a capital. */
function propertyFix(type: Type, name: string): string | undefined {
  return /^J(Object|Token)$/.test(display(type)) && /^[a-z_]/.test(name) ? `write ["${name}"]` : undefined;
}

/** What variables mostly hold. */
const usualTypes = ['string', 'IResponse', 'JObject', 'JArray', 'Jwt', 'DateTime'];

/** A variable gives an object: its members are those of the type that it is cast to. */
function castFix(session: Session, type: Type, name: string): string | undefined {
  if (display(type) !== 'object') return undefined;
  const usual = usualTypes.find((candidate) => findMember(session.library.named(candidate), name).kind !== 'nothing');
  return usual === undefined ? undefined : `cast the object: ((${usual})…).${name}`;
}
