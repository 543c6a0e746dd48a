import type { QueryClause, QueryExpression } from '../../ast';
import { asInstanceOf } from '../../types/hierarchy';
import type { Type } from '../../types/type';
import { isUnknown, unknown } from '../../types/type';
import { requireBool } from '../convert';
import { Scope } from '../scope';
import type { Session } from '../session';
import { resolveType } from '../type-reference';

/**
 * `from x in xs where … select …`. What a clause declares is known to those after it; joins, groups and `into` make
 * more of it than is followed here, so what they declare is of unknown type.
 */
export function queryType(session: Session, node: QueryExpression, outer: Scope): Type {
  const scope = new Scope(outer);
  let result: Type = unknown;
  let isFollowed = true;
  for (const clause of node.clauses) {
    const selected = checkClause(session, clause, scope);
    if (clause.kind === 'select' && clause.into === undefined) result = selected;
    if (clause.kind === 'join' || clause.kind === 'group' || ('into' in clause && clause.into !== undefined)) {
      isFollowed = false;
    }
  }
  const sequence = session.library.find('IEnumerable', 1);
  return isFollowed && !isUnknown(result) && result.kind !== 'null' ? (sequence?.of([result]) ?? unknown) : unknown;
}

function checkClause(session: Session, clause: QueryClause, scope: Scope): Type {
  switch (clause.kind) {
    case 'from': {
      const element = elementOf(session, session.value(clause.source, scope));
      declare(
        session,
        scope,
        clause.name,
        clause.type === undefined ? element : resolveType(session, clause.type, scope),
      );
      return unknown;
    }
    case 'let':
      declare(session, scope, clause.name, session.value(clause.value, scope));
      return unknown;
    case 'where':
      requireBool(session, clause.condition, session.value(clause.condition, scope));
      return unknown;
    case 'orderby':
      for (const { value } of clause.keys) session.value(value, scope);
      return unknown;
    case 'join':
      session.value(clause.source, scope);
      session.value(clause.left, scope);
      declare(session, scope, clause.name, unknown);
      session.value(clause.right, scope);
      if (clause.into !== undefined) declare(session, scope, clause.into, unknown);
      return unknown;
    case 'select':
    case 'group': {
      const type = session.value(clause.value, scope);
      if (clause.kind === 'group') session.value(clause.key, scope);
      if (clause.into !== undefined) declare(session, scope, clause.into, unknown);
      return type;
    }
  }
}

/** What a source holds, where it is a sequence of one known type; any other may bring query methods of its own. */
function elementOf(session: Session, source: Type): Type {
  const sequence = session.library.find('IEnumerable', 1);
  return (sequence && asInstanceOf(source, sequence)?.args[0]) ?? unknown;
}

function declare(session: Session, scope: Scope, name: { name: string; start: number; end: number }, type: Type): void {
  if (scope.declare(name.name, { type })) return;
  session.report('EXP009', name, `${name.name} is declared already`, 'choose another name');
}
