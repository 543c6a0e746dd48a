import type { Argument, Expression } from '../ast';
import type { Type } from '../types/type';
import { unknown } from '../types/type';
import { resolveType } from './type-reference';
import type { Scope } from './scope';
import type { Session } from './session';
import { isVar } from './session';

/** An argument of a call, looked at once, before the method is known. */
export interface GivenArgument {
  readonly type: Type;
  readonly node?: Expression;
  readonly name?: string;
  readonly modifier?: 'out' | 'ref' | 'in';
  /** `out var x`: declared with the parameter's type once the method is known. */
  readonly declares?: Argument;
}

const none: readonly GivenArgument[] = [];

export function givenArguments(session: Session, nodes: readonly Argument[], scope: Scope): readonly GivenArgument[] {
  if (nodes.length === 0) return none;
  const given = [givenArgument(session, nodes[0], scope)];
  for (let index = 1; index < nodes.length; index++) given.push(givenArgument(session, nodes[index], scope));
  return given;
}

// All have the same shape, absent parts included: these are made by the thousand.
function givenArgument(session: Session, node: Argument, scope: Scope): GivenArgument {
  const { value, modifier, declaration } = node;
  const name = node.name?.name;
  if (declaration !== undefined) {
    const type = isVar(declaration.type) ? unknown : resolveType(session, declaration.type, scope);
    return { type, node: undefined, name, modifier, declares: node };
  }
  const isRead = value !== undefined && !isDiscard(node, scope);
  const type = isRead ? session.valueOrDelegate(value, scope) : unknown;
  return { type, node: isRead ? value : undefined, name, modifier, declares: undefined };
}

function isDiscard(node: Argument, scope: Scope): boolean {
  if (node.modifier !== 'out') return false;
  const { value } = node;
  return value?.kind === 'name' && value.name === '_' && scope.find('_') === undefined;
}
