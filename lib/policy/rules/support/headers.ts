import type { Expression } from '../../../expression/ast';
import type { SyntaxNode } from '../../../expression/walk';
import { argument, bare, calledName, calledOn, stringOf } from './syntax';

/** The name of the header, in lower case, that a node reads from some `Headers`. */
export function headerRead(node: SyntaxNode): string | undefined {
  if (node.kind === 'index')
    return isHeaders(node.target) ? stringOf(node.arguments[0]?.value)?.toLowerCase() : undefined;
  if (node.kind !== 'call' || calledName(node) !== 'GetValueOrDefault') return undefined;
  const target = calledOn(node);
  return target !== undefined && isHeaders(target) ? stringOf(argument(node, 0))?.toLowerCase() : undefined;
}

function isHeaders(expression: Expression): boolean {
  const inner = bare(expression);
  return inner.kind === 'member' && inner.member.name === 'Headers';
}
