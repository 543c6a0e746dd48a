/** What a command may touch besides the file system. `process` is one; a test makes its own. */
export interface Environment {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  cwd(): string;
}

/** A stream that is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** The width of the terminal; absent when it is none. */
  readonly columns?: number;
}

/** What a command ends with: nothing wrong, something found, or a request or an input that could not be used. */
export const ExitCode = { CLEAN: 0, FOUND: 1, UNUSABLE: 2 } as const;

/** The width that a text is laid out for where there is no terminal. */
const DEFAULT_COLUMNS = 160;

/** The narrowest terminal that text is fitted to. */
const LEAST_COLUMNS = 40;

/** How many character cells a line may take. */
export function columnsOf(output: Output): number {
  // A terminal that does not know its width says 0.
  const known = output.isTTY === true ? output.columns : undefined;
  return Math.max(LEAST_COLUMNS, known || DEFAULT_COLUMNS);
}
