import type { Call } from '../../../expression/ast';
import { invokeOf } from '../../../expression/check/delegate';
import type { Fitting } from '../../../expression/check/overload';
import { resolveOverload } from '../../../expression/check/overload';
import type { Method } from '../../../expression/types/member';
import type { MethodGroup, Type } from '../../../expression/types/type';
import { display, isUnknown, unknown } from '../../../expression/types/type';
import { signatureOf } from '../binding';
import { NotModelled } from '../exception';
import type { CompiledArgument, PassedArguments } from './arguments';
import { compileArguments, passArguments, receiverArgument } from './arguments';
import type { Code, Run } from './code';
import type { Compiler } from './compiler';
import { callOf, callOn, declarationOf, fromDeclared, instanceMember, invokeOn, memberFunction, notNull, ownerArguments, staticFunction } from './member-call'; // prettier-ignore
import { boxed } from './convert';
import type { Names } from './names';
import { nullableCall } from './nullable-call';
import { callAtRunTime } from './run-time-call';

/** A call, what is called being compiled. */
export function callCode(compiler: Compiler, node: Call, target: Code, names: Names): Code {
  const args = compileArguments(compiler, node.arguments, names);
  if (target.type.kind === 'methods') return callMethod(compiler, node, target, target.type, args, names);
  const invoke = invokeOf(target.type);
  if (invoke === undefined) throw new NotModelled(`a call of a value of type ${display(target.type)}`);
  const resolution = resolveOverload(compiler.session, [invoke], args.map(({ given }) => given)); // prettier-ignore
  if (resolution.kind !== 'found') throw new NotModelled(`this call of a ${display(target.type)}`);
  return callDelegate(compiler, target, resolution.best, args, names);
}

function callDelegate(
  compiler: Compiler,
  target: Code,
  fitting: Fitting,
  args: readonly CompiledArgument[],
  names: Names,
): Code {
  const { runs } = passArguments(compiler, args, fitting, names);
  return resultOf(fitting.method, invokeOn(target, runs), fitting.method.returns);
}

function callMethod(
  compiler: Compiler,
  node: Call,
  target: Code,
  group: MethodGroup,
  args: readonly CompiledArgument[],
  names: Names,
): Code {
  const typeArguments = typeArgumentsOf(compiler, node, names);
  if (!isUnsettled(group, args)) return callResolved(compiler, target, group, args, typeArguments, names);
  return callAtRunTime(compiler, group, target.receiver, args, names, (settled, of, given) =>
    callResolved(compiler, settled, of, given, typeArguments, names),
  );
}

/** A call of a named method with values that stand ready, as a delegate calls it. */
export function callGroup(
  compiler: Compiler,
  target: Code,
  group: MethodGroup,
  values: readonly Code[],
  names: Names,
): Code {
  const args = values.map((code) => receiverArgument(code));
  return callResolved(compiler, target, group, args, [], names);
}

/** A call whose arguments all have a type. */
function callResolved(
  compiler: Compiler,
  target: Code,
  group: MethodGroup,
  args: readonly CompiledArgument[],
  typeArguments: readonly Type[],
  names: Names,
): Code {
  const { session } = compiler;
  const given = args.map((arg) => arg.given);
  const own = resolveOverload(session, group.methods, given, typeArguments);
  if (own.kind === 'found') return callFitting(compiler, target, group, own.best, own.returns, args, names);
  const receiver = target.receiver;
  if (receiver !== undefined) {
    const extensions = session.library.extensionMethods(group.name);
    const all = [receiverArgument(receiver), ...args];
    const found = resolveOverload(session, extensions, all.map((arg) => arg.given), typeArguments); // prettier-ignore
    if (found.kind === 'found') return callFitting(compiler, target, group, found.best, found.returns, all, names);
  }
  const unlisted = callUnlisted(compiler, receiver, group, args, names);
  if (unlisted !== undefined) return unlisted;
  throw new NotModelled(callText(group, args));
}

/** A call as it can be told to somebody: `XmlReader.Create(StringReader)`. */
function callText({ owner, name }: MethodGroup, args: readonly CompiledArgument[]): string {
  const types = args.map(({ code }) => display(code.type)).join(', ');
  return `${owner === undefined ? '' : `${display(owner)}.`}${name}(${types})`;
}

/** A method of a type that the checker knows by name only. */
function callUnlisted(
  compiler: Compiler,
  receiver: Code | undefined,
  { owner, name }: MethodGroup,
  args: readonly CompiledArgument[],
  names: Names,
): Code | undefined {
  if (owner?.kind !== 'named') return undefined;
  const signature = compiler.bindings.unlisted(owner, name, args.length);
  if (signature === undefined) return undefined;
  const runs = args.map(({ code }) => boxed(compiler, code, names));
  if (receiver === undefined) {
    return { type: unknown, run: callOf(staticFunction(compiler, owner.definition, signature, new Map()), runs) };
  }
  const call = instanceMember(compiler, owner, owner.definition, signature);
  return { type: unknown, run: callOn(receiver, call, runs) };
}

/** Whether only the values tell which method is meant: one of several, and an argument or the target is of unknown type. */
function isUnsettled(group: MethodGroup, args: readonly CompiledArgument[]): boolean {
  if (group.owner !== undefined && isUnknown(group.owner)) return true;
  if (!args.some(({ code, node }) => isUnknown(code.type) && code.special === undefined && node.modifier === undefined)) return false; // prettier-ignore
  const possible = group.methods.filter(({ parameters }) => {
    const least = parameters.filter(({ optional, mode }) => !optional && mode !== 'params').length;
    const last = parameters[parameters.length - 1];
    return args.length >= least && (args.length <= parameters.length || last?.mode === 'params');
  });
  return possible.length > 1;
}

function typeArgumentsOf(compiler: Compiler, { target }: Call, names: Names): readonly Type[] {
  if (target.kind !== 'member' && target.kind !== 'name') return [];
  return target.typeArguments.map((arg) => compiler.type(arg, names));
}

/** Calls the method that was found. */
function callFitting(
  compiler: Compiler,
  target: Code,
  group: MethodGroup,
  fitting: Fitting,
  returns: Type,
  args: readonly CompiledArgument[],
  names: Names,
): Code {
  const { method, typeArguments } = fitting;
  const passed = passArguments(compiler, args, fitting, names);
  if (method.owner === undefined) return resultOf(method, withWriteBack(target.run, passed), returns);
  const signature = signatureOf(declarationOf(method));
  if (method.isStatic) {
    const all = new Map([...ownerArguments(group.owner, method.owner), ...typeArguments]);
    const call = staticFunction(compiler, method.owner, signature, all);
    return resultOf(method, withWriteBack(undefined, passed, call), returns);
  }
  const self = target.receiver;
  if (self === undefined)
    throw new NotModelled(`${display(group.owner ?? method.returns)}.${signature} without a value`);
  const special = nullableCall(self, method, passed.runs);
  if (special !== undefined) return { type: returns, run: special };
  if (method.name === 'Invoke' && method.owner.kind === 'delegate') {
    return resultOf(method, invokeOn(self, passed.runs), returns);
  }
  const member = instanceMember(compiler, self.type, method.owner, signature, typeArguments);
  if (passed.writeBack.length === 0) return resultOf(method, callOn(self, member, passed.runs), returns);
  return resultOf(method, withWriteBack(notNull(self), passed, memberFunction(member)), returns);
}

type Function_ = (...args: readonly unknown[]) => unknown;

/** A call after which `out` and `ref` arguments are written. Without `call`, `self` gives the function itself. */
function withWriteBack(self: Run | undefined, { runs, writeBack }: PassedArguments, call?: Function_): Run {
  if (writeBack.length === 0 && self === undefined && call !== undefined) return callOf(call, runs);
  return (frame) => {
    const target = self?.(frame);
    const passed = runs.map((run) => run(frame));
    const result =
      call === undefined
        ? (target as Function_)(...passed)
        : self === undefined
          ? call(...passed)
          : call(target, ...passed);
    for (const write of writeBack) write(frame, passed);
    return result;
  };
}

/** The result of a method in slot form. */
function resultOf(method: Method, run: Run, returns: Type): Code {
  return { type: returns, run: fromDeclared(run, declarationOf(method).returns, returns) };
}
