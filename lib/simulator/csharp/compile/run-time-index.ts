import type { Type } from '../../../expression/types/type';
import { nullType, unknown } from '../../../expression/types/type';
import { boxFor, unbox } from '../boxing';
import { typeOf } from '../value';
import type { CompiledArgument } from './arguments';
import type { Code, Run } from './code';
import type { Compiler } from './compiler';
import { bindingFailure } from './conversion';
import { boxed } from './convert';
import type { Names } from './names';

type CompileIndex = (compiler: Compiler, target: Code, args: readonly CompiledArgument[], names: Names) => Code;

/** `target[…]` where only the values tell the types. */
export function indexAtRunTime(
  compiler: Compiler,
  target: Code,
  args: readonly CompiledArgument[],
  names: Names,
  compile: CompileIndex,
): Code {
  const runs = [boxed(compiler, target, names), ...args.map(({ code }) => boxed(compiler, code, names))];
  const made: { readonly types: readonly Type[]; readonly run: Run }[] = [];
  return {
    type: unknown,
    run: (frame) => {
      const values = runs.map((run) => run(frame));
      if (values[0] === null) throw bindingFailure('Cannot perform runtime binding on a null reference');
      const types = values.map((value) => typeOf(value) ?? nullType);
      let settled = made.find((one) => one.types.every((type, index) => type === types[index]));
      if (settled === undefined) {
        const slots = types.map((type, slot): Code => ({ type, run: (small) => small[slot] }));
        const given = args.map((arg, index) => ({
          node: arg.node,
          code: slots[index + 1],
          given: { ...arg.given, type: types[index + 1], node: undefined },
        }));
        const { type, run } = compile(compiler, slots[0], given, names);
        const box = boxFor(type);
        made.push((settled = { types, run: box === undefined ? run : (frame_) => box(run(frame_)) }));
      }
      return settled.run(values.map(unbox));
    },
  };
}
