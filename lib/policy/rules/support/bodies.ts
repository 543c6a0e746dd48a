import type { Call, Expression } from '../../../expression/ast';
import type { Visit } from '../../../expression/walk';
import type { DocumentModel, ExpressionUse } from '../../model';
import { factsOf } from './expression-facts';
import type { ExpressionFacts } from './expression-facts';
import { variableIn } from './responses';
import { bare, boolOf, calledName, isPath, subject } from './syntax';

/** A call that reads a whole body: `context.Request.Body.As<JObject>(true)`. */
export interface BodyRead {
  readonly use: ExpressionUse;
  readonly visit: Visit;
  /** Whose body it is; `$name` stands for the response that the variable of that name holds. */
  readonly of: 'request' | 'response' | `$${string}`;
  /** Whether the body can be read again; undefined when that cannot be seen. */
  readonly preserves?: boolean;
}

/** All reads of bodies, in document order. */
export function bodyReadsOf(model: DocumentModel): readonly BodyRead[] {
  return model.once(find);
}

function find(model: DocumentModel): readonly BodyRead[] {
  return model.expressions.filter((use) => use.text.includes('Body')).flatMap(readsIn);
}

const readers = new Set(['As', 'AsFormUrlEncodedContent']);

function readsIn(use: ExpressionUse): readonly BodyRead[] {
  const facts = factsOf(use);
  const found: BodyRead[] = [];
  for (const visit of facts.visits) {
    const { node } = visit;
    if (node.kind !== 'call' || !readers.has(calledName(node) ?? '')) continue;
    const of = ownerOfBody(node, facts);
    if (of !== undefined) found.push({ use, visit, of, preserves: preserves(node) });
  }
  return found;
}

function ownerOfBody(call: Call, facts: ExpressionFacts): BodyRead['of'] | undefined {
  const method = bare(call.target);
  const body = method.kind === 'member' ? bare(method.target) : undefined;
  return body?.kind === 'member' && body.member.name === 'Body' ? holder(body.target, facts) : undefined;
}

function holder(expression: Expression, facts: ExpressionFacts): BodyRead['of'] | undefined {
  const inner = subject(expression);
  if (isPath(inner, 'context.Request')) return 'request';
  if (isPath(inner, 'context.Response')) return 'response';
  const value = inner.kind === 'name' ? facts.locals.get(inner.name) : inner;
  const name = value === undefined ? undefined : variableIn(value);
  return name === undefined ? undefined : `$${name}`;
}

function preserves(call: Call): boolean | undefined {
  const [first] = call.arguments;
  if (first === undefined) return false;
  return first.value === undefined ? undefined : boolOf(first.value);
}
