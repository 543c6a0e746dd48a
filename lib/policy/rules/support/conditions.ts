import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';

const known = new WeakMap<DocumentModel, ReadonlyMap<ElementUse, ExpressionUse>>();

/** The conditions of `when` and `retry` that are expressions. */
export function conditionsOf(model: DocumentModel): ReadonlyMap<ElementUse, ExpressionUse> {
  let conditions = known.get(model);
  if (conditions === undefined) {
    const uses = model.expressions.filter(({ attribute }) => attribute?.name === 'condition');
    conditions = new Map(uses.map((use) => [use.owner, use]));
    known.set(model, conditions);
  }
  return conditions;
}
