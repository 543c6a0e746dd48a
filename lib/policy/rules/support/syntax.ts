import type { Call, Expression, TypeRef } from '../../../expression/ast';
import type { SyntaxNode, Visit } from '../../../expression/walk';

/** The expression without the parentheses around it. */
export function bare(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'parenthesized') inner = inner.expression;
  return inner;
}

/** The expression without parentheses and casts: what it is about. */
export function subject(expression: Expression): Expression {
  let inner = bare(expression);
  while (inner.kind === 'cast' || inner.kind === 'as') inner = bare(inner.operand);
  return inner;
}

/** `context.Response.StatusCode` for a chain of members that starts at a name; undefined for everything else. */
export function pathOf(expression: Expression): string | undefined {
  const members: string[] = [];
  let inner = bare(expression);
  while (inner.kind === 'member') {
    members.push(inner.member.name);
    inner = bare(inner.target);
  }
  if (inner.kind !== 'name') return undefined;
  return [inner.name, ...members.reverse()].join('.');
}

export function isPath(expression: Expression, path: string): boolean {
  const inner = bare(expression);
  const last = path.slice(path.lastIndexOf('.') + 1);
  return inner.kind === 'member' && inner.member.name === last && pathOf(inner) === path;
}

export function stringOf(expression: Expression | undefined): string | undefined {
  const inner = expression === undefined ? undefined : bare(expression);
  return inner?.kind === 'literal' && inner.type === 'string' ? String(inner.value) : undefined;
}

export function isNull(expression: Expression): boolean {
  const inner = bare(expression);
  return inner.kind === 'literal' && inner.type === 'null';
}

export function boolOf(expression: Expression): boolean | undefined {
  const inner = bare(expression);
  return inner.kind === 'literal' && inner.type === 'bool' ? inner.value === true : undefined;
}

export function integerOf(expression: Expression): number | undefined {
  const inner = bare(expression);
  return inner.kind === 'literal' && inner.type === 'int' ? Number(inner.value) : undefined;
}

/** The last part of a type's name: `JObject` for `Newtonsoft.Json.Linq.JObject`. */
export function typeName(type: TypeRef): string {
  const name = type.parts[type.parts.length - 1]?.name ?? '';
  return type.arrayRanks.length > 0 ? `${name}[]` : name;
}

/** The name of the method that is called: `Parse` for `int.Parse(x)`, `f` for `f(x)`. */
export function calledName(call: Call): string | undefined {
  const target = bare(call.target);
  if (target.kind === 'member') return target.member.name;
  return target.kind === 'name' ? target.name : undefined;
}

/** The object of a method call: `x` in `x.Trim()`. */
export function calledOn(call: Call): Expression | undefined {
  const target = bare(call.target);
  return target.kind === 'member' ? target.target : undefined;
}

export function argument(call: Call, index: number): Expression | undefined {
  return call.arguments[index]?.value;
}

/** The nearest visit above that is not a parenthesis. */
export function above(visit: Visit): Visit | undefined {
  let parent = visit.parent;
  while (parent?.node.kind === 'parenthesized') parent = parent.parent;
  return parent;
}

export function isInside(visit: Visit, matches: (node: SyntaxNode) => boolean): boolean {
  for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
    if (matches(outer.node)) return true;
  }
  return false;
}

/** Whether an exception that is thrown here is caught in the same expression. */
export function isCaught(visit: Visit): boolean {
  for (let outer: Visit | undefined = visit; outer.parent !== undefined; outer = outer.parent) {
    const statement: SyntaxNode = outer.parent.node;
    if (statement.kind === 'try' && statement.catches.length > 0 && statement.body === outer.node) return true;
  }
  return false;
}
