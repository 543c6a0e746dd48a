import { resolve } from 'node:path';
import type { Environment } from './environment';
import { readTextFile } from './files';
import { parseJson } from './json-text';
import { reasonOf, UserError } from './user-error';

/** Reads the names of all named values from a file: a JSON array of names or of what
 * `az apim nv list` gives, a JSON object by name, or a name a line. */
export async function readNamedValues(path: string, environment: Environment): Promise<ReadonlySet<string>> {
  try {
    const text = await readTextFile(resolve(environment.cwd(), path));
    return /^\s*[[{]/.test(text) ? namesInJson(text) : namesInLines(text);
  } catch (error) {
    throw new UserError(`the named values in ${path} cannot be used: ${reasonOf(error)}`);
  }
}

function namesInJson(text: string): ReadonlySet<string> {
  const value = parseJson(text);
  if (!Array.isArray(value)) return new Set(Object.keys(value as object));
  return new Set(value.map(nameOfItem));
}

/** `az apim nv list` gives objects; policies use their display names. */
function nameOfItem(item: unknown, index: number): string {
  const name = typeof item === 'object' && item !== null && 'displayName' in item ? item.displayName : item;
  if (typeof name !== 'string') throw new UserError(`item ${index + 1} is ${JSON.stringify(item)}, expected a name`);
  return name;
}

/** API Management allows letters, digits, dots, dashes and underscores in a display name. */
const NAME = /^[\p{L}\p{N}._-]+$/u;

function namesInLines(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const name = line.trim();
    if (name === '') return;
    if (!NAME.test(name)) {
      throw new UserError(`line ${index + 1} is '${name}', expected a name of letters, digits, '.', '-' and '_'`);
    }
    names.add(name);
  });
  return names;
}
