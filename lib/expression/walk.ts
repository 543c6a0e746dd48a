import type {
  Argument,
  Catch,
  Declarator,
  Expression,
  Initializer,
  InterpolationHole,
  InterpolationText,
  MemberInitializer,
  Pattern,
  PolicyExpression,
  QueryClause,
  Statement,
  SwitchLabel,
  SwitchSection,
} from './ast';

/** Parts of a tree that are not nodes of their own kind: they only hold others. */
type Part = (Argument | Catch | Declarator | MemberInitializer | SwitchLabel | SwitchSection) & {
  readonly kind?: undefined;
};

/** Whatever a walk meets. Names and types are not walked into: they are read from the node that has them. */
export type SyntaxNode =
  | PolicyExpression
  | Expression
  | Statement
  | Pattern
  | QueryClause
  | Initializer
  | InterpolationText
  | InterpolationHole
  | Part;

/** A node and how it was reached. */
export interface Visit {
  readonly node: SyntaxNode;
  readonly parent?: Visit;
}

/** Names, types and the places of operators: a walk has nothing to find in them. */
const notWalked = new Set([
  'name',
  'member',
  'type',
  'typeArguments',
  'elementType',
  'returnType',
  'typeParameters',
  'parameters',
  'operatorSpan',
  'declaration',
  'into',
]);

/** Every node of a tree, each before what is inside it and the parts of one node in the order in which they are written. */
export function visits(root: SyntaxNode): readonly Visit[] {
  const found: Visit[] = [];
  const waiting: Visit[] = [{ node: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    const parts = partsOf(next.node);
    for (let index = parts.length - 1; index >= 0; index--) waiting.push({ node: parts[index], parent: next });
  }
  return found;
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null && !notWalked.has(key)) collect(value, parts);
  }
  return parts;
}

/** A list may hold lists: the elements of `{{"a", 1}, {"b", 2}}`. No deeper ones exist, so this does not go deep. */
function collect(value: object, parts: SyntaxNode[]): void {
  if (!Array.isArray(value)) {
    parts.push(value as SyntaxNode);
    return;
  }
  for (const item of value as readonly unknown[]) {
    if (typeof item === 'object' && item !== null) collect(item, parts);
  }
}
