import type { Expression } from '../../../expression/ast';
import { visits } from '../../../expression/walk';
import type { DocumentModel, ExpressionUse } from '../../model';
import { factsOf } from './expression-facts';
import type { ExpressionFacts } from './expression-facts';
import { headerRead } from './headers';
import { variableIn } from './responses';
import { variablesOf } from './variables';

/** Whether the expression reads Retry-After somewhere. */
export function readsRetryAfter(use: ExpressionUse): boolean {
  if (!/retry-after/i.test(use.text)) return false;
  return factsOf(use).visits.some(({ node }) => headerRead(node) === 'retry-after');
}

/** Whether a value is what Retry-After held: the header itself, a local or a variable that was given it. */
export function isRetryAfter(value: Expression, facts: ExpressionFacts, model: DocumentModel): boolean {
  return visits(value).some(({ node }) => {
    if (headerRead(node) === 'retry-after') return true;
    if (node.kind === 'name') {
      const local = facts.locals.get(node.name);
      return (
        local !== undefined &&
        local !== value &&
        visits(local).some((visit) => headerRead(visit.node) === 'retry-after')
      );
    }
    const name = node.kind === 'index' || node.kind === 'call' ? variableIn(node) : undefined;
    return name !== undefined && holdsRetryAfter(name, model);
  });
}

/** Whether a variable is set from the header as it came: not from a number that was made of it. */
function holdsRetryAfter(name: string, model: DocumentModel): boolean {
  const writes = variablesOf(model).get(name)?.writes ?? [];
  return writes.some(({ expression }) => {
    const tree = expression?.parsed.expression;
    return tree?.kind === 'single' && isHeaderItself(tree.body);
  });
}

function isHeaderItself(expression: Expression): boolean {
  return headerRead(expression) === 'retry-after';
}
