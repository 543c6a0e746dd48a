import { compileExpression, libraryBindings } from '../../../lib/simulator/csharp/evaluate';
import { CsThrow } from '../../../lib/simulator/csharp/exception';
import type { Bounds, Runtime } from '../../../lib/simulator/csharp/execution';
import { Execution, runWithin, textOf, usualBounds } from '../../../lib/simulator/csharp/execution';
import { namedType } from '../../../lib/simulator/csharp/known-types';
import { dotnetName } from '../../../lib/simulator/csharp/type-name';
import type { CsObject } from '../../../lib/simulator/csharp/value';
import { typeOf } from '../../../lib/simulator/csharp/value';

/** A context of which nothing is asked. */
export const emptyContext: CsObject = { csType: namedType('IContext') };

export const fixedRuntime: Runtime = { now: () => 0, random: () => 0.5, trace: () => undefined };

/** What an expression gives, as `System.Int32 5`, `null` or `throws System.FormatException`. */
export function evaluated(text: string, bounds: Bounds = usualBounds): string {
  const { expression, issues } = compileExpression(text);
  if (expression === undefined)
    throw new Error(`${text} is refused: ${issues.map(({ message }) => message).join('; ')}`);
  const execution = new Execution(fixedRuntime, libraryBindings(), bounds);
  try {
    const value = expression.execute(emptyContext, execution);
    return runWithin(execution, () => described(value));
  } catch (failure) {
    if (failure instanceof CsThrow) return `throws ${failure.exception.typeName}`;
    throw failure;
  }
}

function described(value: unknown): string {
  const type = typeOf(value);
  return type === undefined ? 'null' : `${dotnetName(type)} ${textOf(value)}`;
}

/** One test for each expression and what it gives. */
export function eachGives(rows: readonly (readonly [expression: string, result: string])[]): void {
  test.each(rows)('%s gives %s', (expression, result) => {
    expect(evaluated(expression)).toBe(result);
  });
}
