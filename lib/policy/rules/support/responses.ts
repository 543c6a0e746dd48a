import type { Expression } from '../../../expression/ast';
import type { ExpressionFacts } from './expression-facts';
import type { Suspect } from './null-safety';
import { argument, calledName, calledOn, isPath, stringOf, subject } from './syntax';

/** `context.Response` itself, or a local that it was put into. */
export function gatewayResponse(facts: ExpressionFacts): Suspect {
  return suspectThrough(facts, (expression) => isPath(expression, 'context.Response'));
}

export function lastError(facts: ExpressionFacts): Suspect {
  return suspectThrough(facts, (expression) => isPath(expression, 'context.LastError'));
}

/** The variable of this name, however it is read and cast, or a local that it was put into. */
export function variableCalled(facts: ExpressionFacts, name: string): Suspect {
  return suspectThrough(facts, (expression) => variableIn(expression) === name);
}

/** The name of the variable that an expression reads, casts aside. */
export function variableIn(expression: Expression): string | undefined {
  const inner = subject(expression);
  if (inner.kind === 'index') {
    return isPath(inner.target, 'context.Variables') ? stringOf(inner.arguments[0]?.value) : undefined;
  }
  if (inner.kind !== 'call' || calledName(inner) !== 'GetValueOrDefault') return undefined;
  const target = calledOn(inner);
  return target !== undefined && isPath(target, 'context.Variables') ? stringOf(argument(inner, 0)) : undefined;
}

function suspectThrough(facts: ExpressionFacts, direct: (expression: Expression) => boolean): Suspect {
  return (expression) => {
    const inner = subject(expression);
    if (inner.kind !== 'name') return direct(inner);
    const value = facts.locals.get(inner.name);
    return value !== undefined && direct(subject(value));
  };
}
