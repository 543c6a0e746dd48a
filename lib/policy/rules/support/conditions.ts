import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';

/** The conditions of `when` and `retry` that are expressions. */
export function conditionsOf(model: DocumentModel): ReadonlyMap<ElementUse, ExpressionUse> {
  return model.once(find);
}

function find(model: DocumentModel): ReadonlyMap<ElementUse, ExpressionUse> {
  const uses = model.expressions.filter(({ attribute }) => attribute?.name === 'condition');
  return new Map(uses.map((use) => [use.owner, use]));
}
