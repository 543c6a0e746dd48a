import type { Argument } from '../../../expression/ast';
import { findMember } from '../../../expression/check/lookup';
import type { Fitting } from '../../../expression/check/overload';
import { resolveOverload } from '../../../expression/check/overload';
import type { Type } from '../../../expression/types/type';
import { display, isUnknown, unknown } from '../../../expression/types/type';
import { signatureOf } from '../binding';
import { NotModelled, nullReference, raise } from '../exception';
import { known } from '../known-types';
import type { CsArray } from '../value';
import type { CompiledArgument } from './arguments';
import { compileArguments, passArguments } from './arguments';
import type { Code, Frame, Run } from './code';
import type { Compiler } from './compiler';
import { convert } from './convert';
import { callOn, declarationOf, fromDeclared, instanceMember, notNull, toDeclared } from './member-call';
import type { Names } from './names';
import type { Place } from './place';
import { keptCode } from './place';
import { indexAtRunTime } from './run-time-index';

/** `target[…]`, the target being compiled. */
export function indexCode(compiler: Compiler, nodes: readonly Argument[], target: Code, names: Names): Code {
  const args = compileArguments(compiler, nodes, names);
  const { type } = target;
  if (type.kind === 'array') return elementCode(compiler, target, type.element, args, names);
  const isOpen = isUnknown(type) || args.some(({ code }) => isUnknown(code.type));
  if (isOpen) return indexAtRunTime(compiler, target, args, names, indexedBy);
  return indexedBy(compiler, target, args, names);
}

function indexedBy(compiler: Compiler, target: Code, args: readonly CompiledArgument[], names: Names): Code {
  if (target.type.kind === 'array') return elementCode(compiler, target, target.type.element, args, names);
  const fitting = indexerOf(compiler, target.type, args);
  const { method } = fitting;
  const declared = declarationOf(method);
  const read = instanceMember(compiler, target.type, ownerOf(fitting), signatureOf(declared));
  const { runs } = passArguments(compiler, args, fitting, names);
  const type = method.returns.kind === 'parameter' ? unknown : method.returns;
  return { type, run: fromDeclared(callOn(target, read, runs), declared.returns, type) };
}

function indexerOf(compiler: Compiler, type: Type, args: readonly CompiledArgument[]): Fitting {
  const found = findMember(type, '[]');
  if (found.kind === 'methods') {
    const resolution = resolveOverload(compiler.session, found.methods, args.map(({ given }) => given)); // prettier-ignore
    if (resolution.kind === 'found') return resolution.best;
  }
  throw new NotModelled(`an index of ${display(type)}`);
}

function ownerOf({ method }: Fitting): NonNullable<Fitting['method']['owner']> {
  return method.owner ?? known.object.definition;
}

// ── arrays ───────────────────────────────────────────────────────────────────────────────────────────────────────

function elementCode(
  compiler: Compiler,
  target: Code,
  element: Type,
  args: readonly CompiledArgument[],
  names: Names,
): Code {
  const { run } = target;
  const index = arrayIndex(compiler, args, names);
  return {
    type: element,
    run: (frame) => {
      const array = run(frame) as CsArray | null;
      const at = index(frame) as number | bigint;
      if (array === null) throw nullReference();
      return array.items[within(array.items, at)];
    },
  };
}

function arrayIndex(compiler: Compiler, args: readonly CompiledArgument[], names: Names): Run {
  if (args.length !== 1) throw new NotModelled('an array of several dimensions');
  const [{ code }] = args;
  const isWide = code.type === known.long || code.type === known.ulong || code.type === known.uint;
  return isWide ? code.run : convert(compiler, code, known.int, names).run;
}

function within(items: ArrayLike<unknown>, index: number | bigint): number {
  if (index >= 0 && index < items.length) return Number(index);
  throw raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

// ── assignment ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `target[…]` as something that can be assigned. */
export function indexPlace(compiler: Compiler, nodes: readonly Argument[], target: Code, names: Names): Place {
  const self = keptCode({ type: target.type, run: notNull(target) }, names);
  const args = compileArguments(compiler, nodes, names);
  const kept = args.map(({ code }) => (code.constant === undefined ? keptCode(code, names) : undefined));
  const settled = args.map((arg, index) => ({ ...arg, code: kept[index]?.code ?? arg.code }));
  const prepare = (frame: Frame): void => {
    self.keep(frame);
    for (const each of kept) each?.keep(frame);
  };
  if (target.type.kind === 'array')
    return arrayPlace(compiler, self.code, target.type.element, settled, prepare, names);
  if (isUnknown(target.type)) throw new NotModelled('an assignment to an element of a value of unknown type');
  return indexerPlace(compiler, self.code, settled, prepare, names);
}

function arrayPlace(
  compiler: Compiler,
  self: Code,
  element: Type,
  args: readonly CompiledArgument[],
  prepare: Place['prepare'],
  names: Names,
): Place {
  const index = arrayIndex(compiler, args, names);
  return {
    type: element,
    prepare,
    read: elementCode(compiler, self, element, args, names).run,
    write: (frame, value) => {
      const { items } = self.run(frame) as CsArray;
      (items as unknown[])[within(items, index(frame) as number | bigint)] = value;
    },
  };
}

function indexerPlace(
  compiler: Compiler,
  self: Code,
  args: readonly CompiledArgument[],
  prepare: Place['prepare'],
  names: Names,
): Place {
  const fitting = indexerOf(compiler, self.type, args);
  const declared = declarationOf(fitting.method);
  const type = fitting.method.returns;
  const write = instanceMember(compiler, self.type, ownerOf(fitting), `${signatureOf(declared)}=`);
  const { runs } = passArguments(compiler, args, fitting, names);
  const slot = names.access(names.temporary(type));
  const call = callOn(self, write, [...runs, toDeclared(slot.read, declared.returns, type)]);
  return {
    type,
    prepare,
    read: lazily(() => indexedBy(compiler, self, args, names).run),
    write: (frame, value) => {
      slot.write(frame, value);
      call(frame);
    },
  };
}

/** Most indexers that are assigned are never read there, and some cannot be. */
function lazily(compile: () => Run): Run {
  let run: Run | undefined;
  return (frame) => (run ??= compile())(frame);
}
