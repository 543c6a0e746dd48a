import type { DoWhile, For, ForEach, Statement, VariableDeclaration, While } from '../../../expression/ast';
import { findMember } from '../../../expression/check/lookup';
import { isVar } from '../../../expression/check/session';
import { supertypes } from '../../../expression/types/hierarchy';
import type { Type } from '../../../expression/types/type';
import { isUnknown, unknown } from '../../../expression/types/type';
import { visits } from '../../../expression/walk';
import { typeText } from '../binding';
import { boxFor, unbox } from '../boxing';
import { nullReference } from '../exception';
import { spend } from '../execution';
import { known } from '../known-types';
import { each, listedArray } from '../library/collections/query';
import type { Walk } from '../library/collections/walk';
import { ListWalk, MapWalk } from '../library/collections/walk';
import type { CsArray } from '../value';
import type { Code, Completion, Frame, Run, RunStatement } from './code';
import { BREAK, CONTINUE } from './code';
import type { Compiler } from './compiler';
import { cast, condition } from './convert';
import type { Names } from './names';
import { storing } from './names';

export function whileRun(compiler: Compiler, node: While, outer: Names): RunStatement {
  const names = outer.turn();
  const test = condition(compiler, compiler.expression(node.condition, names), names);
  const body = compiler.statement(node.body, names);
  return (frame) => {
    while (test(frame)) {
      spend();
      const completion = body(frame);
      if (completion === BREAK) break;
      if (completion !== undefined && completion !== CONTINUE) return completion;
    }
    return undefined;
  };
}

export function doWhileRun(compiler: Compiler, node: DoWhile, outer: Names): RunStatement {
  const names = outer.turn();
  const body = compiler.statement(node.body, names);
  const test = condition(compiler, compiler.expression(node.condition, names), names);
  return (frame) => {
    do {
      spend();
      const completion = body(frame);
      if (completion === BREAK) break;
      if (completion !== undefined && completion !== CONTINUE) return completion;
    } while (test(frame));
    return undefined;
  };
}

type Declare = (declaration: VariableDeclaration, names: Names) => RunStatement;

export function forRun(compiler: Compiler, node: For, outer: Names, declare: Declare): RunStatement {
  // The variable of a for is one for all turns; a loop around this one makes a new one each time.
  const isOwnFrame = outer.isRepeated && holdsFunction(node);
  const names = isOwnFrame ? outer.framed() : outer.block();
  const { initializer } = node;
  const begin =
    initializer !== undefined && 'kind' in initializer
      ? declare(initializer, names)
      : inTurn((initializer ?? []).map((expression) => compiler.expression(expression, names).run));
  const turn = names.turn();
  const test = node.condition === undefined ? undefined : condition(compiler, compiler.expression(node.condition, turn), turn); // prettier-ignore
  const body = compiler.statement(node.body, turn);
  const next = inTurn(node.increments.map((expression) => compiler.expression(expression, turn).run));
  const run = (frame: Frame): Completion => {
    for (begin(frame); test === undefined || test(frame); next(frame)) {
      spend();
      const completion = body(frame);
      if (completion === BREAK) break;
      if (completion !== undefined && completion !== CONTINUE) return completion;
    }
    return undefined;
  };
  return isOwnFrame ? (frame) => run([frame]) : run;
}

function inTurn(runs: readonly Run[]): (frame: Frame) => void {
  const [only] = runs;
  if (runs.length === 1) return only;
  return (frame) => {
    for (const run of runs) run(frame);
  };
}

// ── foreach ──────────────────────────────────────────────────────────────────────────────────────────────────────

export function forEachRun(compiler: Compiler, node: ForEach, outer: Names): RunStatement {
  const source = compiler.expression(node.source, outer);
  const elements = elementsOf(compiler, source);
  const isOwnFrame = holdsFunction(node.body);
  const names = isOwnFrame ? outer.framed() : outer.turn();
  const type = isVar(node.type) ? elements.type : compiler.type(node.type, outer);
  const item = names.access(names.temporary(elements.type));
  const variable = names.access(names.declare(node.name.name, type, { readOnly: 'foreach variable' }));
  const take = storing(variable, cast(compiler, { type: elements.type, run: item.read }, type, names).run);
  const body = compiler.statement(node.body, names);
  return (frame) => {
    const walk = elements.walk(frame);
    while (walk.advance()) {
      const inner = isOwnFrame ? [frame] : frame;
      item.write(inner, walk.item);
      take(inner);
      const completion = body(inner);
      if (completion === BREAK) break;
      if (completion !== undefined && completion !== CONTINUE) return completion;
    }
    return undefined;
  };
}

interface Elements {
  readonly type: Type;
  /** Through the elements in slot form of the type; each costs a step. */
  readonly walk: (frame: Frame) => Walk;
}

function elementsOf(compiler: Compiler, { type, run }: Code): Elements {
  if (type.kind === 'array') {
    return {
      type: type.element,
      walk: (frame) => {
        const array = run(frame) as CsArray | null;
        if (array === null) throw nullReference();
        return new ListWalk(listedArray(array));
      },
    };
  }
  const element = elementTypeOf(type);
  const isBoxed = !isUnknown(element) && boxFor(element) !== undefined;
  const view = viewOf(compiler, type, element);
  const walk = (frame: Frame): Walk => {
    const value = run(frame);
    return each(view === undefined || value === null ? value : view(value));
  };
  return { type: element, walk: isBoxed ? (frame) => new MapWalk(walk(frame), unbox) : walk };
}

/** What the library says a type gives as elements of this type, for a type that is enumerable in two ways. */
function viewOf(compiler: Compiler, type: Type, element: Type): ((self: unknown) => unknown) | undefined {
  const signature = `as IEnumerable<${typeText(element)}>`;
  return compiler.bindings.forType(type, signature) as ((self: unknown) => unknown) | undefined;
}

/** The element type of what `foreach` goes through. */
export function elementTypeOf(type: Type): Type {
  if (type.kind === 'unknown' || type.kind === 'parameter') return unknown;
  if (type === known.string) return known.char;
  const views = supertypes(type).filter(
    ({ definition, args }) => definition.name === 'IEnumerable' && args.length === 1,
  );
  const [first] = views;
  if (first !== undefined && views.every(({ args }) => args[0] === first.args[0])) return first.args[0];
  const enumerator = findMember(type, 'GetEnumerator');
  const returns = enumerator.kind === 'methods' ? enumerator.methods[0].returns : undefined;
  if (returns?.kind === 'named' && returns.args.length === 1) return returns.args[0];
  return first?.args[0] ?? unknown;
}

function holdsFunction(node: Statement): boolean {
  return visits(node).some((visit) => visit.node.kind === 'lambda' || visit.node.kind === 'localFunction');
}
