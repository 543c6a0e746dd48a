import { nearest } from '../../core/nearest';
import { JsonNumber, type JsonObject, type JsonTree } from './json-tree';

/** The part of JSON Schema that our input formats are written in. */
export interface Schema {
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly default?: unknown;
}

export type SchemaType = 'null' | 'boolean' | 'string' | 'number' | 'integer' | 'array' | 'object';

/** What is wrong with a document, each with the JSON pointer of its place. */
export function faultsIn(tree: JsonTree, schema: Schema, pointer = ''): string[] {
  const wrongType = typeFault(tree, schema);
  if (wrongType !== undefined) return [`${place(pointer)}: ${wrongType}`];
  if (typeof tree === 'string') return textFaults(tree, schema).map((fault) => `${place(pointer)}: ${fault}`);
  if (tree instanceof JsonNumber) return numberFaults(tree, schema).map((fault) => `${place(pointer)}: ${fault}`);
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return listFaults(tree as readonly JsonTree[], schema, pointer);
  return objectFaults(tree as JsonObject, schema, pointer);
}

function place(pointer: string): string {
  return pointer === '' ? 'the document' : pointer;
}

function listFaults(list: readonly JsonTree[], { items, minItems = 0 }: Schema, pointer: string): string[] {
  if (list.length < minItems) return [`${place(pointer)}: expected ${minItems} or more items, got ${list.length}`];
  return items === undefined ? [] : list.flatMap((item, index) => faultsIn(item, items, `${pointer}/${index}`));
}

function objectFaults(tree: JsonObject, schema: Schema, pointer: string): string[] {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const missing = required
    .filter((name) => !Object.hasOwn(tree, name))
    .map((name) => `${place(pointer)}: '${name}' is missing`);
  const others = Object.entries(tree).flatMap(([name, value]) => {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) return [`${below}: ${unknownName(name, Object.keys(properties))}`];
    return known === undefined ? [] : faultsIn(value ?? null, known, below);
  });
  return [...missing, ...others];
}

function unknownName(name: string, allowed: readonly string[]): string {
  const meant = nearest(name, allowed);
  const cure = meant === undefined ? `allowed are ${allowed.join(', ')}` : `did you mean '${meant}'?`;
  return `there is no field '${name}'; ${cure}`;
}

function typeFault(tree: JsonTree, { type }: Schema): string | undefined {
  if (type === undefined) return undefined;
  const allowed = typeof type === 'string' ? [type] : type;
  const own = typeOfTree(tree);
  const fits = allowed.includes(own) || (own === 'integer' && allowed.includes('number'));
  return fits ? undefined : `expected ${allowed.join(' or ')}, got ${own}`;
}

function typeOfTree(tree: JsonTree): SchemaType {
  if (tree === null) return 'null';
  if (tree instanceof JsonNumber) return /^-?\d+$/.test(tree.text) ? 'integer' : 'number';
  if (Array.isArray(tree)) return 'array';
  return typeof tree as 'boolean' | 'string' | 'object';
}

function textFaults(text: string, schema: Schema): string[] {
  if (schema.enum !== undefined && !schema.enum.includes(text)) {
    return [`expected one of ${schema.enum.join(', ')}, got '${text}'`];
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(text)) {
    return [`expected ${schema.description ?? `a text like ${schema.pattern}`}, got '${text}'`];
  }
  return [];
}

function numberFaults({ text }: JsonNumber, { minimum = -Infinity, maximum = Infinity }: Schema): string[] {
  if (Number(text) >= minimum && Number(text) <= maximum) return [];
  const allowed = maximum === Infinity ? `${minimum} or more` : `${minimum} to ${maximum}`;
  return [`expected ${allowed}, got ${text}`];
}
