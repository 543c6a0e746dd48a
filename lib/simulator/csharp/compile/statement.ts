import type {
  Block,
  ExpressionStatement,
  If,
  Return,
  Statement,
  Using,
  VariableDeclaration,
} from '../../../expression/ast';
import { isVar } from '../../../expression/check/session';
import { visits } from '../../../expression/walk';
import type { Type } from '../../../expression/types/type';
import type { CsThrow } from '../exception';
import { NotModelled, raise } from '../exception';
import { running } from '../execution';
import { known } from '../known-types';
import { typeOf } from '../value';
import type { Code, Frame, RunStatement } from './code';
import { BREAK, CONTINUE, noteLiterals, Returned } from './code';
import type { Compiler } from './compiler';
import { boxed, condition, convert } from './convert';
import { arrayCreation } from './creation';
import { throwing } from './expression';
import { declareFunctions } from './local-function';
import { doWhileRun, forEachRun, forRun, whileRun } from './loop';
import type { Names } from './names';
import { storing } from './names';
import { switchRun } from './switch';
import { CAUGHT, tryRun } from './try';

/** The statements of a block, in a scope of their own. */
export function blockRun(compiler: Compiler, node: Block, outer: Names): RunStatement {
  if (!outer.isRepeated || !holdsFunction(node)) return statementsRun(compiler, node.statements, outer.block());
  // A lambda made in one turn of a loop keeps the variables of that turn, so each turn has a frame of its own.
  const run = statementsRun(compiler, node.statements, outer.framed());
  return (frame) => run([frame]);
}

function holdsFunction(node: Block): boolean {
  return visits(node).some((visit) => visit.node.kind === 'lambda' || visit.node.kind === 'localFunction');
}

export function statementsRun(compiler: Compiler, statements: readonly Statement[], names: Names): RunStatement {
  const functions = declareFunctions(compiler, statements, names);
  const runs = [...functions, ...statements.map((statement) => compiler.statement(statement, names))];
  const [first, second] = runs;
  if (runs.length === 1) return first;
  if (runs.length === 2) return (frame) => first(frame) ?? second(frame);
  return (frame) => {
    for (let index = 0; index < runs.length; index++) {
      const completion = runs[index](frame);
      if (completion !== undefined) return completion;
    }
    return undefined;
  };
}

/** The code of any statement. */
export function statementRun(compiler: Compiler, node: Statement, names: Names): RunStatement {
  switch (node.kind) {
    case 'blockStatement':
      return compiler.block(node, names);
    case 'expressionStatement':
      return expressionRun(compiler, node, names);
    case 'variables':
      return variablesRun(compiler, node, names);
    case 'return':
      return returnRun(compiler, node, names);
    case 'if':
      return ifRun(compiler, node, names);
    case 'break':
      return () => BREAK;
    case 'continue':
      return () => CONTINUE;
    case 'throwStatement':
      return throwRun(compiler, node.value, names);
    case 'empty':
    case 'localFunction':
      return () => undefined;
    default:
      return compoundRun(compiler, node, names);
  }
}

type Compound = Exclude<
  Statement,
  {
    kind:
      | 'blockStatement' | 'expressionStatement' | 'variables' | 'return' | 'if' | 'break' | 'continue'
      | 'throwStatement' | 'empty' | 'localFunction';
  }
>; // prettier-ignore

function compoundRun(compiler: Compiler, node: Compound, names: Names): RunStatement {
  switch (node.kind) {
    case 'while':
      return whileRun(compiler, node, names);
    case 'do':
      return doWhileRun(compiler, node, names);
    case 'for':
      return forRun(compiler, node, names, (declaration, inner) => variablesRun(compiler, declaration, inner));
    case 'foreach':
      return forEachRun(compiler, node, names);
    case 'switch':
      return switchRun(compiler, node, names, statementsRun);
    case 'try':
      return tryRun(compiler, node, names);
    case 'using':
      return usingRun(compiler, node, names);
    case 'checkedBlock':
      return compiler.block(node.body, names.checked(node.checked));
    case 'lock':
      return lockRun(compiler, compiler.expression(node.value, names), embedded(compiler, node.body, names), names);
  }
}

// ── simple statements ────────────────────────────────────────────────────────────────────────────────────────────

function expressionRun(compiler: Compiler, node: ExpressionStatement, names: Names): RunStatement {
  return dropping(compiler.expression(node.expression, names).run);
}

/** A statement has no value: what it gives says how it ended. */
function dropping(run: (frame: Frame) => unknown): RunStatement {
  return (frame) => {
    run(frame);
    return undefined;
  };
}

const returnedNull = new Returned(null);

function returnRun(compiler: Compiler, node: Return, names: Names): RunStatement {
  if (node.value === undefined) return () => returnedNull;
  const value = compiler.expression(node.value, names);
  noteLiterals(value);
  const { run } = convert(compiler, value, names.returnType, names);
  return (frame) => new Returned(run(frame));
}

function ifRun(compiler: Compiler, node: If, outer: Names): RunStatement {
  const test = condition(compiler, compiler.expression(node.condition, outer), outer);
  const yes = embedded(compiler, node.whenTrue, outer);
  if (node.whenFalse === undefined) return (frame) => (test(frame) ? yes(frame) : undefined);
  const no = embedded(compiler, node.whenFalse, outer);
  return (frame) => (test(frame) ? yes(frame) : no(frame));
}

/** A statement that is the body of another has a scope of its own. */
function embedded(compiler: Compiler, node: Statement, names: Names): RunStatement {
  return node.kind === 'blockStatement' ? compiler.block(node, names) : compiler.statement(node, names.block());
}

/** `throw e;`; inside a catch, `throw;` throws again what was caught. */
function throwRun(
  compiler: Compiler,
  value: Extract<Statement, { kind: 'throwStatement' }>['value'],
  names: Names,
): RunStatement {
  // prettier-ignore
  if (value !== undefined) return throwing(compiler, value, names) as RunStatement;
  const caught = names.find(CAUGHT);
  if (caught === undefined) throw new NotModelled('throw; outside a catch');
  const { read } = names.access(caught);
  return (frame) => {
    throw read(frame) as CsThrow;
  };
}

function lockRun(compiler: Compiler, value: Code, body: RunStatement, names: Names): RunStatement {
  const run = boxed(compiler, value, names);
  return (frame) => {
    if (run(frame) !== null) return body(frame);
    throw raise('System.ArgumentNullException', 'Value cannot be null.');
  };
}

// ── variables ────────────────────────────────────────────────────────────────────────────────────────────────────

export function variablesRun(compiler: Compiler, node: VariableDeclaration, names: Names): RunStatement {
  const declared = isVar(node.type) ? undefined : compiler.type(node.type, names);
  const runs = node.declarators.map(({ name, initializer }): ((frame: Frame) => void) => {
    if (initializer === undefined) {
      names.declare(name.name, declared ?? known.object);
      return () => undefined;
    }
    const value = initialValue(compiler, initializer, declared, names);
    const constant = node.constant ? value.constant : undefined;
    const variable = names.declare(name.name, value.type, node.constant ? { readOnly: 'constant' } : {}, constant);
    return storing(names.access(variable), value.run);
  });
  const [only] = runs;
  if (runs.length === 1) return dropping(only);
  return (frame) => {
    for (const run of runs) run(frame);
    return undefined;
  };
}

function initialValue(
  compiler: Compiler,
  node: NonNullable<VariableDeclaration['declarators'][number]['initializer']>,
  declared: Type | undefined,
  names: Names,
): Code {
  const isBare =
    node.kind === 'newArray' && node.elementType === undefined && compiler.session.text[node.start] === '{';
  if (isBare) return arrayCreation(compiler, node, names, declared);
  const value = compiler.expression(node, names);
  noteLiterals(value);
  return declared === undefined ? value : convert(compiler, value, declared, names);
}

// ── using ────────────────────────────────────────────────────────────────────────────────────────────────────────

function usingRun(compiler: Compiler, node: Using, outer: Names): RunStatement {
  const names = outer.block();
  const { resource } = node;
  const [open, resources] =
    resource.kind === 'variables'
      ? declaredResources(compiler, resource, names)
      : keptResource(compiler.expression(resource, names), names);
  const body = embedded(compiler, node.body, names);
  return (frame) => {
    open(frame);
    try {
      return body(frame);
    } finally {
      for (const read of resources) dispose(read(frame));
    }
  };
}

type Resources = readonly [open: (frame: Frame) => void, resources: readonly ((frame: Frame) => unknown)[]];

function declaredResources(compiler: Compiler, node: VariableDeclaration, names: Names): Resources {
  const open = variablesRun(compiler, node, names);
  const reads = node.declarators.map(({ name }) => {
    const variable = names.find(name.name);
    return variable === undefined ? () => null : names.access(variable).read;
  });
  return [open, reads.reverse()];
}

function keptResource({ type, run }: Code, names: Names): Resources {
  const slot = names.access(names.temporary(type));
  return [
    (frame) => {
      slot.write(frame, run(frame));
    },
    [slot.read],
  ];
}

/** What has no `Dispose` in the library holds nothing that would have to be given back. */
function dispose(resource: unknown): void {
  const type = typeOf(resource);
  if (type === undefined) return;
  const bound = running().bindings.forType(type, 'Dispose()') as ((self: unknown) => unknown) | undefined;
  bound?.(resource);
}
