import { dirname, resolve } from 'node:path';
import type { Answer, Evaluator } from '../../simulator/eval/evaluate';
import type { EvaluationContext } from '../../simulator/eval/context-reader';
import { ContextFault } from '../../simulator/eval/context-fault';
import { JsonNumber, parseJsonTree, type JsonObject, type JsonTree } from '../../simulator/eval/json-tree';
import type { ParsedArguments } from '../arguments';
import type { Command } from '../command';
import { type Environment, ExitCode } from '../environment';
import { readTextFile } from '../files';
import { readStdin } from '../input-files';
import { parseJson } from '../json-text';
import { reasonOf, UserError } from '../user-error';

/** What evaluates; the command itself knows no C#. */
export interface Evaluation {
  makeEvaluator(): Evaluator;
  readContext(tree: JsonTree): EvaluationContext;
}

export function evalCommand(evaluation: Evaluation): Command {
  return {
    operands: "'@(…)'",
    details: [
      'With --batch: a file of JSON lines {"expression","context"}; context is an object or the path of a file.',
      'Ends with 1 when the expression throws or exceeds a bound, with 2 when it does not parse, is not modelled,',
      'or the context is wrong. A batch ends with 0 once all its lines are answered.',
    ],
    options: [
      {
        name: 'context',
        value: 'FILE',
        says: 'what `context` holds, as JSON (docs/expressions.md); - for standard input',
      },
      { name: 'batch', value: 'FILE', says: 'evaluate each line of a file; - for standard input' },
      { name: 'format', value: 'FORMAT', choices: ['text', 'json'], says: 'how it is written (default: text)' },
    ],
    examples: [
      { line: `eval '@(10 / 3)'`, says: 'evaluate an expression that needs no context' },
      { line: `eval '@(context.Request.Method)' --context context.json --format json`, says: 'with a context' },
    ],
    run: (args, environment) =>
      args.has('batch') ? runBatch(args, environment, evaluation) : runOne(args, environment, evaluation),
  };
}

async function runOne(args: ParsedArguments, environment: Environment, evaluation: Evaluation): Promise<number> {
  const [expression, ...others] = args.operands;
  if (args.operands.length === 0)
    throw new UserError(`no expression was given; write it as '@(…)' or '@{…}', or name a file with --batch`);
  if (others.length > 0)
    throw new UserError(`one expression was expected, got ${args.operands.length}; put quotes around it`);
  const answer = evaluation.makeEvaluator().answer(expression, await contextOf(args, environment, evaluation));
  const written = args.value('format') === 'json' ? `${JSON.stringify(answer)}\n` : textOf(answer);
  environment.stdout.write(written);
  return exitCodeOf(answer);
}

async function contextOf(
  args: ParsedArguments,
  environment: Environment,
  evaluation: Evaluation,
): Promise<EvaluationContext> {
  const file = args.value('context');
  if (file === undefined) return evaluation.readContext({});
  try {
    return evaluation.readContext(treeOf(await textIn(file, environment)));
  } catch (error) {
    if (error instanceof ContextFault) throw new UserError([`${file} is no context:`, ...error.faults].join('\n  '));
    throw new UserError(`${file} cannot be used: ${reasonOf(error)}`);
  }
}

function textIn(file: string, environment: Environment): Promise<string> {
  return file === '-' ? readStdin(environment) : readTextFile(resolve(environment.cwd(), file));
}

function treeOf(text: string): JsonTree {
  parseJson(text);
  return parseJsonTree(text);
}

// ── a batch ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function runBatch(args: ParsedArguments, environment: Environment, evaluation: Evaluation): Promise<number> {
  const file = args.value('batch') ?? '';
  if (args.operands.length > 0 || args.has('context')) {
    throw new UserError('--batch takes expressions and contexts from its file; leave the others out');
  }
  const folder = file === '-' ? environment.cwd() : dirname(resolve(environment.cwd(), file));
  const batch = new Batch(evaluation, folder, environment);
  const lines = (await batchText(file, environment)).split('\n').filter((line) => line.trim() !== '');
  let exitCode: number = ExitCode.CLEAN;
  for (const line of lines) {
    const answer = await batch.answer(line);
    if ('fault' in answer) exitCode = ExitCode.UNUSABLE;
    environment.stdout.write(args.value('format') === 'json' ? `${JSON.stringify(answer)}\n` : textOf(answer));
  }
  return exitCode;
}

async function batchText(file: string, environment: Environment): Promise<string> {
  try {
    return await textIn(file, environment);
  } catch (error) {
    throw new UserError(`${file} cannot be used: ${reasonOf(error)}`);
  }
}

class Batch {
  private readonly evaluator: Evaluator;
  private readonly files = new Map<string, JsonTree>();

  public constructor(
    private readonly evaluation: Evaluation,
    private readonly folder: string,
    private readonly environment: Environment,
  ) {
    this.evaluator = evaluation.makeEvaluator();
  }

  public async answer(line: string): Promise<Answer> {
    try {
      const { expression, context = {} } = lineOf(treeOf(line));
      const tree = typeof context === 'string' ? await this.file(context) : context;
      return this.evaluator.answer(expression, this.evaluation.readContext(tree));
    } catch (error) {
      if (error instanceof ContextFault) return { wrongContext: error.faults };
      if (error instanceof UserError) return { wrongContext: [error.message] };
      return { fault: 'evaluation', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  private async file(path: string): Promise<JsonTree> {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    let text: string;
    try {
      text = await textIn(resolve(this.folder, path), this.environment);
    } catch (error) {
      throw new UserError(`${path} cannot be used: ${reasonOf(error)}`);
    }
    const tree = treeOf(text);
    this.files.set(path, tree);
    return tree;
  }
}

function lineOf(tree: JsonTree): { readonly expression: string; readonly context?: JsonTree } {
  const isObject = typeof tree === 'object' && tree !== null && !Array.isArray(tree) && !(tree instanceof JsonNumber);
  const line = (isObject ? tree : {}) as JsonObject;
  if (typeof line.expression === 'string') return { expression: line.expression, context: line.context };
  throw new UserError('a line of a batch is an object with "expression", a string, and perhaps "context"');
}

// ── answers ──────────────────────────────────────────────────────────────────────────────────────────────────────

function textOf(answer: Answer): string {
  if ('exception' in answer) return `${answer.exception}: ${answer.message}\n`;
  if ('refused' in answer)
    return answer.refused.map(({ line, column, message }) => `${line}:${column}: ${message}\n`).join('');
  if ('wrongContext' in answer) return answer.wrongContext.map((fault) => `${fault}\n`).join('');
  if ('message' in answer) return `${answer.message}\n`;
  return answer.type === null ? 'null\n' : `${answer.value ?? ''}\n(${answer.type})\n`;
}

function exitCodeOf(answer: Answer): number {
  if ('exception' in answer || 'boundExceeded' in answer) return ExitCode.FOUND;
  return 'type' in answer ? ExitCode.CLEAN : ExitCode.UNUSABLE;
}
