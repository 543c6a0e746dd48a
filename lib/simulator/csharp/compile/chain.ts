import type { Call, Expression, Index, MemberAccess } from '../../../expression/ast';
import { isUnknown, isValueType, nullableOf, withoutNullable } from '../../../expression/types/type';
import { callCode } from './call';
import type { Code } from './code';
import type { Compiler } from './compiler';
import { indexCode } from './index-access';
import { memberCode } from './member';
import type { Names } from './names';

type Link = MemberAccess | Call | Index;

/** `a.b(c)[d].e`: compiled from its start, link by link, so that a long chain needs no deep stack. */
export function chainCode(compiler: Compiler, node: Link, names: Names): Code {
  const links: Link[] = [];
  let start: Expression = node;
  while (start.kind === 'member' || start.kind === 'call' || start.kind === 'index') {
    links.push(start);
    start = start.target;
  }
  return follow(compiler, compiler.expression(start, names), links.reverse(), 0, names);
}

function follow(compiler: Compiler, start: Code, links: readonly Link[], from: number, names: Names): Code {
  let code = start;
  for (let at = from; at < links.length; at++) {
    const link = links[at];
    if (link.kind !== 'call' && link.conditional) return whenNotNull(compiler, code, links, at, names);
    code = linkCode(compiler, code, links, at, names);
  }
  return code;
}

function linkCode(compiler: Compiler, target: Code, links: readonly Link[], at: number, names: Names): Code {
  const link = links[at];
  switch (link.kind) {
    case 'member':
      return memberCode(compiler, link, target, names, links[at + 1]?.kind === 'call');
    case 'call':
      return callCode(compiler, link, target, names);
    case 'index':
      return indexCode(compiler, link.arguments, target, names);
  }
}

/** From a `?.` on: null when the target is null, and then the rest of the chain is not run. */
function whenNotNull(compiler: Compiler, target: Code, links: readonly Link[], at: number, names: Names): Code {
  const present = withoutNullable(target.type);
  const slot = names.access(names.temporary(present));
  const first = linkCode(compiler, { type: present, run: slot.read }, links, at, names);
  const rest = follow(compiler, first, links, at + 1, names);
  const { run } = target;
  const type = isUnknown(rest.type) || !isValueType(rest.type) ? rest.type : nullableOf(rest.type);
  return {
    type,
    run: (frame) => {
      const value = run(frame) ?? null;
      if (value === null) return null;
      slot.write(frame, value);
      return rest.run(frame);
    },
  };
}
