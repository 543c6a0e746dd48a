import type { Catch, Try } from '../ast';
import type { Type } from '../types/type';
import { display, isUnknown } from '../types/type';
import { isReference } from './conversion';
import { requireBool } from './convert';
import { Scope } from './scope';
import type { Session } from './session';
import { resolveType } from './type-reference';

export function checkTry(session: Session, node: Try, scope: Scope): void {
  session.block(node.body, scope);
  const caught: Type[] = [];
  for (const clause of node.catches) checkCatch(session, clause, scope, caught);
  if (node.finallyBody !== undefined) session.block(node.finallyBody, scope);
}

function checkCatch(session: Session, node: Catch, outer: Scope, caught: Type[]): void {
  const scope = new Scope(outer);
  const exception = session.library.named('Exception');
  const type = node.type === undefined ? exception : resolveType(session, node.type, outer);
  if (node.type !== undefined && !isUnknown(type)) {
    if (!isReference(type, exception)) {
      session.report('EXP008', node.type, `${display(type)} is no exception, so it cannot be caught`);
    } else if (caught.some((before) => isReference(type, before))) {
      session.report(
        'EXP009',
        node.type,
        `${display(type)} is caught already by a clause above`,
        'put this clause first',
      );
    }
  }
  if (!isUnknown(type) && node.filter === undefined) caught.push(type);
  if (node.name !== undefined && !scope.declare(node.name.name, { type })) {
    session.report('EXP009', node.name, `${node.name.name} is declared already`, 'choose another name');
  }
  if (node.filter !== undefined) requireBool(session, node.filter, session.value(node.filter, scope));
  session.block(node.body, scope);
}
