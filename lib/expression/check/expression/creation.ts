import type {
  AnonymousObject, Argument, ArrayCreation, CollectionInitializer, Expression, Initializer, MemberInitializer, ObjectCreation,
} from '../../ast'; // prettier-ignore
import type { AnonymousType, NamedType, Type } from '../../types/type';
import { arrayOf, display, isUnknown, unknown } from '../../types/type';
import { givenArguments } from '../argument';
import { commonType, isImplicit } from '../conversion';
import { requireType } from '../convert';
import { constructorsOf, findMember, isEnumerable, memberNames } from '../lookup';
import { resolveOverload } from '../overload';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { resolveType } from '../type-reference';
import { settle } from './call';

export function objectCreation(session: Session, node: ObjectCreation, scope: Scope): Type {
  const type = resolveType(session, node.type, scope);
  if (type.kind === 'named' && type.definition.membersKnown) construct(session, node, type, scope);
  else givenArguments(session, node.arguments ?? [], scope);
  if (node.initializer !== undefined) initialize(session, node.initializer, type, scope);
  return type;
}

function construct(session: Session, node: ObjectCreation, type: NamedType, scope: Scope): void {
  const { definition } = type;
  const args = givenArguments(session, node.arguments ?? [], scope);
  if (definition.kind === 'delegate') {
    const [only] = args;
    if (args.length === 1 && only.node !== undefined) requireType(session, only.node, only.type, type);
    return;
  }
  if (definition.kind === 'enum') return;
  if (definition.kind === 'interface' || definition.kind === 'abstract' || definition.kind === 'static') {
    const kind =
      definition.kind === 'interface'
        ? 'an interface'
        : `${definition.kind === 'abstract' ? 'an' : 'a'} ${definition.kind} class`;
    session.report('EXP008', node.type, `${definition.name} is ${kind} and cannot be created`);
    return;
  }
  if (definition.isValueType && args.length === 0) return;
  const constructors = constructorsOf(type);
  if (constructors.length === 0) {
    session.report('EXP008', node.type, `${definition.name} has no public constructor`);
    return;
  }
  settle(session, node, `new ${definition.name}`, constructors, args, scope);
}

// ── what stands in braces ────────────────────────────────────────────────────────────────────────────────────────

function initialize(session: Session, node: Initializer, type: Type, scope: Scope): void {
  if (node.kind === 'collectionInitializer') {
    addElements(session, node, type, scope);
    return;
  }
  for (const member of node.members) initializeMember(session, member, type, scope);
}

function addElements(session: Session, node: CollectionInitializer, type: Type, scope: Scope): void {
  if (node.elements.length > 0 && !isUnknown(type) && isCertain(type) && !isEnumerable(type)) {
    session.report('EXP008', node, `${display(type)} is no collection, so it takes no elements in braces`);
    return;
  }
  for (const element of node.elements) addElement(session, element, type, scope);
}

function isCertain(type: Type): boolean {
  return type.kind !== 'named' || type.definition.membersKnown;
}

function addElement(session: Session, values: readonly Expression[], type: Type, scope: Scope): void {
  const nodes: Argument[] = values.map((value) => ({ start: value.start, end: value.end, value }));
  const args = givenArguments(session, nodes, scope);
  if (isUnknown(type) || values.length === 0) return;
  const found = findMember(type, 'Add');
  if (found.kind === 'methods') {
    const methods = found.ofValue;
    const extra = session.library.extensionMethods('Add');
    if (extra.length > 0 && resolveOverload(session, methods, args).kind !== 'found') return;
    const span = { start: nodes[0].start, end: nodes[nodes.length - 1].end };
    settle(session, { ...span, arguments: nodes }, `${display(type)}.Add`, methods, args, scope);
    return;
  }
  if (found.kind === 'nothing')
    session.report('EXP008', values[0], `${display(type)} has no method Add for elements in braces`);
}

function initializeMember(session: Session, member: MemberInitializer, type: Type, scope: Scope): void {
  const target =
    member.name === undefined ? indexedType(session, member, type, scope) : namedType(session, member, type);
  const { value } = member;
  if (value.kind === 'objectInitializer' || value.kind === 'collectionInitializer') {
    initialize(session, value, target, scope);
    return;
  }
  requireType(session, value, session.valueOrDelegate(value, scope), target);
}

function indexedType(session: Session, member: MemberInitializer, type: Type, scope: Scope): Type {
  const args = givenArguments(session, member.index ?? [], scope);
  if (isUnknown(type)) return unknown;
  const found = findMember(type, '[]');
  if (found.kind === 'uncertain') return unknown;
  if (found.kind !== 'methods') return session.refuse('EXP008', member, `${display(type)} cannot be indexed`);
  const resolution = resolveOverload(session, found.methods, args);
  if (resolution.kind === 'found') return resolution.returns;
  const given = args.map((arg) => display(arg.type)).join(', ');
  return session.refuse('EXP007', member.index?.[0] ?? member, `${display(type)} is not indexed by ${given}`);
}

function namedType(session: Session, member: MemberInitializer, type: Type): Type {
  if (member.name === undefined || isUnknown(type)) return unknown;
  const { name } = member.name;
  const found = findMember(type, name);
  if (found.kind === 'property') {
    if (!found.property.writable && !isCollectionValue(member)) {
      session.report('EXP008', member.name, `${name} is read-only and cannot be assigned`);
    }
    return found.property.type;
  }
  if (found.kind === 'uncertain') return unknown;
  const near = session.suggest(name, () => memberNames(session.library, type, false));
  return session.refuse('EXP002', member.name, `${display(type)} has no member ${name}`, near);
}

function isCollectionValue(member: MemberInitializer): boolean {
  return member.value.kind === 'collectionInitializer' || member.value.kind === 'objectInitializer';
}

// ── arrays and anonymous objects ─────────────────────────────────────────────────────────────────────────────────

export function arrayCreation(session: Session, node: ArrayCreation, scope: Scope): Type {
  for (const size of node.sizes) checkSize(session, size, session.value(size, scope));
  const elements = node.elements ?? [];
  // A nested `{…}` of an array of several dimensions is not looked into.
  if (
    elements.some(
      (element) => element.kind === 'newArray' && element.elementType === undefined && node.sizes.length > 1,
    )
  ) {
    return unknown;
  }
  const types = elements.map((element) => session.valueOrDelegate(element, scope));
  if (node.elementType === undefined) return inferredArray(session, node, types);
  const element = resolveType(session, node.elementType, scope);
  const rank = Math.max(1, node.sizes.length);
  if (rank > 1) return unknown;
  elements.forEach((value, index) => requireType(session, value, types[index], element));
  return arrayOf(element);
}

function checkSize(session: Session, node: Expression, type: Type): void {
  const fits = ['long', 'ulong'].some((name) => isImplicit(type, session.library.named(name)));
  if (!fits) requireType(session, node, type, session.library.named('int'));
}

function inferredArray(session: Session, node: ArrayCreation, types: readonly Type[]): Type {
  if (
    types.length === 0 ||
    types.some((type) => isUnknown(type) || type.kind === 'lambda' || type.kind === 'methods')
  ) {
    return unknown;
  }
  const common = commonType(types);
  if (common !== undefined) return arrayOf(common);
  const names = [...new Set(types.map(display))].join(', ');
  return session.refuse(
    'EXP008',
    node,
    `the elements have no common type: ${names}`,
    'name the type: new object[] { … }',
  );
}

export function anonymousObject(session: Session, node: AnonymousObject, scope: Scope): Type {
  const members = new Map<string, Type>();
  for (const { name, value } of node.members) {
    if (members.has(name.name)) session.report('EXP009', name, `the member ${name.name} is there already`);
    const type = session.value(value, scope);
    if (type.kind === 'null') {
      session.report('EXP008', value, 'a member of an anonymous object cannot be null alone', 'cast it: (string)null');
    }
    members.set(name.name, type.kind === 'null' ? unknown : type);
  }
  return interned(session, members);
}

/** One type for the same members, wherever the objects stand. */
function interned(session: Session, members: ReadonlyMap<string, Type>): AnonymousType {
  const names = [...members.keys()].join();
  let known = session.anonymousTypes.get(names);
  if (known === undefined) session.anonymousTypes.set(names, (known = []));
  const same = known.find((type) => [...members].every(([name, member]) => type.members.get(name) === member));
  if (same !== undefined) return same;
  const made: AnonymousType = { kind: 'anonymous', members };
  known.push(made);
  return made;
}

/** The type of `{ 1, 2 }` for a variable that is declared as an array. */
export function bareArray(session: Session, node: ArrayCreation, declared: Type, scope: Scope): Type {
  if (declared.kind !== 'array') return arrayCreation(session, node, scope);
  for (const element of node.elements ?? []) {
    const type = session.valueOrDelegate(element, scope);
    if (!isImplicit(type, declared.element)) requireType(session, element, type, declared.element);
  }
  return declared;
}
