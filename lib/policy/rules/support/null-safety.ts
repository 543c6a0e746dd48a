import type { Span } from '../../../core/span';
import type { Expression, If, Statement } from '../../../expression/ast';
import type { SyntaxNode, Visit } from '../../../expression/walk';
import { isCaught, isNull } from './syntax';
import type { ExpressionFacts } from './expression-facts';

/** Says of an expression whether it is the thing that may be null, casts and parentheses around it included. */
export type Suspect = (expression: Expression) => boolean;

/**
 * The places of an expression where a member of something that may be null is read, and no test comes first.
 *
 * Tests are followed through `&&`, `||`, `!`, `?:`, `if` and early returns. A test in any other form (`x?.StatusCode`,
 * a result kept in a local variable) is taken as enough for all that is written after it: a warning must be certain.
 */
export function unguardedReads(facts: ExpressionFacts, suspect: Suspect): readonly Visit[] {
  const reads = facts.visits.filter((visit) => isRead(visit.node, suspect) && !isCaught(visit));
  if (reads.length === 0) return reads;
  const safe = facts.visits.flatMap((visit) => guardedBy(visit, suspect));
  return reads.filter(({ node }) => !safe.some((span) => span.start <= node.start && node.end <= span.end));
}

/** Whether the expression looks in any way at whether the suspect is there. */
export function testsForNull(facts: ExpressionFacts, suspect: Suspect): boolean {
  return facts.visits.some(({ node }) => testOf(node, suspect) !== undefined);
}

/** The first comparison with null itself. */
export function comparisonWithNull(facts: ExpressionFacts, suspect: Suspect): Visit | undefined {
  return facts.visits.find(({ node }) => typeof testOf(node, suspect) === 'boolean');
}

function isRead(node: SyntaxNode, suspect: Suspect): boolean {
  return (node.kind === 'member' || node.kind === 'index') && !node.conditional && suspect(node.target);
}

/** How a node tests the suspect: with which outcome it is known to be there; `somehow` for a test that is not followed. */
function testOf(node: SyntaxNode, suspect: Suspect): boolean | 'somehow' | undefined {
  if (node.kind === 'binary') {
    if (node.operator === '??') return suspect(node.left) ? 'somehow' : undefined;
    if (node.operator !== '==' && node.operator !== '!=') return undefined;
    const compared = (isNull(node.right) && suspect(node.left)) || (isNull(node.left) && suspect(node.right));
    return compared ? node.operator === '!=' : undefined;
  }
  if (node.kind === 'is' && suspect(node.operand)) {
    return node.pattern.kind === 'typePattern' || !isNull(node.pattern.value);
  }
  const asksFirst = (node.kind === 'member' || node.kind === 'index') && node.conditional && suspect(node.target);
  return asksFirst ? 'somehow' : undefined;
}

function guardedBy(visit: Visit, suspect: Suspect): readonly Span[] {
  const test = testOf(visit.node, suspect);
  if (test === undefined) return [];
  if (test === 'somehow') return [{ start: visit.node.end, end: Infinity }];
  return followed(visit, test);
}

/** The stretches that run only when a test came out so that the suspect is there. */
function followed(test: Visit, thereWhen: boolean): readonly Span[] {
  const safe: Span[] = [];
  let when = thereWhen;
  let at = test;
  for (let outer = test.parent; outer !== undefined; at = outer, outer = outer.parent) {
    const { node } = outer;
    if (node.kind === 'parenthesized') continue;
    if (node.kind === 'unary' && node.operator === '!') when = !when;
    else if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
      if (when !== (node.operator === '&&')) return safe;
      if (node.left === at.node) safe.push(node.right);
    } else return [...safe, ...afterDecision(node, at.node, when)];
  }
  return safe;
}

function afterDecision(node: SyntaxNode, condition: SyntaxNode, when: boolean): readonly Span[] {
  if (node.kind === 'conditional' && node.condition === condition) return [when ? node.whenTrue : node.whenFalse];
  if (node.kind === 'if' && node.condition === condition) return afterIf(node, when);
  if (node.kind === 'while' && node.condition === condition) return when ? [node.body] : [];
  if (node.kind === 'single') return [];
  return [{ start: condition.end, end: Infinity }];
}

function afterIf(node: If, when: boolean): readonly Span[] {
  const there = when ? node.whenTrue : node.whenFalse;
  const absent = when ? node.whenFalse : node.whenTrue;
  const rest = absent !== undefined && leaves(absent) ? [{ start: node.end, end: Infinity }] : [];
  return there === undefined ? rest : [there, ...rest];
}

/** Whether what follows is not reached through this statement. */
function leaves(statement: Statement): boolean {
  if (statement.kind === 'blockStatement') return statement.statements.some(leaves);
  return ['return', 'throwStatement', 'break', 'continue'].includes(statement.kind);
}
