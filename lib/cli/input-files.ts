import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from './environment';
import { decodeText, filesBelow } from './files';
import { PROGRAM } from './help';
import { reasonOf, UserError } from './user-error';

/** The name of standard input in output. */
export const STDIN_NAME = '<stdin>';

/** A file that was named on the command line, or found in a folder that was. */
export interface InputFile {
  /** As the user wrote it, or found below what the user wrote. */
  readonly name: string;
  readonly path: string;
}

/** Which files of a folder are wanted; one that is named itself is always taken. */
export interface Wanted {
  readonly inWords: string;
  matches(name: string): boolean;
}

/** What is told of inputs besides their content. Nothing of it keeps the other inputs from being looked at. */
export class InputReports {
  private count = 0;

  public constructor(private readonly environment: Environment) {}

  /** Whether an input could not be used. */
  public get anyUnusable(): boolean {
    return this.count > 0;
  }

  /** An input that cannot be used. */
  public unusable(name: string, error: unknown): void {
    this.count++;
    this.note(name, `it cannot be used: ${reasonOf(error)}`);
  }

  /** Something that is left out and is no error. */
  public note(name: string, text: string): void {
    this.environment.stderr.write(`${PROGRAM}: ${name}: ${text}\n`);
  }
}

/** What standard input holds. */
export async function readStdin({ stdin }: Environment): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return decodeText(Buffer.concat(chunks));
}

/** The files behind the paths of the command line: each file once, folders opened, `-` kept as it is. */
export async function* listFiles(
  operands: readonly string[],
  wanted: Wanted,
  environment: Environment,
  reports: InputReports,
): AsyncGenerator<InputFile | '-'> {
  if (operands.length === 0) throw new UserError('no path was given; name files or folders, or - for standard input');
  const seen = new Set<string>();
  for (const operand of operands) {
    try {
      for (const file of await filesOf(operand, wanted, environment, reports)) {
        const identity = file === '-' ? file : await realpath(file.path);
        if (seen.has(identity)) continue;
        seen.add(identity);
        yield file;
      }
    } catch (error) {
      reports.unusable(operand, error);
    }
  }
}

async function filesOf(
  operand: string,
  wanted: Wanted,
  environment: Environment,
  reports: InputReports,
): Promise<(InputFile | '-')[]> {
  if (operand === '-') return ['-'];
  const path = resolve(environment.cwd(), operand);
  if (!(await stat(path)).isDirectory()) return [{ name: operand, path }];
  const { files, closed } = await filesBelow(path, (name) => wanted.matches(name));
  const named = (below: string): string => join(operand, below.slice(path.length));
  for (const { folder, error } of closed) reports.unusable(named(folder), error);
  if (files.length + closed.length === 0) throw new UserError(`the folder holds no ${wanted.inWords}`);
  return files.map((file) => ({ name: named(file), path: file }));
}
