import type { Binary, BinaryOperator, Expression } from '../../../expression/ast';
import type { ExpressionUse } from '../../model';
import { bare, boolOf, integerOf, isNull, isPath, subject } from './syntax';

/** What a condition comes to: `undefined` when that hangs on more than the response. */
export type Verdict = boolean | undefined;

/**
 * What a condition says of a response with this status, or of none (`null`). Everything else that it asks for is
 * unknown; a read of an absent response is unknown too, for the rule that speaks of it is another one.
 */
export function verdictOn(use: ExpressionUse, status: number | null): Verdict {
  const tree = use.parsed.expression;
  return tree?.kind === 'single' ? decide(tree.body, status) : undefined;
}

function decide(expression: Expression, status: number | null): Verdict {
  const inner = bare(expression);
  if (inner.kind === 'unary' && inner.operator === '!') return not(decide(inner.operand, status));
  if (inner.kind === 'binary') return decideBinary(inner, status);
  return boolOf(inner);
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

function decideBinary({ operator, left, right }: Binary, status: number | null): Verdict {
  if (operator === '&&' || operator === '||') {
    const decisive = operator === '||';
    const sides = [decide(left, status), decide(right, status)];
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  if (isNull(right) && isResponse(left)) return comparedToNull(operator, status);
  if (isNull(left) && isResponse(right)) return comparedToNull(operator, status);
  if (isStatus(left)) return compared(status, operator, integerOf(right));
  if (isStatus(right)) return compared(status, mirrored[operator] ?? operator, integerOf(left));
  return undefined;
}

function isResponse(expression: Expression): boolean {
  return isPath(subject(expression), 'context.Response');
}

function isStatus(expression: Expression): boolean {
  return isPath(subject(expression), 'context.Response.StatusCode');
}

function comparedToNull(operator: BinaryOperator, status: number | null): Verdict {
  if (operator === '==') return status === null;
  return operator === '!=' ? status !== null : undefined;
}

const mirrored: Partial<Record<BinaryOperator, BinaryOperator>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** A comparison with the status of an absent response is false when it is written with `?.`, and throws when not. */
function compared(status: number | null, operator: BinaryOperator, limit: number | undefined): Verdict {
  if (limit === undefined) return undefined;
  if (status === null) return operator === '!=';
  switch (operator) {
    case '==':
      return status === limit;
    case '!=':
      return status !== limit;
    case '<':
      return status < limit;
    case '<=':
      return status <= limit;
    case '>':
      return status > limit;
    case '>=':
      return status >= limit;
    default:
      return undefined;
  }
}
