import type { Span } from '../../core/span';
import type { TypeRef, TypeRefPart } from '../ast';
import { forbiddenNamespace } from '../types/allowed';
import type { TypeDefinition } from '../types/definition';
import type { Type } from '../types/type';
import { arrayOf, nullableOf, unknown, voidType } from '../types/type';
import type { Scope } from './scope';
import type { Session } from './session';

/** The type that a type written in the code stands for; `unknown` for `var` and `dynamic`. */
export function resolveType(session: Session, node: TypeRef, scope: Scope): Type {
  const args = node.parts.flatMap((part) => part.typeArguments.map((arg) => argument(session, arg, scope)));
  let type = named(session, node, args, scope);
  if (node.nullable) type = nullableOf(type);
  // `int[][,]` is an array of rank 1 of arrays of rank 2: the innermost comes last.
  for (const rank of [...node.arrayRanks].reverse()) type = arrayOf(type, rank);
  return type;
}

function argument(session: Session, node: TypeRef | undefined, scope: Scope): Type {
  return node === undefined ? unknown : resolveType(session, node, scope);
}

function named(session: Session, node: TypeRef, args: readonly Type[], scope: Scope): Type {
  const last = node.parts[node.parts.length - 1];
  if (node.parts.length === 1) {
    const isFreeName =
      last.name === 'var' || last.name === 'dynamic' || scope.find(last.name)?.type.kind === 'parameter';
    if (isFreeName) return unknown;
    if (last.name === 'void') return voidType;
    return simple(session, last, args, nameSpan(last));
  }
  const prefix = node.parts.slice(0, -1);
  if (prefix.some((part) => part.typeArguments.length > 0)) return unknown;
  return qualified(session, prefix.map((part) => part.name).join('.'), last, args);
}

function nameSpan(part: TypeRefPart): Span {
  return { start: part.start, end: part.start + part.name.length };
}

function simple(session: Session, part: TypeRefPart, args: readonly Type[], span: Span): Type {
  const definition = session.library.find(part.name, args.length);
  const namespace = forbiddenNamespace(part.name);
  if (namespace !== undefined) return refuseForbidden(session, span, `${namespace}.${part.name}`);
  if (definition !== undefined) return construct(definition, args);
  return unknownType(session, part.name, args.length, span);
}

/** `Nullable<int>` and `int?` are one type. */
export function construct(definition: TypeDefinition, args: readonly Type[]): Type {
  if (definition.name === 'Nullable' && args.length === 1) return nullableOf(args[0]);
  return definition.of(args);
}

export function unknownType(session: Session, name: string, arity: number, span: Span): Type {
  // Names in double underscores are marks that a deployment script replaces.
  if (name.startsWith('__')) return unknown;
  const others = [0, 1, 2, 3].filter((count) => session.library.find(name, count) !== undefined);
  if (others.length > 0) {
    const wanted = others.map((count) => (count === 0 ? 'none' : String(count))).join(' or ');
    return session.refuse('EXP007', span, `${name} got ${arity} type arguments; it takes ${wanted}`);
  }
  return session.refuse(
    'EXP006',
    span,
    `there is no type ${name}`,
    name === 'let' ? 'write var' : session.suggest(name, () => ['var', ...session.library.typeNames()]),
  );
}

export function refuseForbidden(session: Session, span: Span, fullName: string): Type {
  const message = `policy expressions may not use ${fullName}: it is not among the types that API Management allows`;
  return session.refuse('EXP003', span, message, 'use one of the allowed types');
}

function qualified(session: Session, prefix: string, part: TypeRefPart, args: readonly Type[]): Type {
  const nested = session.library.find(`${prefix}.${part.name}`, args.length);
  if (nested !== undefined) return construct(nested, args);
  if (session.library.isNamespace(prefix)) {
    return typeInNamespace(session, prefix, part.name, args, nameSpan(part)) ?? unknown;
  }
  return unknown;
}

/** The type of this name in a namespace that is known; reports when there is none that policies may use. */
export function typeInNamespace(
  session: Session,
  namespace: string,
  name: string,
  args: readonly Type[],
  span: Span,
): Type | undefined {
  const definition = session.library.find(name, args.length);
  if (definition?.namespace === namespace && forbiddenNamespace(name) !== namespace) return construct(definition, args);
  if (forbiddenNamespace(name) === namespace) return refuseForbidden(session, span, `${namespace}.${name}`);
  const near =
    definition === undefined
      ? session.suggest(name, () => session.library.typeNames())
      : `write ${definition.fullName}`;
  return session.refuse('EXP006', span, `there is no type ${namespace}.${name} that policies may use`, near);
}
