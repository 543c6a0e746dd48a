import type { Span } from '../../../core/span';
import type { SyntaxNode } from '../../../expression/walk';
import type { ExpressionUse } from '../../model';

/** Where a part of an expression stands in the document. */
export function placeOf(use: ExpressionUse, node: SyntaxNode): Span | undefined {
  const { place } = use;
  if (place === undefined) return undefined;
  return { start: place.toDocument(node.start), end: place.toDocument(node.end) };
}

/** A part of an expression as it is written, on one line and not longer than a message can bear. */
export function written(use: ExpressionUse, node: SyntaxNode): string {
  const line = use.text.slice(node.start, node.end).replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
