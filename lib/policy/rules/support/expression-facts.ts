import type { Call, Expression } from '../../../expression/ast';
import { visits } from '../../../expression/walk';
import type { Visit } from '../../../expression/walk';
import type { ExpressionUse } from '../../model';
import { argument, bare, calledName, calledOn, isPath, stringOf, typeName } from './syntax';

/** A read of `context.Variables`. */
export interface VariableRead {
  readonly name: string;
  /** `index`: `context.Variables["x"]`; `get`: GetValueOrDefault; `test`: ContainsKey, TryGetValue. */
  readonly how: 'index' | 'get' | 'test';
  /** The type that it is read as: of the cast around the indexer, or the type argument of GetValueOrDefault. */
  readonly type?: string;
  /** The second argument of GetValueOrDefault. */
  readonly fallback?: Expression;
  readonly visit: Visit;
  /** The cast, if there is one; else the read itself. */
  readonly whole: Visit;
}

export interface ExpressionFacts {
  readonly visits: readonly Visit[];
  readonly variables: readonly VariableRead[];
  /** What local names stand for: `r` for `var r = (IResponse)context.Variables["x"];`. */
  readonly locals: ReadonlyMap<string, Expression>;
}

const noLocals: ExpressionFacts['locals'] = new Map();
const none: ExpressionFacts = { visits: [], variables: [], locals: noLocals };

/** What the rules want to know of an expression, found in one walk and kept. */
export function factsOf(use: ExpressionUse): ExpressionFacts {
  return use.once(find);
}

function find(use: ExpressionUse): ExpressionFacts {
  const tree = use.parsed.expression;
  if (tree === undefined) return none;
  const all = visits(tree);
  const variables: VariableRead[] = [];
  let locals: Map<string, Expression> | undefined;
  for (const visit of all) {
    const { node } = visit;
    if (node.kind === 'index' || node.kind === 'call') addRead(visit, variables);
    if (node.kind === 'variables') {
      for (const { name, initializer } of node.declarators)
        if (initializer !== undefined) (locals ??= new Map()).set(name.name, initializer);
    }
  }
  return { visits: all, variables, locals: locals ?? noLocals };
}

function addRead(visit: Visit, found: VariableRead[]): void {
  const { node } = visit;
  if (node.kind === 'index') {
    const name = isPath(node.target, 'context.Variables') ? stringOf(node.arguments[0]?.value) : undefined;
    if (name !== undefined) found.push({ name, how: 'index', visit, ...castAround(visit) });
  } else if (node.kind === 'call') {
    const name = variableOfCall(node);
    if (name !== undefined) found.push(callRead(name, node, visit));
  }
}

function variableOfCall(call: Call): string | undefined {
  const target = calledOn(call);
  return target !== undefined && isPath(target, 'context.Variables') ? stringOf(argument(call, 0)) : undefined;
}

function callRead(name: string, call: Call, visit: Visit): VariableRead {
  if (calledName(call) !== 'GetValueOrDefault') return { name, how: 'test', visit, whole: visit };
  const target = bare(call.target);
  const [type] = target.kind === 'member' ? target.typeArguments : [];
  const cast = castAround(visit);
  return {
    name,
    how: 'get',
    visit,
    whole: type === undefined ? cast.whole : visit,
    type: type === undefined ? cast.type : typeName(type),
    fallback: argument(call, 1),
  };
}

/** The cast that is applied to a value, through parentheses. */
function castAround(visit: Visit): { readonly type?: string; readonly whole: Visit } {
  let outer = visit.parent;
  while (outer?.node.kind === 'parenthesized') outer = outer.parent;
  return outer?.node.kind === 'cast' ? { type: typeName(outer.node.type), whole: outer } : { whole: visit };
}
