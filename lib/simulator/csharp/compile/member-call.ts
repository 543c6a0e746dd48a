import type { Method, Property } from '../../../expression/types/member';
import type { TypeDefinition } from '../../../expression/types/definition';
import type { Type } from '../../../expression/types/type';
import { isUnknown } from '../../../expression/types/type';
import type { BoundFunction } from '../binding';
import { tableKey } from '../binding';
import { specialised, typeArgumentsOf } from '../bindings';
import { boxFor, unbox } from '../boxing';
import { NotModelled, nullReference } from '../exception';
import { asInstanceOf } from '../../../expression/types/hierarchy';
import { typeOf } from '../value';
import type { Code, Run } from './code';
import type { Compiler } from './compiler';

type Call = (...args: readonly unknown[]) => unknown;

/** Finds what stands for a static method, a constructor or an extension method. */
export function staticFunction(
  compiler: Compiler,
  owner: TypeDefinition,
  signature: string,
  typeArguments: ReadonlyMap<string, Type>,
): Call {
  const binding = compiler.bindings.declared(owner, signature);
  if (binding === undefined) throw new NotModelled(`${tableKey(owner)}.${signature}`);
  return specialised(binding, typeArguments) as Call;
}

/**
 * Finds what stands for a member of a value. Of a type that others can derive from, the value's own type answers; which
 * that is, is looked up again only when it is not the one of the last time.
 */
export function instanceFunction(
  compiler: Compiler,
  target: Type,
  owner: TypeDefinition,
  signature: string,
  own?: ReadonlyMap<string, Type>,
): Call {
  const { bindings } = compiler;
  if (isFinal(target)) {
    const bound = bindings.forType(target, signature, own);
    if (bound === undefined) throw new NotModelled(`${tableKey(owner)}.${signature}`);
    return bound as Call;
  }
  if (!bindings.isBound(signature)) throw new NotModelled(`${tableKey(owner)}.${signature}`);
  let lastType: Type | undefined;
  let lastBound: BoundFunction | undefined;
  return (self, ...args) => {
    const type = typeOf(self) as Type;
    if (type !== lastType || lastBound === undefined) {
      lastBound = bindings.forType(type, signature, own);
      lastType = type;
      if (lastBound === undefined) throw new NotModelled(`${tableKey(owner)}.${signature}`);
    }
    return (lastBound as Call)(unbox(self), ...args);
  };
}

function isFinal(type: Type): boolean {
  if (type.kind === 'nullable' || type.kind === 'array') return true;
  return type.kind === 'named' && (type.definition.isValueType || type.definition.kind === 'sealed');
}

// ── the forms of arguments and results ───────────────────────────────────────────────────────────────────────────

/** A value on its way to a member: boxed where the member declares a type parameter. */
export function toDeclared(run: Run, declared: Type, type: Type): Run {
  if (!isUnknown(declared)) return run;
  const box = boxFor(type);
  return box === undefined ? run : (frame) => box(run(frame));
}

/** A result on its way back: in slot form where the type parameter is known here. */
export function fromDeclared(run: Run, declared: Type, type: Type): Run {
  if (!isUnknown(declared) || isUnknown(type) || boxFor(type) === undefined) return run;
  return (frame) => unbox(run(frame));
}

export function declarationOf<T extends Method | Property>(member: T): T {
  return (member.declaration as T | undefined) ?? member;
}

/** What the type parameters of a member's own type stand for, seen from a value's static type. */
export function ownerArguments(target: Type | undefined, owner: TypeDefinition): ReadonlyMap<string, Type> {
  const instance = target === undefined ? undefined : asInstanceOf(target, owner);
  return instance === undefined ? new Map() : typeArgumentsOf(instance);
}

// ── calls ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A call of a function without `self`, by the number of its arguments. */
export function callOf(call: Call, args: readonly Run[]): Run {
  const [first, second, third] = args;
  switch (args.length) {
    case 0:
      return () => call();
    case 1:
      return (frame) => call(first(frame));
    case 2:
      return (frame) => call(first(frame), second(frame));
    case 3:
      return (frame) => call(first(frame), second(frame), third(frame));
    default:
      return (frame) => call(...args.map((arg) => arg(frame)));
  }
}

/** A call of a member of a value, which must not be null. */
export function callOn(self: Code, call: Call, args: readonly Run[]): Run {
  const target = notNull(self);
  const [first, second] = args;
  switch (args.length) {
    case 0:
      return (frame) => call(target(frame));
    case 1:
      return (frame) => call(target(frame), first(frame));
    case 2:
      return (frame) => call(target(frame), first(frame), second(frame));
    default:
      return (frame) => call(target(frame), ...args.map((arg) => arg(frame)));
  }
}

/**
 * The value before a dot. C# looks at whether it is null after the arguments have been worked out; an argument that
 * throws first is the rarer case, and is not told apart here.
 */
export function notNull({ type, run }: Code): Run {
  if (type.kind === 'named' && type.definition.isValueType) return run;
  return (frame) => {
    const value = run(frame);
    if (value === null || value === undefined) throw nullReference();
    return value;
  };
}
