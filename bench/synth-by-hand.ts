/**
 * The code that somebody would write by hand, with the classes of the bindings alone, for the resources of a stack: one
 * `new` for each, references as properties of the resources before it, policy texts as literals. It is written out and
 * compiled before anything is measured, so that running it costs what code in a file would cost.
 */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { TerraformStack } from 'cdktf';

interface Attributes {
  readonly [name: string]: unknown;
}

interface Output {
  readonly value: unknown;
  readonly description?: string;
}

/** What of a stack's JSON is written as code. */
export interface StackJson {
  readonly resource: { readonly [type: string]: { readonly [id: string]: Attributes } };
  readonly output: { readonly [id: string]: Output };
}

interface Resource {
  readonly type: string;
  readonly id: string;
  readonly attributes: Attributes;
}

type MakeResources = (stack: TerraformStack) => void;

const reference = /(?<!\$)\$\{(azurerm_\w+)\.([\w-]+)\.(\w+)\}/g;

/** The compiled code. */
export function compiledByHand(json: StackJson): MakeResources {
  const run = compileFunction(writtenByHand(json), ['require', 'stack']) as (
    require: NodeJS.Require,
    stack: TerraformStack,
  ) => void;
  const require = createRequire(__filename);
  return (stack) => run(require, stack);
}

/** The code as text. */
export function writtenByHand(json: StackJson): string {
  const resources = inOrder(json);
  const imports = [...new Set(resources.map(({ type }) => type))].map(importOf);
  const outputs = Object.entries(json.output).map(([id, output]) => outputCode(id, output));
  return ["const { TerraformOutput } = require('cdktf');", ...imports, ...resources.map(code), ...outputs].join('\n');
}

/** Each resource behind those that it refers to. */
function inOrder({ resource }: StackJson): Resource[] {
  const all = Object.entries(resource).flatMap(([type, byId]) =>
    Object.entries(byId).map(([id, attributes]) => ({ type, id, attributes })),
  );
  const byAddress = new Map(all.map((one) => [`${one.type}.${one.id}`, one]));
  const ordered = new Set<Resource>();
  const place = (one: Resource | undefined): void => {
    if (one === undefined || ordered.has(one)) return;
    for (const address of addressesIn(one.attributes))
      if (address !== `${one.type}.${one.id}`) place(byAddress.get(address));
    ordered.add(one);
  };
  all.forEach(place);
  return [...ordered];
}

function addressesIn(attributes: Attributes): string[] {
  const text = JSON.stringify(attributes);
  const referred = [...text.matchAll(reference)].map(([, type, id]) => `${type}.${id}`);
  return [...referred, ...((attributes.depends_on as string[] | undefined) ?? [])];
}

function code({ type, id, attributes }: Resource): string {
  const { depends_on: waits, ...own } = attributes;
  const properties = Object.entries(own).filter(isNoComment).map(property);
  if (waits !== undefined) properties.push(`dependsOn: [${(waits as string[]).map(variableAt).join(', ')}]`);
  return `const ${variable(id)} = new ${classOf(type)}(stack, ${JSON.stringify(id)}, { ${properties.join(', ')} });`;
}

/** CDKTF notes under this key where in the program a resource is made. */
function isNoComment([name]: [string, unknown]): boolean {
  return name !== '//';
}

function outputCode(id: string, { value, description }: Output): string {
  const config = `{ value: ${literal(value)}, description: ${JSON.stringify(description)} }`;
  return `new TerraformOutput(stack, ${JSON.stringify(id)}, ${config});`;
}

function property([name, value]: [string, unknown]): string {
  // What the keys of tags are called is the user's affair.
  return `${camelCase(name)}: ${name === 'tags' ? JSON.stringify(value) : literal(value)}`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(property).join(', ')} }`;
  return typeof value === 'string' ? textLiteral(value) : JSON.stringify(value);
}

/** `"https://" + endpoint.hostName` for a text with references. */
function textLiteral(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const found of text.matchAll(reference)) {
    const [whole, , id, attribute] = found;
    if (found.index > at) parts.push(JSON.stringify(text.slice(at, found.index)));
    parts.push(`${variable(id)}.${camelCase(attribute)}`);
    at = found.index + whole.length;
  }
  if (at < text.length || parts.length === 0) parts.push(JSON.stringify(text.slice(at)));
  return parts.join(' + ');
}

function importOf(type: string): string {
  return `const { ${classOf(type)} } = require(${JSON.stringify(moduleOf(type))});`;
}

function moduleOf(type: string): string {
  return `@cdktf/provider-azurerm/lib/${type.replace(/^azurerm_/, '').replaceAll('_', '-')}`;
}

function classOf(type: string): string {
  const exported = createRequire(__filename)(moduleOf(type)) as Record<string, { tfResourceType?: string }>;
  const found = Object.keys(exported).find((name) => exported[name].tfResourceType === type);
  if (found === undefined) throw new Error(`the bindings have no class for ${type}`);
  return found;
}

function variableAt(address: string): string {
  return variable(address.slice(address.indexOf('.') + 1));
}

function variable(id: string): string {
  return `_${id.replace(/\W/g, '_')}`;
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
