import type { AnonymousObject as AnonymousNode, ArrayCreation, CollectionInitializer, Expression, Initializer, MemberInitializer, ObjectCreation } from '../../../expression/ast'; // prettier-ignore
import { commonType } from '../../../expression/check/conversion';
import { constructorsOf, findMember } from '../../../expression/check/lookup';
import { resolveOverload } from '../../../expression/check/overload';
import type { NamedType, Type } from '../../../expression/types/type';
import { arrayOf, display, unknown } from '../../../expression/types/type';
import { AnonymousObject } from '../anonymous';
import { signatureOf, typeText } from '../binding';
import { typeArgumentsOf } from '../bindings';
import { defaultOf } from '../defaults';
import { NotModelled, raise } from '../exception';
import { checkSize } from '../execution';
import { known } from '../known-types';
import { CsArray } from '../value';
import { compileArguments, passArguments } from './arguments';
import { callCode } from './call';
import type { Code, Frame, Run } from './code';
import type { Compiler } from './compiler';
import { boxed, convert, defaultCode } from './convert';
import { indexPlace } from './index-access';
import { memberCode, propertyCode, propertyWriter } from './member';
import { callOf, declarationOf, staticFunction, toDeclared } from './member-call';
import type { Names } from './names';
import { keptCode } from './place';

type Effect = (frame: Frame) => void;

/** `new T(…) { … }`. */
export function objectCreation(compiler: Compiler, node: ObjectCreation, names: Names): Code {
  const type = compiler.type(node.type, names);
  if (type.kind !== 'named') throw new NotModelled(`new ${display(type)}`);
  const made = construct(compiler, node, type, names);
  if (node.initializer === undefined) return made;
  const object = keptCode(made, names);
  const effects = initialize(compiler, node.initializer, object.code, names);
  return {
    type,
    run: (frame) => {
      object.keep(frame);
      for (const effect of effects) effect(frame);
      return object.code.run(frame);
    },
  };
}

function construct(compiler: Compiler, node: ObjectCreation, type: NamedType, names: Names): Code {
  const nodes = node.arguments ?? [];
  if (type.definition.kind === 'delegate' && nodes[0]?.value !== undefined) {
    return convert(compiler, compiler.expression(nodes[0].value, names), type, names);
  }
  if (type.definition.isValueType && nodes.length === 0) return defaultCode(type);
  const args = compileArguments(compiler, nodes, names);
  const constructors = constructorsOf(type);
  if (constructors.length === 0) return constructUnlisted(compiler, type, args.map(({ code }) => code), names); // prettier-ignore
  const resolution = resolveOverload(compiler.session, constructors, args.map(({ given }) => given)); // prettier-ignore
  if (resolution.kind !== 'found') throw new NotModelled(`this form of new ${display(type)}`);
  const { method } = resolution.best;
  const make = staticFunction(compiler, type.definition, signatureOf(declarationOf(method)), typeArgumentsOf(type));
  return { type, run: callOf(make, passArguments(compiler, args, resolution.best, names).runs) };
}

/** A type that the checker knows by name only, such as an exception: the binding is found by the types of the arguments. */
function constructUnlisted(compiler: Compiler, type: NamedType, args: readonly Code[], names: Names): Code {
  const types = args.map((arg) => (arg.type.kind === 'null' ? known.string : arg.type));
  const signature = `.ctor(${types.map(typeText).join(',')})`;
  const make = staticFunction(compiler, type.definition, signature, typeArgumentsOf(type));
  return { type, run: callOf(make, args.map((arg, index) => convert(compiler, arg, types[index], names).run)) }; // prettier-ignore
}

// ── what stands in braces ────────────────────────────────────────────────────────────────────────────────────────

function initialize(compiler: Compiler, node: Initializer, target: Code, names: Names): Effect[] {
  if (node.kind === 'collectionInitializer') {
    return node.elements.map((element) => addElement(compiler, node, element, target, names));
  }
  return node.members.flatMap((member) => initializeMember(compiler, member, target, names));
}

/** `{ a, b }` calls `Add` for each. */
function addElement(
  compiler: Compiler,
  node: CollectionInitializer,
  values: readonly Expression[],
  target: Code,
  names: Names,
): Effect {
  const span = { start: node.start, end: node.end };
  const member = { ...span, kind: 'member', target: values[0], member: { ...span, name: 'Add' }, typeArguments: [], conditional: false } as const; // prettier-ignore
  const args = values.map((value) => ({ start: value.start, end: value.end, value }));
  const call = { ...span, kind: 'call', target: member, arguments: args } as const;
  return callCode(compiler, call, memberCode(compiler, member, target, names, true), names).run;
}

function initializeMember(compiler: Compiler, member: MemberInitializer, target: Code, names: Names): Effect[] {
  const { value } = member;
  if (value.kind === 'objectInitializer' || value.kind === 'collectionInitializer') {
    if (member.name === undefined) throw new NotModelled('braces inside an index initializer');
    const held = keptCode(propertyOf(compiler, member.name.name, target), names);
    return [held.keep, ...initialize(compiler, value, held.code, names)];
  }
  if (member.name === undefined) {
    const place = indexPlace(compiler, member.index ?? [], target, names);
    const assigned = convert(compiler, compiler.expression(value, names), place.type, names).run;
    return [(frame) => (place.prepare?.(frame), place.write(frame, assigned(frame)))];
  }
  return [assignMember(compiler, member.name.name, value, target, names)];
}

function propertyOf(compiler: Compiler, name: string, target: Code): Code {
  const found = findMember(target.type, name);
  if (found.kind !== 'property') throw new NotModelled(`${display(target.type)}.${name}`);
  return propertyCode(compiler, target, found.property);
}

function assignMember(compiler: Compiler, name: string, value: Expression, target: Code, names: Names): Effect {
  const found = findMember(target.type, name);
  if (found.kind !== 'property') throw new NotModelled(`${display(target.type)}.${name}`);
  const { property } = found;
  const write = propertyWriter(compiler, target, property);
  const assigned = convert(compiler, compiler.expression(value, names), property.type, names);
  const run = toDeclared(assigned.run, declarationOf(property).type, property.type);
  return (frame) => {
    write(frame, target.run(frame), run(frame));
  };
}

// ── arrays ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `new T[n]`, `new T[] { … }`, `new[] { … }`, and `{ … }` for a variable that is declared as an array. */
export function arrayCreation(compiler: Compiler, node: ArrayCreation, names: Names, declared?: Type): Code {
  if (node.sizes.length > 1) throw new NotModelled('an array of several dimensions');
  const elements = node.elements?.map((element) => compiler.expression(element, names));
  const element = elementType(compiler, node, elements ?? [], names, declared);
  const type = arrayOf(element);
  if (elements === undefined) return emptyArray(compiler, node, type, element, names);
  const runs = elements.map((each) => convert(compiler, each, element, names).run);
  return { type, run: (frame) => new CsArray(type, itemsOf(element, runs, frame)) };
}

function elementType(
  compiler: Compiler,
  node: ArrayCreation,
  elements: readonly Code[],
  names: Names,
  declared: Type | undefined,
): Type {
  if (declared?.kind === 'array') return declared.element;
  if (node.elementType !== undefined) return compiler.type(node.elementType, names);
  const common = commonType(elements.map(({ type }) => type)) ?? unknown;
  return common.kind === 'unknown' ? known.object : common;
}

function itemsOf(element: Type, runs: readonly Run[], frame: Frame): unknown[] | Uint8Array {
  const items = runs.map((run) => run(frame));
  return element === known.byte ? Uint8Array.from(items as number[]) : items;
}

function emptyArray(compiler: Compiler, node: ArrayCreation, type: Type, element: Type, names: Names): Code {
  const size = convert(compiler, compiler.expression(node.sizes[0], names), known.int, names).run;
  return {
    type,
    run: (frame) => {
      const length = size(frame) as number;
      if (length < 0) throw raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
      checkSize(length);
      if (element === known.byte) return new CsArray(type, new Uint8Array(length));
      return new CsArray(type, new Array<unknown>(length).fill(defaultOf(element)));
    },
  };
}

// ── anonymous objects ────────────────────────────────────────────────────────────────────────────────────────────

export function anonymousCode(compiler: Compiler, node: AnonymousNode, names: Names): Code {
  const members = node.members.map(({ name, value }) => {
    const code = compiler.expression(value, names);
    return { name: name.name, code, run: boxed(compiler, code, names) };
  });
  // The checker makes one type for the same members; inference has to meet that one here too.
  const checked = compiler.session.typeOf(node, names.scope);
  const type: Type =
    checked.kind === 'anonymous'
      ? checked
      : { kind: 'anonymous', members: new Map(members.map(({ name, code }) => [name, code.type])) };
  return {
    type,
    run: (frame) => new AnonymousObject(type, new Map(members.map(({ name, run }) => [name, run(frame)]))),
  };
}
