import type { DoWhile, For, ForEach, Statement, VariableDeclaration, While } from '../ast';
import { asInstanceOf, supertypes } from '../types/hierarchy';
import type { Type } from '../types/type';
import { display, isUnknown, unknown } from '../types/type';
import { isExplicit } from './conversion';
import { requireBool } from './convert';
import { findMember } from './lookup';
import { Scope } from './scope';
import type { Session } from './session';
import { isVar } from './session';
import { resolveType } from './type-reference';

/** How to check what stands inside; handed in, since statements and loops hold each other. */
export interface StatementParts {
  readonly statement: (session: Session, node: Statement, scope: Scope) => void;
  readonly statements: (session: Session, nodes: readonly Statement[], scope: Scope) => void;
  readonly declaration: (session: Session, node: VariableDeclaration, scope: Scope) => void;
}

export function checkLoopBody(session: Session, node: While | DoWhile, outer: Scope, parts: StatementParts): void {
  const scope = new Scope(outer, undefined, 'loop');
  if (node.kind === 'do') parts.statement(session, node.body, scope);
  requireBool(session, node.condition, session.valueOrDelegate(node.condition, scope));
  if (node.kind === 'while') parts.statement(session, node.body, scope);
}

export function checkFor(session: Session, node: For, outer: Scope, parts: StatementParts): void {
  const scope = new Scope(outer, undefined, 'loop');
  const { initializer } = node;
  if (initializer !== undefined && 'kind' in initializer) parts.declaration(session, initializer, scope);
  else for (const expression of initializer ?? []) session.typeOf(expression, scope);
  if (node.condition !== undefined)
    requireBool(session, node.condition, session.valueOrDelegate(node.condition, scope));
  for (const increment of node.increments) session.typeOf(increment, scope);
  parts.statement(session, node.body, scope);
}

export function checkForEach(session: Session, node: ForEach, outer: Scope, parts: StatementParts): void {
  const element = elementOf(session, node, session.value(node.source, outer));
  const scope = new Scope(outer, undefined, 'loop');
  const type = isVar(node.type) ? element : resolveType(session, node.type, outer);
  if (!isUnknown(element) && !isUnknown(type) && !isExplicit(element, type)) {
    session.report('EXP008', node.type, `the elements are ${display(element)} and cannot become ${display(type)}`);
  }
  if (!scope.declare(node.name.name, { type, readOnly: 'foreach variable' })) {
    session.report('EXP009', node.name, `${node.name.name} is declared already`, 'choose another name');
  }
  parts.statement(session, node.body, scope);
}

function elementOf(session: Session, node: ForEach, source: Type): Type {
  if (isUnknown(source)) return unknown;
  if (source.kind === 'array') return source.element;
  const definition = session.library.find('IEnumerable', 1);
  const generic = definition === undefined ? undefined : asInstanceOf(source, definition);
  if (generic !== undefined) return onlyElement(source, generic.args[0]);
  if (source.kind === 'named' && findMember(source, 'GetEnumerator').kind !== 'nothing') return unknown;
  return session.refuse('EXP008', node.source, `foreach cannot go through ${display(source)}`);
}

/** JObject and its like are enumerable in more than one way; which one counts is its public GetEnumerator. */
function onlyElement(source: Type, element: Type): Type {
  const elements = supertypes(source).filter(
    ({ definition, args }) => definition.name === 'IEnumerable' && args.length === 1,
  );
  if (elements.every(({ args }) => args[0] === element)) return element;
  const enumerator = findMember(source, 'GetEnumerator');
  const method = enumerator.kind === 'methods' ? enumerator.methods[0] : undefined;
  const result = method?.returns;
  return result?.kind === 'named' && result.args.length === 1 ? result.args[0] : unknown;
}
