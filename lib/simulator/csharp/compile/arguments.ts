import type { Argument } from '../../../expression/ast';
import type { GivenArgument } from '../../../expression/check/argument';
import type { Fitting } from '../../../expression/check/overload';
import { isVar } from '../../../expression/check/session';
import type { MethodParameter } from '../../../expression/types/member';
import type { Type } from '../../../expression/types/type';
import { arrayOf, isUnknown, unknown } from '../../../expression/types/type';
import { unbox } from '../boxing';
import { NotModelled } from '../exception';
import { known } from '../known-types';
import type { Ref } from '../value';
import { CsArray } from '../value';
import type { Code, Run } from './code';
import type { Compiler } from './compiler';
import { convert } from './convert';
import { declarationOf, toDeclared } from './member-call';
import type { Access, Names } from './names';

/** An argument compiled before the method is known. */
export interface CompiledArgument {
  readonly given: GivenArgument;
  readonly code: Code;
  readonly node: Argument;
}

const noValue: Code = { type: unknown, run: () => null };

export function compileArguments(compiler: Compiler, nodes: readonly Argument[], names: Names): CompiledArgument[] {
  return nodes.map((node) => {
    const { value, modifier, declaration } = node;
    const name = node.name?.name;
    if (declaration !== undefined) {
      const type = isVar(declaration.type) ? unknown : compiler.type(declaration.type, names);
      return { node, code: { ...noValue, type }, given: { type, name, modifier, declares: node } };
    }
    const isDiscard =
      modifier === 'out' && value?.kind === 'name' && value.name === '_' && names.find('_') === undefined;
    const code = value === undefined || isDiscard ? noValue : compiler.expression(value, names);
    return { node, code, given: { type: code.type, node: isDiscard ? undefined : value, name, modifier } };
  });
}

/** A value that stands before the dot of an extension method. */
export function receiverArgument(code: Code): CompiledArgument {
  return { node: { start: 0, end: 0 }, code, given: { type: code.type } };
}

/** What a method gets: its arguments in the order of its parameters, and what is to be done after the call. */
export interface PassedArguments {
  readonly runs: readonly Run[];
  /** For a lambda or `out` argument among them nothing is known before the call, so a frame is needed. */
  readonly writeBack: readonly ((frame: unknown[], passed: readonly unknown[]) => void)[];
}

/** Converts the arguments to the parameters of the method that was found. */
export function passArguments(
  compiler: Compiler,
  args: readonly CompiledArgument[],
  fitting: Fitting,
  names: Names,
): PassedArguments {
  const { parameters } = fitting.method;
  const declared = declarationOf(fitting.method).parameters;
  const runs: Run[] = parameters.map(() => () => undefined);
  const writeBack: PassedArguments['writeBack'][number][] = [];
  const fixed = fitting.expanded ? parameters.length - 1 : parameters.length;
  args.slice(0, fitting.expanded ? fixed : args.length).forEach((arg, at) => {
    const index = arg.given.name === undefined ? at : parameters.findIndex(({ name }) => name === arg.given.name);
    if (parameters[index].mode === 'out' || parameters[index].mode === 'ref') {
      const reference = passReference(arg, parameters[index], declared[index], names);
      runs[index] = reference.make;
      writeBack.push((frame, passed) => reference.after(frame, passed[index] as Ref));
      return;
    }
    const code = convert(compiler, arg.code, parameters[index].type, names);
    runs[index] = toDeclared(code.run, declared[index].type, code.type);
  });
  if (fitting.expanded) runs[fixed] = packParams(compiler, args.slice(fixed), fitting.types.slice(fixed), parameters[fixed], names); // prettier-ignore
  return { runs: trimmed(runs, args, fitting), writeBack };
}

/** Optional parameters at the end that got no argument are left out, so that a function's own defaults come in. */
function trimmed(runs: readonly Run[], args: readonly CompiledArgument[], fitting: Fitting): readonly Run[] {
  if (fitting.expanded || args.some(({ given }) => given.name !== undefined)) return runs;
  return runs.slice(0, args.length);
}

function packParams(
  compiler: Compiler,
  args: readonly CompiledArgument[],
  types: readonly Type[],
  parameter: MethodParameter,
  names: Names,
): Run {
  const runs = args.map((arg, index) => convert(compiler, arg.code, types[index], names).run);
  const type = isUnknown(parameter.type) ? arrayOf(known.object) : parameter.type;
  return (frame) => new CsArray(type, runs.map((run) => run(frame))); // prettier-ignore
}

interface Reference {
  readonly make: Run;
  readonly after: (frame: unknown[], reference: Ref) => void;
}

function passReference(
  arg: CompiledArgument,
  parameter: MethodParameter,
  declared: MethodParameter,
  names: Names,
): Reference {
  const place = referencePlace(arg, parameter, names);
  const opens = isUnknown(declared.type);
  const after: Reference['after'] = (frame, reference) => {
    place?.write(frame, opens && !isUnknown(parameter.type) ? unbox(reference.value) : reference.value);
  };
  if (parameter.mode === 'out' || place === undefined) return { make: (): Ref => ({ value: null }), after };
  const read = toDeclared(place.read, declared.type, parameter.type);
  return { make: (frame): Ref => ({ value: read(frame) }), after };
}

function referencePlace(
  { node, given }: CompiledArgument,
  parameter: MethodParameter,
  names: Names,
): Access | undefined {
  const { declaration } = node;
  if (declaration !== undefined) {
    if (declaration.name.name === '_') return undefined;
    const type = isUnknown(given.type) ? parameter.type : given.type;
    return names.access(names.declare(declaration.name.name, type));
  }
  if (given.node === undefined) return undefined;
  const variable = given.node.kind === 'name' ? names.find(given.node.name) : undefined;
  if (variable === undefined) throw new NotModelled('an out or ref argument that is not a variable');
  return names.access(variable);
}
