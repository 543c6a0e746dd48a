import type { Lambda } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import { noteLiteral } from '../interned';
import type { Names } from './names';

/**
 * The variables of one activation of a function, or of one turn of a block that lambdas may outlive. Slot 0 holds the
 * frame around it; which slot holds what is settled when the expression is compiled.
 */
export type Frame = unknown[];

/** A frame with room for the usual number of variables: an array that grows one by one costs more than the room. */
export function roomyFrame(outer: Frame | undefined, first: unknown): Frame {
  return [outer, first, undefined, undefined, undefined, undefined, undefined, undefined];
}

export type Run = (frame: Frame) => unknown;

/** What an expression became: its static type, and a function that gives its value in slot form. */
export interface Code {
  readonly type: Type;
  readonly run: Run;
  /** Present where C# knows the value when it compiles; in slot form. */
  readonly constant?: { readonly value: unknown };
  /** The string literals that the value may be, if it may be any. */
  readonly literals?: readonly string[];
  /** A lambda that has not met the delegate that it becomes, and where it stands. */
  readonly lambda?: { readonly node: Lambda; readonly names: Names };
  /** `default` alone, which takes the type that is wanted, and `throw`, which never has a value. */
  readonly special?: 'default' | 'throw';
  /** For a method that is not called: what stands before the dot, where that is a value. */
  readonly receiver?: Code;
}

export function constantCode(type: Type, value: unknown): Code {
  const literals = typeof value === 'string' ? [value] : undefined;
  return { type, run: constantRun(value), constant: { value }, literals };
}

const constants = new WeakMap<Run, { readonly value: unknown }>();

function constantRun(value: unknown): Run {
  const run = (): unknown => value;
  constants.set(run, { value });
  return run;
}

/** The value that a run always gives, if it is one of a constant: whoever calls it often need not. */
export function constantOf(run: Run): { readonly value: unknown } | undefined {
  return constants.get(run);
}

/** The literals of several codes of which one gives the value. */
export function literalsOf(...codes: readonly Code[]): readonly string[] | undefined {
  const all = codes.flatMap(({ literals }) => literals ?? []);
  return all.length === 0 ? undefined : all;
}

/** To be called for a value that leaves the place where it stands: to a variable, a result, an object. */
export function noteLiterals({ literals }: Code): void {
  for (const text of literals ?? []) noteLiteral(text);
}

/** How a statement ended: on to the next one, out of a loop or switch, on to the next turn, or with a result. */
export type Completion = undefined | typeof BREAK | typeof CONTINUE | Returned;

export const BREAK = Symbol('break');
export const CONTINUE = Symbol('continue');

export class Returned {
  public constructor(public readonly value: unknown) {}
}

export type RunStatement = (frame: Frame) => Completion;
