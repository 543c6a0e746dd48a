/** A number of a JSON text, with the digits as they were written: 1.0 and 1 are different tokens. */
export class JsonNumber {
  public constructor(public readonly text: string) {}
}

/** What JSON.parse gives, but for the numbers. */
export type JsonTree = null | boolean | string | JsonNumber | readonly JsonTree[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: JsonTree | undefined;
}

/** No text of a valid JSON document holds this character unescaped, so it can mark what was a number. */
const MARK = '\u0001';

/** Reads JSON; throws SyntaxError. */
export function parseJsonTree(text: string): JsonTree {
  JSON.parse(text);
  return JSON.parse(withMarkedNumbers(text), (_, value: unknown) => {
    return typeof value === 'string' && value.startsWith(MARK) ? new JsonNumber(value.slice(1)) : value;
  }) as JsonTree;
}

/** The same text with each number as a string that begins with the mark; a string that does so already gets a second one. */
function withMarkedNumbers(text: string): string {
  const number = /-?\d[\d.eE+-]*/y;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    if (text[at] === '"') {
      at = endOfString(text, at);
      continue;
    }
    number.lastIndex = at;
    const match = number.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    parts.push(text.slice(from, at), `"\\u0001${match[0]}"`);
    from = at += match[0].length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The tree as JSON text again. */
export function jsonTreeText(tree: JsonTree): string {
  if (tree instanceof JsonNumber) return tree.text;
  if (Array.isArray(tree)) return `[${tree.map(jsonTreeText).join(',')}]`;
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree);
  const members = Object.entries(tree as JsonObject).map(
    ([name, value]) => `${JSON.stringify(name)}:${jsonTreeText(value ?? null)}`,
  );
  return `{${members.join(',')}}`;
}

// ── what a field holds ───────────────────────────────────────────────────────────────────────────────────────────

export function objectOf(json: JsonTree | undefined): JsonObject {
  return (json ?? {}) as JsonObject;
}

export function textOf(json: JsonTree | undefined): string | null {
  return typeof json === 'string' ? json : null;
}

export function numberOf(json: JsonTree | undefined, otherwise: number): number {
  return json instanceof JsonNumber ? Number(json.text) : otherwise;
}
