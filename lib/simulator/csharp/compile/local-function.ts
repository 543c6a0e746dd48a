import type { LocalFunction, Statement } from '../../../expression/ast';
import type { Method, MethodParameter } from '../../../expression/types/member';
import type { Type } from '../../../expression/types/type';
import { NotModelled } from '../exception';
import type { Ref } from '../value';
import type { Frame, Run, RunStatement } from './code';
import type { Compiler } from './compiler';
import { convert } from './convert';
import { bodyRun, called } from './delegate';
import type { Access, Names } from './names';

/** Local functions can be called before the place where they are declared: they are made when their block begins. */
export function declareFunctions(
  compiler: Compiler,
  statements: readonly Statement[],
  names: Names,
): readonly RunStatement[] {
  const nodes = statements.filter((statement) => statement.kind === 'localFunction');
  const declared = nodes.map((node) => {
    const method = methodOf(compiler, node, names);
    const type: Type = { kind: 'methods', name: node.name.name, methods: [method], isStatic: false };
    return { node, method, access: names.access(names.declare(node.name.name, type, { method })) };
  });
  return declared.map(({ node, method, access }) => {
    // Compiled when it is first called: what it refers to may be declared below it.
    let run: Run | undefined;
    const make = (frame: Frame): unknown => (run ??= functionRun(compiler, node, method, names))(frame);
    return (frame) => {
      access.write(frame, (...args: readonly unknown[]) =>
        (make(frame) as (...all: readonly unknown[]) => unknown)(...args),
      );
      return undefined;
    };
  });
}

function methodOf(compiler: Compiler, node: LocalFunction, names: Names): Method {
  if (node.typeParameters.length > 0) throw new NotModelled('a generic local function');
  return {
    kind: 'method',
    name: node.name.name,
    isStatic: false,
    isExtension: false,
    typeParameters: [],
    parameters: node.parameters.map((parameter): MethodParameter => ({
      name: parameter.name.name,
      type: compiler.type(parameter.type, names),
      mode: parameter.modifier === 'in' ? 'value' : (parameter.modifier ?? 'value'),
      optional: parameter.defaultValue !== undefined,
    })),
    returns: compiler.type(node.returnType, names),
  };
}

/** Makes the function, which lives as long as the frame of its block. */
function functionRun(compiler: Compiler, node: LocalFunction, method: Method, outer: Names): Run {
  const names = outer.framed();
  const parameters = method.parameters.map(({ type, name }) => names.access(names.declare(name, type)));
  const defaults = node.parameters.map(({ defaultValue }, index) => {
    if (defaultValue === undefined) return undefined;
    return convert(compiler, compiler.expression(defaultValue, outer), method.parameters[index].type, outer).run;
  });
  const result = resultRun(compiler, node, method, names);
  const references = method.parameters.map(({ mode }) => mode === 'out' || mode === 'ref');
  const enter = (frame: Frame, args: readonly unknown[]): void => {
    parameters.forEach((parameter, index) => {
      const given = args[index];
      const value = references[index] ? (given as Ref).value : given;
      parameter.write(frame, value === undefined ? defaults[index]?.(frame[0] as Frame) : value);
    });
  };
  const leaves = references.includes(true);
  return (outerFrame) =>
    (...args: readonly unknown[]) => {
      const frame: Frame = [outerFrame];
      enter(frame, args);
      const value = called(result, frame);
      if (leaves) giveBack(frame, args, parameters, references);
      return value;
    };
}

function resultRun(compiler: Compiler, node: LocalFunction, method: Method, names: Names): Run {
  const { returns } = method;
  if (node.body.kind === 'blockStatement') {
    names.returnType = returns;
    return bodyRun(compiler.block(node.body, names));
  }
  const code = compiler.expression(node.body, names);
  return returns.kind === 'void' ? code.run : convert(compiler, code, returns, names).run;
}

function giveBack(
  frame: Frame,
  args: readonly unknown[],
  parameters: readonly Access[],
  references: readonly boolean[],
): void {
  parameters.forEach((parameter, index) => {
    if (references[index]) (args[index] as Ref).value = parameter.read(frame);
  });
}
