import { resolve } from 'node:path';
import { ContextFault } from '../simulator/eval/context-fault';
import { readFormat, type Format } from '../simulator/formats/format';
import type { Environment } from './environment';
import { readTextFile } from './files';
import { parseJson } from './json-text';
import { reasonOf, UserError } from './user-error';

/** Reads a JSON file of a format of the simulator, or throws a `UserError` with the file and the place of each fault. */
export async function readFormatFile<T>(file: string, format: Format<T>, environment: Environment): Promise<T> {
  const text = await textOf(file, environment);
  try {
    return readFormat(text, format);
  } catch (error) {
    // The engine's own reader of JSON runs out of stack where a body nests tens of thousands of brackets.
    if (error instanceof RangeError) throw new UserError(`${file}: it is nested too deeply`);
    if (!(error instanceof ContextFault)) throw error;
    throw new UserError(error.faults.map((fault) => `${file}: ${fault}`).join('\n'));
  }
}

async function textOf(file: string, environment: Environment): Promise<string> {
  try {
    const text = await readTextFile(resolve(environment.cwd(), file));
    parseJson(text);
    return text;
  } catch (error) {
    throw new UserError(`${file}: ${reasonOf(error)}`);
  }
}
