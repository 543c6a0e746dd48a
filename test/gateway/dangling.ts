import type { Block, Synthesized } from '../support/synth';

/** What a synthesized stack names and does not have, a sentence each. */
export function dangling(json: Synthesized): string[] {
  const blocks = blocksOf(json);
  return [
    ...[...blocks].flatMap(([address, block]) => missingAddresses(address, block, json, blocks)),
    ...cycles(blocks),
    ...[...blocks].flatMap(([address, block]) => namesInText(address, block, blocks)),
  ];
}

type BlocksByAddress = ReadonlyMap<string, Block>;

function blocksOf({ resource = {}, data = {} }: Synthesized): BlocksByAddress {
  const all = [...Object.entries(resource), ...Object.entries(data).map(([type, byName]) => [`data.${type}`, byName])];
  return new Map(
    (all as [string, { readonly [name: string]: Block }][]).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, block]): [string, Block] => [`${type}.${name}`, block]),
    ),
  );
}

// ── addresses ────────────────────────────────────────────────────────────────────────────────────────────────────

const template = /(?<!\$)\$\{(.*?)\}/gs;
const addressIn = /(?<![\w.])(?:data\.)?(?:azurerm|azapi|time)_\w+\.[A-Za-z_][\w-]*/g;

/** All that the values of a block refer to. */
function referencesOf(block: Block): string[] {
  return textsIn(block).flatMap((text) => [...text.matchAll(template)].map(([, inside]) => inside));
}

function waitsOf({ depends_on: waits = [] }: Block): string[] {
  return waits as string[];
}

function missingAddresses(
  address: string,
  block: Block,
  { variable = {} }: Synthesized,
  blocks: BlocksByAddress,
): string[] {
  const references = referencesOf(block).flatMap((inside) => {
    const found: string[] = inside.match(addressIn) ?? [];
    const variables = [...inside.matchAll(/\bvar\.([\w-]+)/g)].filter(([, name]) => !(name in (variable as object)));
    if (found.length === 0 && !inside.includes('var.')) return [`\${${inside}}, which names nothing`];
    return [...found.filter((one) => !blocks.has(one)), ...variables.map(([whole]) => whole)];
  });
  const { replace_triggered_by: triggers = [] } = (block.lifecycle ?? {}) as { replace_triggered_by?: string[] };
  const waits = [...waitsOf(block), ...triggers.flatMap((one) => one.match(addressIn) ?? [one])];
  return [...references, ...waits.filter((one) => !blocks.has(one))].map((one) => `${address} names ${one}`);
}

function cycles(blocks: BlocksByAddress): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (address: string, path: readonly string[]): void => {
    if (path.includes(address)) found.push(`a cycle: ${[...path, address].join(' → ')}`);
    const block = blocks.get(address);
    if (block === undefined || done.has(address) || path.includes(address)) return;
    const next = [...waitsOf(block), ...referencesOf(block).flatMap((inside) => inside.match(addressIn) ?? [])];
    for (const one of new Set(next)) visit(one, [...path, address]);
    done.add(address);
  };
  for (const address of blocks.keys()) visit(address, []);
  return found;
}

// ── names in policy text ─────────────────────────────────────────────────────────────────────────────────────────

/** Which attribute of which type holds policy text. */
const policyTexts: { readonly [type: string]: string } = {
  azurerm_api_management_api_policy: 'xml_content',
  azurerm_api_management_product_policy: 'xml_content',
  azurerm_api_management_policy_fragment: 'value',
};

/** What policies name, by the type that it has to be of and the attribute that holds its name. */
const named: readonly (readonly [pattern: RegExp, types: readonly string[], attribute: string])[] = [
  [/\{\{([\w.-]+)\}\}/g, ['azurerm_api_management_named_value'], 'display_name'],
  [/fragment-id="([^"]*)"/g, ['azurerm_api_management_policy_fragment'], 'name'],
  [/backend-id="([^"@]*)"/g, ['azurerm_api_management_backend', 'azapi_resource'], 'name'],
];

/** A named value that a backend brings along by its name only. */
const elsewhere = new Set(['kept-elsewhere']);

function namesInText(address: string, block: Block, blocks: BlocksByAddress): string[] {
  const attribute = policyTexts[address.slice(0, address.indexOf('.'))];
  if (attribute === undefined) return [];
  const text = block[attribute] as string;
  const templates = text.replace(/\$\$\{|%%\{/g, '').match(/[$%]\{.{0,40}/g) ?? [];
  const missing = named.flatMap(([pattern, types, nameAttribute]) =>
    [...new Set([...text.matchAll(pattern)].map(([, name]) => name))]
      .filter((name) => !elsewhere.has(name) && !waitsFor(block, name, types, nameAttribute, blocks))
      .map((name) => `${address} names '${name}' in its text and does not wait for one on its own instance`),
  );
  const empty = text === '' ? [`${address} has no text`] : [];
  return [...empty, ...templates.map((one) => `${address} has the template ${one} in its text`), ...missing];
}

function waitsFor(
  block: Block,
  name: string,
  types: readonly string[],
  attribute: string,
  blocks: BlocksByAddress,
): boolean {
  return waitsOf(block).some((address) => {
    const other = blocks.get(address);
    return (
      types.some((type) => address.startsWith(`${type}.`)) &&
      other?.[attribute] === name &&
      instanceOf(other) === instanceOf(block)
    );
  });
}

/** What tells the instance, whichever attribute of it a resource has: its address, or its name where it exists. */
function instanceOf(block: Block): string {
  const told = String(block.api_management_name ?? block.api_management_id ?? block.parent_id);
  const [, address] = /^\$\{(.*)\.(?:name|id)\}$/.exec(told) ?? [];
  return address ?? told.slice(told.lastIndexOf('/') + 1);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
