import { ContextFault } from '../eval/context-fault';
import { parseJsonTree } from '../eval/json-tree';
import { faultsIn, type Schema } from '../eval/schema';

/** A kind of JSON file that the simulator takes. */
export interface Format<T> {
  /** Its schema is the file docs/schemas/<name>.schema.json. */
  readonly name: string;
  readonly schema: Schema;
  /** Takes what fits the schema; throws a `ContextFault` for what a schema cannot say. */
  read(json: T & object): T;
}

/** Reads a file of that kind, or throws: a `SyntaxError` for what is no JSON, a `ContextFault` with the place of each fault. */
export function readFormat<T>(text: string, format: Format<T>): T {
  const faults = faultsIn(parseJsonTree(text), format.schema);
  if (faults.length > 0) throw new ContextFault(faults);
  const json = JSON.parse(text) as T & { $schema?: string };
  delete json.$schema;
  return format.read(json);
}

/** Lets an editor complete and check the file. */
export const schemaLink: Schema = { description: 'the schema of this file, for editors', type: 'string' };

export const headerValues: Schema = {
  description: 'a value or a list of values by name',
  type: 'object',
  additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
};

/** A step of a JSON pointer, with its escapes. */
export function pointerTo(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
