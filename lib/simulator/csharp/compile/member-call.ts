import type { Method, Property } from '../../../expression/types/member';
import type { TypeDefinition } from '../../../expression/types/definition';
import type { Type } from '../../../expression/types/type';
import { isUnknown } from '../../../expression/types/type';
import { tableKey } from '../binding';
import { specialised, typeArgumentsOf } from '../bindings';
import { boxFor, unbox } from '../boxing';
import { NotModelled, nullReference } from '../exception';
import { asInstanceOf } from '../../../expression/types/hierarchy';
import type { CsObject } from '../value';
import { typeOf } from '../value';
import type { Code, Frame, Run } from './code';
import { constantCode, constantOf } from './code';
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
 * What stands for a member of a value: one function, which takes the value in slot form, or whichever the value's own
 * type has, which takes it in boxed form.
 */
export type InstanceMember = { readonly call: Call } | { readonly find: (self: unknown) => Call };

/**
 * Finds what stands for a member of a value. Of a type that others can derive from, the value's own type answers; which
 * that is, is looked up again only when it is not the one of the last time.
 */
export function instanceMember(
  compiler: Compiler,
  target: Type,
  owner: TypeDefinition,
  signature: string,
  own?: ReadonlyMap<string, Type>,
): InstanceMember {
  const { bindings } = compiler;
  const missing = (): NotModelled => new NotModelled(`${tableKey(owner)}.${signature}`);
  if (isFinal(target)) {
    const bound = bindings.forType(target, signature, own);
    if (bound === undefined) throw missing();
    return { call: bound as Call };
  }
  if (!bindings.isBound(signature)) throw missing();
  let lastType: Type | undefined;
  let lastBound: Call | undefined;
  return {
    find: (self) => {
      const type = typeof self === 'object' ? (self as CsObject).csType : (typeOf(self) as Type);
      if (type !== lastType || lastBound === undefined) {
        const bound = bindings.forType(type, signature, own) as Call | undefined;
        if (bound === undefined) throw missing();
        lastBound = onBoxed(type, bound);
        lastType = type;
      }
      return lastBound;
    },
  };
}

/** A number that stands in a box is taken out of it; all other values are their own box. */
function onBoxed(type: Type, call: Call): Call {
  return boxFor(type) === undefined ? call : (self, ...args) => call(unbox(self), ...args);
}

/** The member as a function of the value, in boxed form, and the arguments. */
export function memberFunction(member: InstanceMember): Call {
  if ('call' in member) return member.call;
  const { find } = member;
  return (self, ...args) => find(self)(self, ...args);
}

function isFinal(type: Type): boolean {
  if (type.kind === 'nullable' || type.kind === 'array') return true;
  if (type.kind !== 'named') return false;
  const { isValueType, kind, fullName } = type.definition;
  return isValueType || kind === 'sealed' || leaves.has(fullName);
}

/** Types of which nothing here derives: the members of their values need no look-up. */
const leaves = new Set([
  ...['Context', 'Request', 'Response', 'Url', 'MessageBody', 'Operation', 'Product', 'Subscription', 'User', 'Deployment', 'LastError'].map((name) => `Context.I${name}`),
  ...['JArray', 'JObject', 'JProperty'].map((name) => `Newtonsoft.Json.Linq.${name}`),
]); // prettier-ignore

// ── the forms of arguments and results ───────────────────────────────────────────────────────────────────────────

/** A value on its way to a member: boxed where the member declares a type parameter. */
export function toDeclared(run: Run, declared: Type, type: Type): Run {
  if (!isUnknown(declared)) return run;
  const box = boxFor(type);
  if (box === undefined) return run;
  const constant = constantOf(run);
  return constant === undefined ? (frame) => box(run(frame)) : constantCode(type, box(constant.value)).run;
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
      return callOfTwo(call, first, second);
    case 3:
      return callOfThree(call, first, second, third);
    default:
      return (frame) => call(...args.map((arg) => arg(frame)));
  }
}

function callOfTwo(call: Call, first: Run, second: Run): Run {
  const constant = constantOf(second);
  if (constant === undefined) return (frame) => call(first(frame), second(frame));
  const { value } = constant;
  return (frame) => call(first(frame), value);
}

function callOfThree(call: Call, first: Run, second: Run, third: Run): Run {
  const [two, three] = [constantOf(second), constantOf(third)];
  if (two === undefined || three === undefined) return (frame) => call(first(frame), second(frame), third(frame));
  return (frame) => call(first(frame), two.value, three.value);
}

/** A call of a member of a value. As in C#, the arguments are worked out before a value that is null throws. */
export function callOn(self: Code, member: InstanceMember, args: readonly Run[]): Run {
  return 'call' in member ? callFixed(self, member.call, args) : callVirtual(self.run, member.find, args);
}

/** A call of one certain function; the value is in slot form. */
function callFixed({ run, type }: Code, call: Call, args: readonly Run[]): Run {
  const isNeverNull = type.kind === 'named' && type.definition.isValueType;
  const [first, second] = args;
  switch (args.length) {
    case 0:
      return isNeverNull ? (frame) => call(run(frame)) : (frame) => call(run(frame) ?? fail());
    case 1:
      return callFixedWithOne(run, call, first);
    case 2:
      return (frame) => {
        const target = run(frame);
        const one = first(frame);
        const two = second(frame);
        return call(target ?? fail(), one, two);
      };
    default:
      return (frame) => {
        const target = run(frame);
        const all = args.map((arg) => arg(frame));
        return call(target ?? fail(), ...all);
      };
  }
}

function callFixedWithOne(run: Run, call: Call, first: Run): Run {
  const constant = constantOf(first);
  if (constant !== undefined) {
    const { value } = constant;
    return (frame) => call(run(frame) ?? fail(), value);
  }
  return (frame) => {
    const target = run(frame);
    const one = first(frame);
    return call(target ?? fail(), one);
  };
}

function callVirtualWithOne(run: Run, find: (self: unknown) => Call, first: Run): Run {
  const constant = constantOf(first);
  if (constant !== undefined) {
    const { value } = constant;
    return (frame) => {
      const target = run(frame) ?? fail();
      return find(target)(target, value);
    };
  }
  return (frame) => {
    const target = run(frame);
    const one = first(frame);
    return find(target ?? fail())(target, one);
  };
}

/** A call of what the value's own type has; the value is in boxed form. */
function callVirtual(run: Run, find: (self: unknown) => Call, args: readonly Run[]): Run {
  const [first, second] = args;
  switch (args.length) {
    case 0:
      return (frame) => {
        const target = run(frame) ?? fail();
        return find(target)(target);
      };
    case 1:
      return callVirtualWithOne(run, find, first);
    case 2:
      return (frame) => {
        const target = run(frame);
        const one = first(frame);
        const two = second(frame);
        return find(target ?? fail())(target, one, two);
      };
    default:
      return (frame) => {
        const target = run(frame);
        const all = args.map((arg) => arg(frame));
        return find(target ?? fail())(target, ...all);
      };
  }
}

function fail(): never {
  throw nullReference();
}

/** A call of a delegate. */
export function invokeOn(self: Code, args: readonly Run[]): Run {
  const target = self.run as (frame: Frame) => Call | null;
  const [first] = args;
  if (args.length === 1) {
    return (frame) => {
      const call = target(frame);
      const one = first(frame);
      if (call === null) throw nullReference();
      return call(one);
    };
  }
  return (frame) => {
    const call = target(frame);
    const all = args.map((arg) => arg(frame));
    if (call === null) throw nullReference();
    return call(...all);
  };
}

/** A value that must not be null. */
export function notNull({ type, run }: Code): Run {
  if (type.kind === 'named' && type.definition.isValueType) return run;
  return (frame) => {
    const value = run(frame);
    if (value === null || value === undefined) throw nullReference();
    return value;
  };
}
