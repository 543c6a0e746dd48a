import type { PolicyExpression } from '../../expression/ast';
import { checkExpression } from '../../expression/check/checker';
import type { ExpectedType } from '../../expression/check/place';
import { parseExpression } from '../../expression/parser';
import type { Issue } from '../../core/issue';
import { unknown } from '../../expression/types/type';
import { Bindings } from './bindings';
import type { Frame, Run } from './compile/code';
import { roomyFrame } from './compile/code';
import { Compiler } from './compile/compiler';
import { boxed } from './compile/convert';
import { bodyRun, delegateCode } from './compile/delegate';
import { callGroup } from './compile/call';
import { expressionCode } from './compile/expression';
import { Names } from './compile/names';
import { blockRun, statementRun } from './compile/statement';
import { BoundExceeded, NotModelled } from './exception';
import type { Bounds, Runtime } from './execution';
import { begin, end, Execution, usualBounds } from './execution';
import { namedType } from './known-types';
import { libraries } from './library/all';
import type { CsObject } from './value';

/** An expression that can be run as often as needed, each time with another context. */
export interface CompiledExpression {
  /** The result in boxed form (boxing.ts). Throws CsThrow, NotModelled or BoundExceeded (exception.ts). */
  run(context: CsObject, runtime: Runtime, bounds?: Bounds): unknown;
  /** The same, with the execution at hand for a result that is worked out later, such as a query. */
  execute(context: CsObject, execution: Execution): unknown;
}

/** What became of a text: something that runs, or the issues that say why it does not. */
export type Compilation =
  | { readonly expression: CompiledExpression; readonly issues: readonly [] }
  | { readonly expression?: undefined; readonly issues: readonly Issue[] };

/**
 * Compiles the text of a policy expression, `@(…)` or `@{…}`. What the checker refuses comes back as issues; a member or
 * form that the simulator does not model is thrown as NotModelled, by name.
 */
export function compileExpression(text: string, expected: ExpectedType = 'any'): Compilation {
  const parsed = parseExpression(text);
  if (parsed.expression === undefined) {
    if (parsed.issues.length > 0) return { issues: parsed.issues };
    throw new NotModelled('a named value without its text, or a form of C# such as sizeof or goto');
  }
  const errors = checkExpression(parsed.expression, text, { expected }).issues.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) return { issues: errors };
  return { expression: compiledExpression(parsed.expression, text), issues: [] };
}

let library: Bindings | undefined;

/** The bindings of the whole library; made once. */
export function libraryBindings(): Bindings {
  return (library ??= new Bindings(libraries));
}

const parts = {
  expression: expressionCode,
  statement: statementRun,
  block: blockRun,
  delegate: (...[compiler, code, type, names]: Parameters<Compiler['parts']['delegate']>) =>
    delegateCode(compiler, code, type, names, callGroup),
};

function compiledExpression(expression: PolicyExpression, text: string): CompiledExpression {
  const { run, frameSize } = compileWithinStack(expression, text);
  const frameOf = frameSize > 2 ? roomyFrame : smallFrame;
  const execute: CompiledExpression['execute'] = (context, execution) => {
    const before = begin(execution);
    try {
      return run(frameOf(undefined, context));
    } catch (failure) {
      throw asBound(failure);
    } finally {
      end(before);
    }
  };
  return {
    execute,
    run: (context, runtime, bounds = usualBounds) =>
      execute(context, new Execution(runtime, libraryBindings(), bounds)),
  };
}

function smallFrame(outer: Frame | undefined, first: unknown): Frame {
  return [outer, first];
}

interface Body {
  readonly run: Run;
  readonly frameSize: number;
}

function compileWithinStack(expression: PolicyExpression, text: string): Body {
  try {
    return compileBody(expression, text);
  } catch (failure) {
    throw asBound(failure);
  }
}

/** The body as a function of the frame whose first slot holds `context`. */
function compileBody(expression: PolicyExpression, text: string): Body {
  const compiler = new Compiler(text, libraryBindings(), parts);
  const names = Names.root();
  names.declare('context', namedType('IContext'), { readOnly: 'context' });
  const run = resultRun(compiler, expression, names);
  return { run, frameSize: names.frameSize };
}

function resultRun(compiler: Compiler, { kind, body }: PolicyExpression, names: Names): Run {
  if (kind === 'single') return boxed(compiler, compiler.expression(body, names), names);
  names.returnType = unknown;
  return bodyRun(compiler.block(body, names));
}

/** What JavaScript itself cannot hold is a bound too: its stack, its longest text, its longest array. */
function asBound(failure: unknown): unknown {
  if (!(failure instanceof RangeError)) return failure;
  if (/call stack/.test(failure.message)) return new BoundExceeded('depth', usualBounds.depth);
  if (/string length/.test(failure.message)) return new BoundExceeded('text length', usualBounds.textLength);
  const isTooLarge = /array length|allocation failed/i.test(failure.message);
  return isTooLarge ? new BoundExceeded('collection size', usualBounds.collectionSize) : failure;
}
