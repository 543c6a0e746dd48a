import type { Lambda } from '../../../expression/ast';
import type { Type } from '../../../expression/types/type';
import type { Names } from './names';

/**
 * The variables of one activation of a function, or of one turn of a block that lambdas may outlive. Slot 0 holds the
 * frame around it; which slot holds what is settled when the expression is compiled.
 */
export type Frame = unknown[];

export type Run = (frame: Frame) => unknown;

/** What an expression became: its static type, and a function that gives its value in slot form. */
export interface Code {
  readonly type: Type;
  readonly run: Run;
  /** Present where C# knows the value when it compiles; in slot form. */
  readonly constant?: { readonly value: unknown };
  /** A lambda that has not met the delegate that it becomes, and where it stands. */
  readonly lambda?: { readonly node: Lambda; readonly names: Names };
  /** `default` alone, which takes the type that is wanted, and `throw`, which never has a value. */
  readonly special?: 'default' | 'throw';
  /** For a method that is not called: what stands before the dot, where that is a value. */
  readonly receiver?: Code;
}

export function constantCode(type: Type, value: unknown): Code {
  return { type, run: () => value, constant: { value } };
}

/** How a statement ended: on to the next one, out of a loop or switch, on to the next turn, or with a result. */
export type Completion = undefined | typeof BREAK | typeof CONTINUE | Returned;

export const BREAK = Symbol('break');
export const CONTINUE = Symbol('continue');

export class Returned {
  public constructor(public readonly value: unknown) {}
}

export type RunStatement = (frame: Frame) => Completion;
