import { invokeOf } from '../../../expression/check/delegate';
import type { Method } from '../../../expression/types/member';
import type { MethodGroup, Type } from '../../../expression/types/type';
import { display, isUnknown, unknown } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { BoundExceeded, NotModelled } from '../exception';
import { running } from '../execution';
import type { Code, Frame, Run } from './code';
import { Returned } from './code';
import type { Compiler } from './compiler';
import { boxed, convert } from './convert';
import { declarationOf } from './member-call';
import type { Names } from './names';

/** A lambda or a method that is not called, as a value of a delegate type. */
export function delegateCode(compiler: Compiler, code: Code, type: Type, names: Names, methodCall: MethodCall): Code {
  const invoke = invokeOf(type);
  if (invoke === undefined) throw new NotModelled(`a lambda as ${display(type)}`);
  if (code.lambda !== undefined) return { type, run: lambdaRun(compiler, code.lambda, invoke) };
  if (code.type.kind === 'methods')
    return { type, run: methodRun(compiler, code, code.type, invoke, names, methodCall) };
  throw new NotModelled(`a delegate of ${display(code.type)}`);
}

// ── lambdas ──────────────────────────────────────────────────────────────────────────────────────────────────────

function lambdaRun(compiler: Compiler, { node, names: outer }: NonNullable<Code['lambda']>, invoke: Method): Run {
  const names = outer.framed();
  const declared = declarationOf(invoke);
  const enter = node.parameters.map((parameter, index) => {
    const given = invoke.parameters[index]?.type ?? unknown;
    const type = parameter.type === undefined ? given : compiler.type(parameter.type, outer);
    names.declare(parameter.name.name, type);
    return opener(declared.parameters[index]?.type ?? unknown, type);
  });
  const result = lambdaResult(compiler, node.body, invoke, declared, names);
  return (frame) => functionOf(frame, enter, result);
}

type Form = ((value: unknown) => unknown) | undefined;

/** A delegate declared with type parameters gets its arguments in boxed form. */
function opener(declared: Type, type: Type): Form {
  return isUnknown(declared) && !isUnknown(type) && boxFor(type) !== undefined ? unbox : undefined;
}

function lambdaResult(
  compiler: Compiler,
  body: NonNullable<Code['lambda']>['node']['body'],
  invoke: Method,
  declared: Method,
  names: Names,
): Run {
  const { returns } = invoke;
  if (body.kind === 'blockStatement') {
    names.returnType = returns.kind === 'parameter' ? unknown : returns;
    const run = bodyRun(compiler.block(body, names));
    const close = isUnknown(declared.returns) ? boxFor(returns) : undefined;
    return close === undefined ? run : (frame) => close(run(frame));
  }
  const code = compiler.expression(body, names);
  if (returns.kind === 'void') return code.run;
  if (isUnknown(returns)) return boxed(compiler, code, names);
  const value = convert(compiler, code, returns, names);
  return isUnknown(declared.returns) ? boxed(compiler, value, names) : value.run;
}

/** The result of a body of statements. */
export function bodyRun(run: (frame: Frame) => unknown): Run {
  return (frame) => {
    const completion = run(frame);
    return completion instanceof Returned ? completion.value : null;
  };
}

/** The function that the library calls: each call has a frame of its own. */
function functionOf(outer: Frame, enter: readonly Form[], result: Run): (...args: readonly unknown[]) => unknown {
  const isPlain = enter.every((form) => form === undefined);
  if (isPlain && enter.length === 1) return (first) => called(result, [outer, first]);
  if (isPlain) return (...args) => called(result, [outer, ...args]);
  return (...args) => called(result, [outer, ...args.map((arg, index) => formed(enter[index], arg))]);
}

function formed(form: Form, value: unknown): unknown {
  return form === undefined ? value : form(value);
}

/** Every call counts as a step and as a level of depth. */
export function called(result: Run, frame: Frame): unknown {
  const execution = running();
  execution.spend(1);
  execution.enter();
  try {
    return result(frame);
  } catch (failure) {
    if (failure instanceof RangeError && /call stack/.test(failure.message)) {
      throw new BoundExceeded('depth', execution.bounds.depth);
    }
    throw failure;
  } finally {
    execution.leave();
  }
}

// ── methods ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Compiles a call of a method that is not called yet, with arguments that stand in the slots of a small frame. */
export type MethodCall = (
  compiler: Compiler,
  code: Code,
  group: MethodGroup,
  args: readonly Code[],
  names: Names,
) => Code;

function methodRun(
  compiler: Compiler,
  code: Code,
  group: MethodGroup,
  invoke: Method,
  outer: Names,
  methodCall: MethodCall,
): Run {
  const names = outer.framed();
  const declared = declarationOf(invoke);
  const receiver = code.receiver === undefined ? undefined : names.access(names.declare('\0self', code.receiver.type));
  const args = invoke.parameters.map(({ type, name }): Code => {
    const plain = type.kind === 'parameter' ? unknown : type;
    return { type: plain, run: names.access(names.declare(`\0${name}`, plain)).read };
  });
  const enter = invoke.parameters.map(({ type }, index) => opener(declared.parameters[index].type, type));
  const self: Code =
    receiver === undefined
      ? { ...code, run: (frame) => code.run(frame[0] as Frame) }
      : { ...code, receiver: { type: code.receiver?.type ?? unknown, run: receiver.read } };
  const call = methodCall(compiler, self, group, args, names);
  const { returns } = invoke;
  const value = isUnknown(returns) || returns.kind === 'void' ? call : convert(compiler, call, returns, names);
  const result = isUnknown(declared.returns) ? boxed(compiler, value, names) : value.run;
  return (frame) => {
    const target = code.receiver?.run(frame);
    const start: Frame = receiver === undefined ? [frame] : [frame, target];
    return (...passed: readonly unknown[]) =>
      called(result, [...start, ...passed.map((each, index) => formed(enter[index], each))]);
  };
}
