/** Something because of which a document cannot be run here. */
export interface LoadProblem {
  /** The document or fragment, as `api` or `fragment 'capture'`. */
  readonly document: string;
  /** From 1; absent for what was not read from a text. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A document that cannot be run, with all that is in the way. */
export class PolicyLoadError extends Error {
  public constructor(public readonly problems: readonly LoadProblem[]) {
    super(`the policies cannot be run:\n${problems.map((problem) => `  ${describe(problem)}`).join('\n')}`);
    this.name = 'PolicyLoadError';
  }
}

/** What a handler throws for a form of its policy that is not modelled. */
export class Refusal extends Error {}

function describe({ document, line, column, message }: LoadProblem): string {
  return line === undefined ? `${document}: ${message}` : `${document} ${line}:${column ?? 1}: ${message}`;
}
