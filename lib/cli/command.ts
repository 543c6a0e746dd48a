import type { OptionSpec, ParsedArguments } from './arguments';
import type { Environment } from './environment';

/** A sub-command: what it takes and what it does. Its name is in the command table. */
export interface Command {
  /** What follows the options: `PATH…`. */
  readonly operands: string;
  /** What help says below the options, a paragraph each. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly CommandExample[];
  /** Resolves to the exit code. Throws a `UserError` for a request that cannot be carried out. */
  run(args: ParsedArguments, environment: Environment): Promise<number>;
}

export interface CommandExample {
  readonly line: string;
  readonly says: string;
}

/** A row of the command table. The command is loaded only when it runs, so that `--version` stays instant. */
export interface CommandEntry {
  readonly name: string;
  /** One line, lowercase, for the list of commands and the head of the command's help. */
  readonly summary: string;
  load(): Promise<Command>;
}
