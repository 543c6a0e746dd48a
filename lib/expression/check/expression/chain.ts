import type { Call, Expression, Index, MemberAccess } from '../../ast';
import type { Type } from '../../types/type';
import { display, isUnknown, isValueType, nullableOf, unknown, withoutNullable } from '../../types/type';
import type { Scope } from '../scope';
import type { Session } from '../session';
import { callType } from './call';
import { indexType } from './index-access';
import { memberType } from './names';

type Link = MemberAccess | Call | Index;

/**
 * `a.b(c)[d].e`: read from its start, link by link, so that a long chain needs no deep stack. After a `?.` the rest is
 * skipped when what stands before it is null, so a chain that ends in a value type gives its nullable form.
 */
export function chainType(session: Session, node: Link, scope: Scope): Type {
  const links: Link[] = [];
  let start: Expression = node;
  while (isLink(start)) {
    links.push(start);
    start = start.target;
  }
  let type = session.typeOf(start, scope);
  let isConditional = false;
  for (let at = links.length - 1; at >= 0; at--) {
    const link = links[at];
    if (link.kind !== 'call' && link.conditional) {
      isConditional = true;
      type = whenNotNull(session, link, type);
    }
    type = linkType(session, link, type, scope, at > 0 && links[at - 1].kind === 'call');
  }
  return isConditional && isValueType(type) ? nullableOf(type) : type;
}

function isLink(node: Expression): node is Link {
  return node.kind === 'member' || node.kind === 'call' || node.kind === 'index';
}

function linkType(session: Session, link: Link, target: Type, scope: Scope, isCalled: boolean): Type {
  switch (link.kind) {
    case 'member':
      return memberType(session, link, target, scope, isCalled);
    case 'call':
      return callType(session, link, target, scope);
    case 'index':
      return indexType(session, link, target, scope);
  }
}

function whenNotNull(session: Session, link: MemberAccess | Index, type: Type): Type {
  if (isUnknown(type) || type.kind === 'nullable') return withoutNullable(type);
  if (type.kind === 'typeName') {
    return session.refuse('EXP008', link.target, `${display(type)} is a type, so ?. cannot follow it`);
  }
  if (!isValueType(type)) return type;
  session.report(
    'EXP008',
    link.target,
    `${display(type)} is never null, so ?. cannot follow it`,
    'write . instead of ?.',
  );
  return unknown;
}
