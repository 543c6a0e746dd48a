import type { Issue } from '../../core/issue';
import { SourceText } from '../../core/source-text';
import { describe, type Description } from '../csharp/describe';
import { compileExpression, libraryBindings, type CompiledExpression } from '../csharp/evaluate';
import { BoundExceeded, CsThrow, NotModelled } from '../csharp/exception';
import { Execution, runWithin } from '../csharp/execution';
import { ContextFault } from './context-fault';
import type { EvaluationContext } from './context-reader';

/** What came of an expression. Exactly one of the forms. */
export type Answer =
  | Description
  | { readonly exception: string; readonly message: string }
  /** .NET has it and the simulator does not: no statement about what the expression gives. */
  | { readonly notModelled: string; readonly message: string }
  | { readonly boundExceeded: string; readonly message: string }
  /** The evaluator itself failed; the other lines of a batch are answered all the same. */
  | { readonly fault: string; readonly message: string }
  /** The text does not parse or does not check. */
  | { readonly refused: readonly Refusal[] }
  | { readonly wrongContext: readonly string[] };

export interface Refusal {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Evaluates expressions; one that comes again is not compiled again. */
export class Evaluator {
  private readonly compiled = new Map<string, CompiledExpression | Answer>();

  public answer(text: string, context: EvaluationContext): Answer {
    return orFailure(() => {
      const expression = this.compile(text);
      if (!('execute' in expression)) return expression;
      const execution = new Execution(context.runtime, libraryBindings());
      return runWithin(execution, () => describe(expression.execute(context.make(), execution)));
    });
  }

  private compile(text: string): CompiledExpression | Answer {
    const known = this.compiled.get(text);
    if (known !== undefined) return known;
    const { expression, issues } = compileExpression(text);
    const result = expression ?? { refused: issues.map((issue) => refusal(issue, text)) };
    this.compiled.set(text, result);
    return result;
  }
}

function orFailure(evaluate: () => Answer): Answer {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof CsThrow) {
      return { exception: error.exception.typeName, message: error.exception.message };
    }
    if (error instanceof NotModelled) return { notModelled: error.what, message: error.message };
    if (error instanceof BoundExceeded) return { boundExceeded: error.bound, message: error.message };
    if (error instanceof ContextFault) return { wrongContext: error.faults };
    throw error;
  }
}

function refusal({ message, span }: Issue, text: string): Refusal {
  const { line, column } = new SourceText(text).at(span?.start ?? 0);
  return { message, line, column };
}
