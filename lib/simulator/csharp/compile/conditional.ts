import type { Conditional } from '../../../expression/ast';
import { isImplicitFrom } from '../../../expression/check/constant';
import type { Type } from '../../../expression/types/type';
import { isUnknown, unknown } from '../../../expression/types/type';
import type { Code } from './code';
import { literalsOf } from './code';
import type { Compiler } from './compiler';
import { condition, convert } from './convert';
import type { Names } from './names';

/** `a ? b : c`. */
export function conditionalCode(compiler: Compiler, node: Conditional, names: Names): Code {
  const test = condition(compiler, compiler.expression(node.condition, names), names);
  const [whenTrue, whenFalse] = [compiler.expression(node.whenTrue, names), compiler.expression(node.whenFalse, names)];
  const type = typeOfBranches(node, whenTrue, whenFalse);
  const yes = convert(compiler, whenTrue, type, names).run;
  const no = convert(compiler, whenFalse, type, names).run;
  const literals = literalsOf(whenTrue, whenFalse);
  return { type, literals, run: (frame) => (test(frame) ? yes(frame) : no(frame)) };
}

/** C# specification, "Conditional operator": the branch that the other converts to. */
function typeOfBranches(node: Conditional, whenTrue: Code, whenFalse: Code): Type {
  if (whenTrue.special !== undefined) return whenFalse.type;
  if (whenFalse.special !== undefined) return whenTrue.type;
  const [yes, no] = [whenTrue.type, whenFalse.type];
  if (yes === no || isDelegateLike(no)) return yes;
  if (isDelegateLike(yes)) return no;
  if (isUnknown(yes) || isUnknown(no)) return unknown;
  return isImplicitFrom(node.whenTrue, yes, no) && !isImplicitFrom(node.whenFalse, no, yes) ? no : yes;
}

function isDelegateLike(type: Type): boolean {
  return type.kind === 'lambda' || type.kind === 'methods';
}
