import { findMember } from '../../../expression/check/lookup';
import type { Method } from '../../../expression/types/member';
import type { MethodGroup, Type } from '../../../expression/types/type';
import { display, nullType, unknown } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { NotModelled } from '../exception';
import { typeOf } from '../value';
import type { CompiledArgument } from './arguments';
import type { Code, Run } from './code';
import type { Compiler } from './compiler';
import { bindingFailure } from './conversion';
import { boxed } from './convert';
import type { Names } from './names';

/** Compiles a call whose target and arguments have these types. */
export type CompileCall = (target: Code, group: MethodGroup, args: readonly CompiledArgument[]) => Code;

/**
 * A call of which only the values tell which method is meant: worked out when it runs, once for each list of types that
 * the values turn out to have, with the same rules as when all types are known.
 */
export function callAtRunTime(
  compiler: Compiler,
  group: MethodGroup,
  receiver: Code | undefined,
  args: readonly CompiledArgument[],
  names: Names,
  compile: CompileCall,
): Code {
  const runs = args.map((arg) => argumentRun(compiler, arg, group, names));
  const self = receiver === undefined ? undefined : boxed(compiler, receiver, names);
  const calls: { readonly types: readonly Type[]; readonly run: Run }[] = [];
  return {
    type: unknown,
    run: (frame) => {
      const values = [self?.(frame), ...runs.map((run) => run(frame))];
      if (self !== undefined && values[0] === null) throw bindingFailure('Cannot perform runtime binding on a null reference'); // prettier-ignore
      const types = values.map((value) => typeOf(value) ?? nullType);
      let known = calls.find((call) => call.types.every((type, index) => type === types[index]));
      if (known === undefined) calls.push((known = { types, run: compileFor(group, args, types, compile) }));
      return known.run(values.map(unbox));
    },
  };
}

function argumentRun(compiler: Compiler, { code, node }: CompiledArgument, group: MethodGroup, names: Names): Run {
  if (code.type.kind === 'lambda' || code.type.kind === 'methods' || node.modifier !== undefined) {
    throw new NotModelled(`a call of ${group.name} with a lambda or out argument on a value of unknown type`);
  }
  return boxed(compiler, code, names);
}

/** The call for these types: its frame holds the target and then the arguments, in slot form. */
function compileFor(
  group: MethodGroup,
  args: readonly CompiledArgument[],
  types: readonly Type[],
  compile: CompileCall,
): Run {
  const slots = types.map((type, slot): Code => ({ type, run: (frame) => frame[slot] }));
  const settled = args.map(({ node, given }, index): CompiledArgument => {
    const code = slots[index + 1];
    return { node, code, given: { ...given, type: code.type, node: undefined } };
  });
  const isStatic = types[0].kind === 'null';
  const owner = isStatic ? group.owner : types[0];
  const methods = isStatic ? group.methods : methodsOf(types[0], group.name);
  const receiver = isStatic ? undefined : slots[0];
  const settledGroup: MethodGroup = { ...group, owner, methods };
  const { run, type } = compile({ type: settledGroup, run: () => null, receiver }, settledGroup, settled);
  const box = boxFor(type);
  return box === undefined ? run : (frame) => box(run(frame));
}

function methodsOf(type: Type, name: string): readonly Method[] {
  const found = findMember(type, name);
  if (found.kind === 'methods') return found.ofValue;
  if (found.kind === 'property') {
    throw bindingFailure(`Non-invocable member '${display(type)}.${name}' cannot be used like a method`);
  }
  return [];
}
