import type { Expression } from '../../../expression/ast';
import type { ExpressionUse } from '../../model';
import { factsOf } from './expression-facts';
import { bare } from './syntax';

/** What an expression may come to: its body, or the values of its return statements, locals looked through. */
export function returnedValues(use: ExpressionUse): readonly Expression[] {
  const tree = use.parsed.expression;
  if (tree === undefined) return [];
  if (tree.kind === 'single') return branches(tree.body);
  const { visits, locals } = factsOf(use);
  return visits.flatMap(({ node }) => {
    if (node.kind !== 'return' || node.value === undefined) return [];
    const value = bare(node.value);
    const local = value.kind === 'name' ? locals.get(value.name) : undefined;
    return branches(local ?? value);
  });
}

function branches(value: Expression): readonly Expression[] {
  const inner = bare(value);
  return inner.kind === 'conditional' ? [bare(inner.whenTrue), bare(inner.whenFalse)] : [inner];
}
