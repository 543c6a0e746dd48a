import { display } from '../../expression/types/type';
import type { Bindings } from './bindings';
import { unbox } from './boxing';
import { BoundExceeded, NotModelled, nullReference } from './exception';
import { typeOf } from './value';

/** What an expression needs from outside: time and chance. */
export interface Runtime {
  /** Milliseconds since 1970, as `Date.now()` gives them; fractions are allowed. */
  now(): number;
  /** A number from 0 up to 1, as `Math.random()` gives it. */
  random(): number;
  /** What `context.Trace(…)` is told. */
  trace(message: string): void;
}

/** How much one run of an expression may do. */
export interface Bounds {
  readonly steps: number;
  readonly depth: number;
  /** Characters of one string. */
  readonly textLength: number;
  /** Elements of one collection. */
  readonly collectionSize: number;
}

export const usualBounds: Bounds = {
  steps: 10_000_000,
  depth: 1_000,
  textLength: 16_777_216,
  collectionSize: 4_000_000,
};

/** One run of an expression: its surroundings and what it has used up. */
export class Execution {
  private stepsLeft: number;
  private depth = 0;

  public constructor(
    public readonly runtime: Runtime,
    public readonly bindings: Bindings,
    public readonly bounds: Bounds = usualBounds,
  ) {
    this.stepsLeft = bounds.steps;
  }

  /** How many steps it has taken so far. */
  public get steps(): number {
    return this.bounds.steps - this.stepsLeft;
  }

  public spend(steps: number): void {
    this.stepsLeft -= steps;
    if (this.stepsLeft < 0) throw new BoundExceeded('steps', this.bounds.steps);
  }

  public enter(): void {
    this.depth += 1;
    if (this.depth > this.bounds.depth) throw new BoundExceeded('depth', this.bounds.depth);
  }

  public leave(): void {
    this.depth -= 1;
  }
}

/**
 * Expressions run synchronously, one inside another at most, so the one that runs is known without being handed through
 * every function of the library.
 */
let current: Execution | undefined;

/** Runs something as part of an execution; needed again for a lazy query that outlives its expression. */
export function runWithin<T>(execution: Execution, run: () => T): T {
  const before = begin(execution);
  try {
    return run();
  } finally {
    end(before);
  }
}

/** Makes an execution the one that runs; gives the one before, for `end`. */
export function begin(execution: Execution): Execution | undefined {
  const before = current;
  current = execution;
  return before;
}

export function end(before: Execution | undefined): void {
  current = before;
}

export function running(): Execution {
  if (current === undefined) throw new Error('no expression is running');
  return current;
}

/** To be called for each turn of a loop whose length the expression decides. */
export function spend(steps = 1): void {
  running().spend(steps);
}

/** The text itself, unless it is longer than a run may build. */
export function bounded(text: string): string {
  if (text.length > 100_000) checkLength(text.length);
  return text;
}

/** To be called before a long text is built, as by `PadLeft`. */
export function checkLength(length: number): void {
  const { bounds } = running();
  if (length > bounds.textLength) throw new BoundExceeded('text length', bounds.textLength);
}

/** To be called before a collection is made or grows. */
export function checkSize(size: number): void {
  const { bounds } = running();
  if (size > bounds.collectionSize) throw new BoundExceeded('collection size', bounds.collectionSize);
}

/** Calls a member of a value in boxed form by its run-time type, as `callMember(value, 'ToString()')`. */
export function callMember(self: unknown, signature: string, ...args: readonly unknown[]): unknown {
  const type = typeOf(self);
  if (type === undefined) throw nullReference();
  const bound = running().bindings.forType(type, signature);
  if (bound === undefined) throw new NotModelled(`${display(type)}.${signature}`);
  return (bound as (...all: readonly unknown[]) => unknown)(unbox(self), ...args);
}

/** `ToString()` of a value in boxed form; null gives the empty text, as in a concatenation. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return '';
  return (callMember(value, 'ToString()') as string | null) ?? '';
}
