import { compileExpression } from '../../../../lib/simulator/csharp/evaluate';
import { libraryBindings } from '../../../../lib/simulator/csharp/evaluate';
import { CsThrow } from '../../../../lib/simulator/csharp/exception';
import type { Runtime } from '../../../../lib/simulator/csharp/execution';
import { Execution, runWithin, textOf } from '../../../../lib/simulator/csharp/execution';
import { namedType } from '../../../../lib/simulator/csharp/known-types';

/** 15 January 2026, 10:20:30 UTC, and no chance at all. */
const runtime: Runtime = { now: () => 1_768_472_430_000, random: () => 0.5, trace: () => undefined };

/** The value of a C# expression as text: a collection as `[a|b]`, an exception as `!` and its type. */
export function evaluated(expression: string): string {
  const execution = new Execution(runtime, libraryBindings());
  const compiled = compileExpression(`@(${expression})`);
  if (compiled.expression === undefined) return compiled.issues.map(({ message }) => message).join('; ');
  const { expression: program } = compiled;
  try {
    return runWithin(execution, () => shown(program.execute({ csType: namedType('IContext') }, execution)));
  } catch (error) {
    if (error instanceof CsThrow) return `!${error.exception.typeName}`;
    return String(error);
  }
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object' && Symbol.iterator in value) {
    return `[${Array.from(value as Iterable<unknown>, shown).join('|')}]`;
  }
  return textOf(value);
}
