import type { Issue } from '../core/issue';
import { checkExpression } from '../expression/check/checker';
import type { ExpressionUse } from './model';

/** What the parser and the checker say of an expression, with places in the document. */
export function expressionIssues(use: ExpressionUse): readonly Issue[] {
  const { expression, issues } = use.parsed;
  // Where no expression may stand at all, its type is beside the point.
  const expected = use.allowed ? use.type : undefined;
  const meant = expression === undefined ? [] : checkExpression(expression, use.text, { expected }).issues;
  if (issues.length + meant.length === 0) return meant;
  return [...issues, ...meant].map((issue) => ({ ...issue, span: inDocument(use, issue) }));
}

function inDocument({ place }: ExpressionUse, { span }: Issue): Issue['span'] {
  if (place === undefined) return { start: 0, end: 0 };
  return { start: place.toDocument(span.start), end: place.toDocument(span.end) };
}
