import type { RequestRun } from './request-run';

/** An expression that is ready to run; gives a value in boxed form (csharp/boxing.ts). */
export type RunnableExpression = (run: RequestRun) => unknown;

/** What the pipeline needs of C#. */
export interface Evaluator {
  /** Makes an expression, from its `@` on, ready to run; throws when it does not compile or is not modelled. */
  compile(expression: string): RunnableExpression;
  /** A value as C# prints it, in invariant culture; null is the empty text. */
  toText(value: unknown, run: RequestRun): string;
  /** The bytes of a `byte[]`; undefined for every other value. */
  toBytes(value: unknown): Uint8Array | undefined;
  /** A value that shares nothing that could be changed with the original. */
  copy(value: unknown, run: RequestRun): unknown;
  /** A `Jwt` made of a token. */
  jwt(token: string, run: RequestRun): unknown;
  /** An `Authorization` of the credential manager. */
  authorization(accessToken: string, claims: Readonly<Record<string, unknown>>): unknown;
}
