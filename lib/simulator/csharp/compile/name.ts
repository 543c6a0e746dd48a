import type { Name } from '../../../expression/ast';
import { construct } from '../../../expression/check/type-reference';
import type { Type } from '../../../expression/types/type';
import { NotModelled } from '../exception';
import type { Code, Run } from './code';
import { constantCode } from './code';
import type { Compiler } from './compiler';
import type { Names } from './names';

const nothing: Run = () => null;

/** A simple name: a variable, `context`, a local function, a type or the start of a namespace. */
export function nameCode(compiler: Compiler, node: Name, names: Names): Code {
  const variable = names.find(node.name);
  if (variable !== undefined) {
    if (variable.constant !== undefined) return constantCode(variable.type, variable.constant.value);
    return { type: variable.type, run: names.access(variable).read };
  }
  const { library } = compiler.session;
  const args = node.typeArguments.map((arg) => compiler.type(arg, names));
  const definition = library.find(node.name, args.length);
  if (definition !== undefined) return typeCode(construct(definition, args));
  if (library.isNamespace(node.name)) return { type: { kind: 'namespace', name: node.name }, run: nothing };
  throw new NotModelled(`the name ${node.name}`);
}

export function typeCode(type: Type): Code {
  return { type: { kind: 'typeName', type }, run: nothing };
}
