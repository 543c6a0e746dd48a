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

export function givenArguments(session: Session, nodes: readonly Argument[], scope: Scope): GivenArgument[] {
  return nodes.map((node) => {
    const common = { name: node.name?.name, modifier: node.modifier };
    if (node.declaration !== undefined) {
      const type = isVar(node.declaration.type) ? unknown : resolveType(session, node.declaration.type, scope);
      return { ...common, type, declares: node };
    }
    if (node.value === undefined || isDiscard(node, scope)) return { ...common, type: unknown };
    return { ...common, type: session.valueOrDelegate(node.value, scope), node: node.value };
  });
}

function isDiscard(node: Argument, scope: Scope): boolean {
  const { value } = node;
  return node.modifier === 'out' && value?.kind === 'name' && value.name === '_' && scope.find('_') === undefined;
}
