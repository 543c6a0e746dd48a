/** Something because of which a document cannot be run here. */
export interface LoadProblem {
  /** The document or fragment, as `api` or `fragment 'capture'`. */
  readonly document: string;
  /** From 1; absent for what was not read from a text. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** What the document names and nobody declared. */
  readonly missing?: MissingDeclaration;
}

/** Something that a document needs to be declared before it can run. */
export interface MissingDeclaration {
  readonly kind: 'named value' | 'fragment';
  readonly name: string;
}

export function missingDeclaration(
  kind: MissingDeclaration['kind'],
  name: string,
): Pick<LoadProblem, 'message' | 'missing'> {
  return { message: `the ${kind} '${name}' is not declared`, missing: { kind, name } };
}

/** A document that cannot be run, with all that is in the way. */
export class PolicyLoadError extends Error {
  public constructor(public readonly problems: readonly LoadProblem[]) {
    super(['the policies cannot be run:', ...problems.map(describe), ...toDeclare(problems)].join('\n  '));
    this.name = 'PolicyLoadError';
  }

  /** The named values that the documents need and nobody declared, each once. */
  public get missingNamedValues(): readonly string[] {
    return missingNames(this.problems, 'named value');
  }

  /** The fragments that the documents include and nobody declared, each once. */
  public get missingFragments(): readonly string[] {
    return missingNames(this.problems, 'fragment');
  }
}

/** What a handler throws for a form of its policy that is not modelled. */
export class Refusal extends Error {
  public constructor(
    message: string,
    public readonly missing?: MissingDeclaration,
  ) {
    super(message);
  }
}

/** All names together, so that nobody has to collect them from the lines above. */
export function toDeclare(problems: readonly LoadProblem[]): string[] {
  const kinds = ['named value', 'fragment'] as const;
  return kinds.flatMap((kind) => {
    const names = missingNames(problems, kind);
    return names.length < 2 ? [] : [`to be declared are the ${kind}s ${names.map((name) => `'${name}'`).join(', ')}`];
  });
}

function missingNames(problems: readonly LoadProblem[], kind: MissingDeclaration['kind']): string[] {
  return [...new Set(problems.flatMap(({ missing }) => (missing?.kind === kind ? [missing.name] : [])))];
}

function describe({ document, line, column, message }: LoadProblem): string {
  return line === undefined ? `${document}: ${message}` : `${document} ${line}:${column ?? 1}: ${message}`;
}
