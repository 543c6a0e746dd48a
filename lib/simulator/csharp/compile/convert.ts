import { numericName } from '../../../expression/check/numeric';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, withoutNullable } from '../../../expression/types/type';
import { boxFor } from '../boxing';
import { defaultOf } from '../defaults';
import { enumValue } from '../enums';
import { NotModelled } from '../exception';
import { known } from '../known-types';
import type { Code, Frame, Run } from './code';
import { constantCode, noteLiterals } from './code';
import type { Compiler } from './compiler';
import { same } from './conversion';
import type { Names } from './names';
import { conversionOf } from './user-conversion';

/** The code with its value converted to a type, as an assignment or an argument converts it. */
export function convert(compiler: Compiler, code: Code, to: Type, names: Names): Code {
  return converted(compiler, code, to, names, false);
}

/** The code with its value cast to a type. */
export function cast(compiler: Compiler, code: Code, to: Type, names: Names): Code {
  return converted(compiler, code, to, names, true);
}

function converted(compiler: Compiler, code: Code, to: Type, names: Names, isExplicit: boolean): Code {
  if (code.type === to || to.kind === 'void') return code;
  const special = withoutValue(compiler, code, to, names);
  if (special !== undefined) return special;
  const manner = { bindings: compiler.bindings, isExplicit, isChecked: names.isChecked };
  const conversion =
    conversionOf(code.type, to, manner) ?? (isExplicit ? undefined : constantConversion(compiler, code, to, names));
  if (conversion === undefined) {
    throw new NotModelled(`the conversion of ${display(code.type)} to ${display(to)}`);
  }
  if (conversion === same) {
    noteLiterals(code);
    return { type: to, run: code.run, constant: code.constant };
  }
  const { run } = code;
  // A constant of another numeric type is a constant still: `const long x = 1`.
  if (code.constant !== undefined && isNumber(code.type) && isNumber(to)) {
    return constantCode(to, conversion(code.constant.value));
  }
  return { type: to, run: (frame) => conversion(run(frame)) };
}

/** What has no value of its own: null, `default`, `throw`, and what is to become a delegate. */
function withoutValue(compiler: Compiler, code: Code, to: Type, names: Names): Code | undefined {
  if (code.special === 'throw') return { ...code, type: to };
  if (code.special === 'default') return defaultCode(to);
  if (code.type.kind === 'lambda' || code.type.kind === 'methods') return compiler.delegate(code, to, names);
  if (code.type.kind === 'null') return { type: to, run: code.run, constant: code.constant };
  return undefined;
}

export function defaultCode(type: Type): Code {
  return { type, run: () => defaultOf(type) };
}

/** `byte b = 1`, and 0 for any enum: an int constant converts to what can hold its value. */
function constantConversion(
  compiler: Compiler,
  code: Code,
  to: Type,
  names: Names,
): ((value: unknown) => unknown) | undefined {
  const target = withoutNullable(to);
  if (code.type !== known.int && code.type !== known.long) return undefined;
  if (target.kind === 'named' && target.definition.kind === 'enum') {
    return code.constant?.value === 0 ? () => enumValue(target, 0) : undefined;
  }
  if (!isNumber(target)) return undefined;
  return conversionOf(code.type, target, { bindings: compiler.bindings, isExplicit: true, isChecked: names.isChecked });
}

function isNumber(type: Type): boolean {
  return numericName(type) !== undefined;
}

/** The value in boxed form. */
export function boxed(compiler: Compiler, code: Code, names: Names): Run {
  if (code.type.kind === 'lambda' || code.type.kind === 'methods' || code.special !== undefined) {
    return convert(compiler, code, known.object, names).run;
  }
  noteLiterals(code);
  const { run, type } = code;
  const box = isUnknown(type) ? undefined : boxFor(type);
  if (box === undefined) return run;
  if (code.constant !== undefined) return constantCode(type, box(code.constant.value)).run;
  return (frame) => box(run(frame));
}

/** The value as a condition. */
export function condition(compiler: Compiler, code: Code, names: Names): (frame: Frame) => boolean {
  return convert(compiler, code, known.bool, names).run as (frame: Frame) => boolean;
}
