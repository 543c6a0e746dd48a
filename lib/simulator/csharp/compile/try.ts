import type { Catch, Try } from '../../../expression/ast';
import { isReference } from '../../../expression/check/conversion';
import { CsThrow } from '../exception';
import { namedType } from '../known-types';
import type { Completion, Frame, RunStatement } from './code';
import type { Compiler } from './compiler';
import { condition } from './convert';
import type { Names } from './names';

/** The name under which a catch keeps what it caught, for `throw;`. */
export const CAUGHT = '\0caught';

interface Handler {
  /** Whether this catch takes the exception; puts it into the catch's variable. */
  readonly takes: (frame: Frame, thrown: CsThrow) => boolean;
  readonly run: RunStatement;
}

/** Only exceptions of C# are caught: a bound that was exceeded, or a member that is not modelled, ends the expression. */
export function tryRun(compiler: Compiler, node: Try, names: Names): RunStatement {
  const body = compiler.block(node.body, names);
  const handlers = node.catches.map((clause) => handlerOf(compiler, clause, names));
  const guarded: RunStatement = handlers.length === 0 ? body : (frame) => runGuarded(frame, body, handlers);
  if (node.finallyBody === undefined) return guarded;
  const last = compiler.block(node.finallyBody, names);
  return (frame) => {
    try {
      return guarded(frame);
    } finally {
      last(frame);
    }
  };
}

function runGuarded(frame: Frame, body: RunStatement, handlers: readonly Handler[]): Completion {
  try {
    return body(frame);
  } catch (thrown) {
    if (!(thrown instanceof CsThrow)) throw thrown;
    const handler = handlers.find(({ takes }) => takes(frame, thrown));
    if (handler === undefined) throw thrown;
    return handler.run(frame);
  }
}

function handlerOf(compiler: Compiler, node: Catch, outer: Names): Handler {
  const names = outer.block();
  const type = node.type === undefined ? namedType('Exception') : compiler.type(node.type, outer);
  const caught = names.access(names.declare(CAUGHT, type));
  const variable = node.name === undefined ? undefined : names.access(names.declare(node.name.name, type));
  const filter =
    node.filter === undefined ? undefined : condition(compiler, compiler.expression(node.filter, names), names);
  const run = compiler.block(node.body, names);
  return {
    takes: (frame, thrown) => {
      if (!isReference(thrown.exception.csType, type)) return false;
      caught.write(frame, thrown);
      variable?.write(frame, thrown.exception);
      return filter === undefined || passes(filter, frame);
    },
    run,
  };
}

/** A filter that throws counts as one that says no. */
function passes(filter: (frame: Frame) => boolean, frame: Frame): boolean {
  try {
    return filter(frame);
  } catch (thrown) {
    if (thrown instanceof CsThrow) return false;
    throw thrown;
  }
}
