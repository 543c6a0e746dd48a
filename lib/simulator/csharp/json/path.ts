import { raise } from '../exception';
import { compareValues, equalValues } from '../library/equality';
import type { JToken } from './token';
import { JArray, JObject, JProperty, JValue, nullToken } from './token';
import { parsePath, type Filter, type Operand, type Step } from './path-syntax';
import { parseToken } from './reader';

/** The tokens that a JSONPath finds below a token. */
export function selectTokens(root: JToken, path: string, mustMatch: boolean): JToken[] {
  let found: JToken[] = [root];
  for (const step of parsePath(path)) found = found.flatMap((token) => apply(step, token, root, mustMatch));
  return found;
}

/** The one token that a JSONPath finds; null for none. */
export function selectToken(root: JToken, path: string, mustMatch: boolean): JToken | null {
  const found = selectTokens(root, path, mustMatch);
  if (found.length > 1) throw raise('Newtonsoft.Json.JsonException', 'Path returned multiple tokens.');
  return found[0] ?? null;
}

function apply(step: Step, token: JToken, root: JToken, mustMatch: boolean): JToken[] {
  switch (step.kind) {
    case 'names':
      return step.names.flatMap((name) => named(token, name, mustMatch));
    case 'indexes':
      return step.indexes.flatMap((index) => indexed(token, index, mustMatch));
    case 'all':
      return values(token);
    case 'slice':
      return token instanceof JArray ? sliced(token.children, step) : [];
    case 'scan':
      return scanned(token, step.name);
    case 'filter':
      return (step.deep ? [token, ...descendants(token)] : [token])
        .flatMap(values)
        .filter((candidate) => matches(step.filter, candidate, root));
  }
}

function named(token: JToken, name: string, mustMatch: boolean): JToken[] {
  if (token instanceof JObject) {
    const value = token.get(name);
    if (value !== null) return [value];
    if (mustMatch) throw noMatch(`Property '${name}' does not exist on JObject.`);
  } else if (mustMatch) {
    throw noMatch(`Property '${name}' not valid on ${token.csType.definition.name}.`);
  }
  return [];
}

function indexed(token: JToken, index: number, mustMatch: boolean): JToken[] {
  if (token instanceof JArray) {
    // Beyond the end there is nothing; before the start is an error, as in the array itself.
    if (index < token.children.length) return [token.at(index)];
    if (mustMatch) throw noMatch(`Index ${index} outside the bounds of JArray.`);
  } else if (mustMatch) {
    throw noMatch(`Index ${index} not valid on ${token.csType.definition.name}.`);
  }
  return [];
}

function noMatch(message: string): Error {
  return raise('Newtonsoft.Json.JsonException', message);
}

function values(token: JToken): JToken[] {
  return token.children.map((child) => (child instanceof JProperty ? child.value : child));
}

function sliced(items: readonly JToken[], { start, end, step }: Extract<Step, { kind: 'slice' }>): JToken[] {
  if (step === 0) throw noMatch('Step cannot be zero.');
  const place = (index: number | undefined, otherwise: number): number =>
    index === undefined ? otherwise : index < 0 ? items.length + index : index;
  const clamp = (index: number, least: number, most: number): number => Math.min(Math.max(index, least), most);
  const found: JToken[] = [];
  if (step > 0) {
    const stop = clamp(place(end, items.length), 0, items.length);
    for (let at = clamp(place(start, 0), 0, items.length); at < stop; at += step) found.push(items[at]);
  } else {
    const stop = clamp(place(end, -1), -1, items.length);
    for (let at = clamp(place(start, items.length - 1), -1, items.length - 1); at > stop; at += step)
      found.push(items[at]);
  }
  return found;
}

function scanned(token: JToken, name: string | undefined): JToken[] {
  const found: JToken[] = name === undefined ? [token] : [];
  for (const below of descendants(token)) {
    if (name === undefined ? !(below instanceof JProperty) : below instanceof JProperty && below.name === name) {
      found.push(below instanceof JProperty ? below.value : below);
    }
  }
  return found;
}

/** All tokens below, properties included, in the order of the text. */
export function descendants(token: JToken): JToken[] {
  const found: JToken[] = [];
  const waiting = [...token.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...next.children].reverse());
  }
  return found;
}

// ── filters ──────────────────────────────────────────────────────────────────────────────────────────────────────

function matches(filter: Filter, token: JToken, root: JToken): boolean {
  if (filter.kind !== 'test') {
    const holdsFor = (part: Filter): boolean => matches(part, token, root);
    return filter.kind === 'and' ? filter.parts.every(holdsFor) : filter.parts.some(holdsFor);
  }
  const left = operandTokens(filter.left, token, root);
  if (filter.right === undefined) return left.length > 0;
  const right = operandTokens(filter.right, token, root);
  return left.some((one) => right.some((other) => holds(filter.operator, one, other)));
}

function operandTokens(operand: Operand, token: JToken, root: JToken): JToken[] {
  if (operand.kind === 'literal') return [literalToken(operand.text)];
  let found: JToken[] = [operand.fromRoot ? root : token];
  for (const step of operand.steps) found = found.flatMap((one) => apply(step, one, root, false));
  return found;
}

function literalToken(text: string): JToken {
  return text.startsWith('/') ? new JValue(text, 'String') : text === 'null' ? nullToken() : parseToken(text, false);
}

function holds(operator: string, left: JToken, right: JToken): boolean {
  if (!(left instanceof JValue) || !(right instanceof JValue)) return operator === '!=' || operator === '!==';
  switch (operator) {
    case '==':
    case '===':
      return sameValue(left, right, operator === '===');
    case '!=':
    case '!==':
      return !sameValue(left, right, operator === '!==');
    case '=~':
      return matchesRegex(left, right);
    default:
      return ordered(operator, left, right);
  }
}

function sameValue(left: JValue, right: JValue, strict: boolean): boolean {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (left.kind === right.kind) return equalValues(left.value, right.value);
  // A date in the document is compared as the text that it was.
  return (
    !strict &&
    left.kind === 'Date' &&
    right.kind === 'String' &&
    equalValues(left.value, (parseToken(JSON.stringify(right.value)) as JValue).value)
  );
}

function matchesRegex(left: JValue, right: JValue): boolean {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(String(right.value));
  if (match === null || typeof left.value !== 'string') return false;
  return new RegExp(match[1], match[2].replace(/[^ims]/g, '')).test(left.value);
}

function ordered(operator: string, left: JValue, right: JValue): boolean {
  if (left.value === null || right.value === null || isNumber(left) !== isNumber(right)) return false;
  const order = isNumber(left) ? compareNumbers(left, right) : compareValues(left.value, right.value);
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator] ?? false;
}

function isNumber({ kind }: JValue): boolean {
  return kind === 'Integer' || kind === 'Float';
}

/** Numbers of different types are compared by what they are worth. */
export function compareNumbers(left: JValue, right: JValue): number {
  if (typeof left.value === 'bigint' && typeof right.value === 'bigint') {
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  }
  const [one, other] = [worth(left.value), worth(right.value)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function worth(value: unknown): number {
  return Number(typeof value === 'object' && value !== null && 'value' in value ? value.value : String(value));
}
