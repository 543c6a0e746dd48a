import type { MemberAccess } from '../../../expression/ast';
import { invokeOf } from '../../../expression/check/delegate';
import { findMember } from '../../../expression/check/lookup';
import { construct } from '../../../expression/check/type-reference';
import type { Method, Property } from '../../../expression/types/member';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, unknown } from '../../../expression/types/type';
import { AnonymousObject } from '../anonymous';
import { unbox } from '../boxing';
import { enumMember } from '../enums';
import { NotModelled, nullReference, raise } from '../exception';
import { known } from '../known-types';
import type { Code } from './code';
import { constantCode } from './code';
import type { Compiler } from './compiler';
import { memberAtRunTime } from './run-time-member';
import { callOn, declarationOf, fromDeclared, instanceMember, memberFunction, staticFunction } from './member-call'; // prettier-ignore
import { typeCode } from './name';
import type { Names } from './names';

/** `target.Member`, the target being compiled. A method is not called yet. */
export function memberCode(
  compiler: Compiler,
  node: MemberAccess,
  target: Code,
  names: Names,
  isCalled: boolean,
): Code {
  const { type } = target;
  switch (type.kind) {
    case 'namespace':
      return inNamespace(compiler, node, type.name, names);
    case 'typeName':
      return ofType(compiler, node, type.type, isCalled);
    case 'anonymous':
      return ofAnonymous(compiler, node, target, isCalled);
    case 'nullable':
      return ofNullable(node, target) ?? ofValue(compiler, node, target, isCalled);
    case 'unknown':
    case 'parameter':
      return isCalled ? uncalled(node, target) : memberAtRunTime(compiler, target, node.member.name);
    default:
      return ofValue(compiler, node, target, isCalled);
  }
}

/** A method of a value whose type is not known; which one, is settled when it is called. */
function uncalled(node: MemberAccess, target: Code): Code {
  const type: Type = { kind: 'methods', name: node.member.name, methods: [], isStatic: false, owner: unknown };
  return { type, run: target.run, receiver: target };
}

function inNamespace(compiler: Compiler, node: MemberAccess, namespace: string, names: Names): Code {
  const { library } = compiler.session;
  const args = node.typeArguments.map((arg) => compiler.type(arg, names));
  const definition = library.find(node.member.name, args.length);
  if (definition?.namespace === namespace) return typeCode(construct(definition, args));
  const name = `${namespace}.${node.member.name}`;
  if (library.isNamespace(name)) return { type: { kind: 'namespace', name }, run: () => null };
  throw new NotModelled(name);
}

// ── of a type ────────────────────────────────────────────────────────────────────────────────────────────────────

function ofType(compiler: Compiler, node: MemberAccess, type: Type, isCalled: boolean): Code {
  const { name } = node.member;
  if (type.kind === 'named' && type.definition.kind === 'enum') {
    const member = enumMember(type, name);
    if (member !== undefined) return constantCode(type, member);
  }
  const found = findMember(type, name);
  if (found.kind === 'property') return staticProperty(compiler, found.property);
  if (found.kind === 'methods') return methodGroup(name, found.ofType, type, undefined);
  if (found.kind === 'uncertain') return unlistedStatic(compiler, name, type, isCalled);
  const nested =
    type.kind === 'named' ? compiler.session.library.find(`${type.definition.name}.${name}`, 0) : undefined;
  if (nested !== undefined) return typeCode(nested.self);
  throw new NotModelled(`${display(type)}.${name}${isCalled ? '()' : ''}`);
}

/** A member of a type that the checker knows by name only. */
function unlistedStatic(compiler: Compiler, name: string, type: Type, isCalled: boolean): Code {
  if (isCalled) return methodGroup(name, [], type, undefined);
  if (type.kind !== 'named') throw new NotModelled(`${display(type)}.${name}`);
  const read = staticFunction(compiler, type.definition, name, new Map());
  return { type: unknown, run: () => read() };
}

function staticProperty(compiler: Compiler, property: Property): Code {
  const read = staticFunction(compiler, property.owner, property.name, new Map());
  return { type: property.type, run: () => read() };
}

// ── of a value ───────────────────────────────────────────────────────────────────────────────────────────────────

function ofValue(compiler: Compiler, node: MemberAccess, target: Code, isCalled: boolean): Code {
  const { name } = node.member;
  const found = findMember(target.type, name);
  if (found.kind === 'property') {
    const isDelegate = isUnknown(found.property.type) || invokeOf(found.property.type) !== undefined;
    if (!isCalled || isDelegate) return propertyCode(compiler, target, found.property);
    return methodGroup(name, [], target.type, target);
  }
  if (found.kind === 'uncertain') return isCalled ? uncalled(node, target) : memberAtRunTime(compiler, target, name);
  return methodGroup(name, found.kind === 'methods' ? found.ofValue : [], target.type, target);
}

function methodGroup(name: string, methods: readonly Method[], owner: Type, receiver: Code | undefined): Code {
  const type: Type = { kind: 'methods', name, methods, owner, isStatic: receiver === undefined };
  return { type, run: () => null, receiver };
}

export function propertyCode(compiler: Compiler, target: Code, property: Property): Code {
  const read = instanceMember(compiler, target.type, property.owner, property.name);
  const run = callOn(target, read, []);
  return { type: property.type, run: fromDeclared(run, declarationOf(property).type, property.type) };
}

function ofAnonymous(compiler: Compiler, node: MemberAccess, target: Code, isCalled: boolean): Code {
  const { name } = node.member;
  const type = target.type.kind === 'anonymous' ? target.type.members.get(name) : undefined;
  if (type === undefined) return ofValue(compiler, node, target, isCalled);
  const { run } = target;
  return {
    type,
    run: (frame) => {
      const value = run(frame);
      if (!(value instanceof AnonymousObject)) throw nullReference();
      return isUnknown(type) ? value.get(name) : unbox(value.get(name));
    },
  };
}

/** `HasValue` and `Value` of `T?`, whose slot form is that of T, or null. */
function ofNullable(node: MemberAccess, target: Code): Code | undefined {
  const { run, type } = target;
  if (type.kind !== 'nullable') return undefined;
  if (node.member.name === 'HasValue') return { type: known.bool, run: (frame) => run(frame) !== null };
  if (node.member.name !== 'Value') return undefined;
  return {
    type: type.underlying,
    run: (frame) => {
      const value = run(frame);
      if (value !== null) return value;
      throw raise('System.InvalidOperationException', 'Nullable object must have a value.');
    },
  };
}

/** Writes a property: of a value, which must not be null, or of a type. */
export function propertyWriter(
  compiler: Compiler,
  target: Code,
  property: Property,
): (frame: unknown[], self: unknown, value: unknown) => void {
  const signature = `${property.name}=`;
  if (property.isStatic) {
    const write = staticFunction(compiler, property.owner, signature, new Map());
    return (_, __, value) => {
      write(value);
    };
  }
  const write = memberFunction(instanceMember(compiler, target.type, property.owner, signature));
  return (_, self, value) => {
    write(self, value);
  };
}
