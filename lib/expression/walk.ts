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
  readonly parent: Visit | undefined;
}

type Kind = NonNullable<SyntaxNode['kind']>;

/**
 * Where each kind of node holds others, in the order in which they are written. Names and types are not in it. Looking
 * the places up is three times as fast as asking each node for its properties, and walks are on the way of every check.
 */
const partsOfKind: Readonly<Record<Kind, readonly string[]>> = {
  single: ['body'],
  block: ['body'],
  literal: [],
  interpolated: ['parts'],
  text: [],
  hole: ['expression', 'alignment'],
  namedValue: [],
  name: [],
  member: ['target'],
  call: ['target', 'arguments'],
  index: ['target', 'arguments'],
  unary: ['operand'],
  postfix: ['operand'],
  binary: ['left', 'right'],
  conditional: ['condition', 'whenTrue', 'whenFalse'],
  assignment: ['target', 'value'],
  cast: ['operand'],
  as: ['operand'],
  is: ['operand', 'pattern'],
  typePattern: [],
  constantPattern: ['value'],
  new: ['arguments', 'initializer'],
  objectInitializer: ['members'],
  collectionInitializer: ['elements'],
  newArray: ['sizes', 'elements'],
  anonymous: ['members'],
  lambda: ['body'],
  parenthesized: ['expression'],
  typeof: [],
  nameof: ['target'],
  default: [],
  checked: ['expression'],
  throw: ['value'],
  tuple: ['elements'],
  query: ['clauses'],
  from: ['source'],
  let: ['value'],
  where: ['condition'],
  join: ['source', 'left', 'right'],
  orderby: ['keys'],
  select: ['value'],
  group: ['value', 'key'],
  blockStatement: ['statements'],
  expressionStatement: ['expression'],
  variables: ['declarators'],
  localFunction: ['body'],
  if: ['condition', 'whenTrue', 'whenFalse'],
  while: ['condition', 'body'],
  do: ['body', 'condition'],
  for: ['initializer', 'condition', 'increments', 'body'],
  foreach: ['source', 'body'],
  switch: ['value', 'sections'],
  try: ['body', 'catches', 'finallyBody'],
  using: ['resource', 'body'],
  return: ['value'],
  throwStatement: ['value'],
  break: [],
  continue: [],
  checkedBlock: ['body'],
  lock: ['value', 'body'],
  empty: [],
};

/** Arguments, declarators, catches and their like have no kind; no one of them has two of these that could be taken for each other. */
const partsOfParts = ['index', 'value', 'initializer', 'labels', 'statements', 'pattern', 'guard', 'filter', 'body'];

/**
 * Every node of a tree, each before what is inside it and the parts of one node in the order in which they are written.
 * The parser bounds the depth of its trees, so this may recurse.
 */
export function visits(root: SyntaxNode): readonly Visit[] {
  const found: Visit[] = [];
  visit(root, undefined, found);
  return found;
}

function visit(node: SyntaxNode, parent: Visit | undefined, found: Visit[]): void {
  const here: Visit = { node, parent };
  found.push(here);
  const holder = node as unknown as Readonly<Record<string, unknown>>;
  for (const key of node.kind === undefined ? partsOfParts : partsOfKind[node.kind]) {
    visitPart(holder[key], here, found);
  }
}

/** A list may hold lists: the elements of `{{"a", 1}, {"b", 2}}`. */
function visitPart(part: unknown, parent: Visit, found: Visit[]): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) for (const member of part) visitPart(member, parent, found);
  else visit(part as SyntaxNode, parent, found);
}
