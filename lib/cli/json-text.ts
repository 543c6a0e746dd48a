import { SourceText } from '../core/source-text';
import { UserError } from './user-error';

/** Parses JSON, or throws a `UserError` with the line and column of the fault, which Node does not always tell. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = new SourceText(text).at(faultIn(text));
    throw new UserError(`it is not JSON: line ${line}, column ${column} is not what JSON allows there`);
  }
}

const TOKEN = /[{}[\],:]|[-+.\w]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const BLANK = /[ \t\r\n]*/y;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The offset of the first token that may not stand where it stands. */
function faultIn(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let offset = 0; ;) {
    BLANK.lastIndex = offset;
    BLANK.test(text);
    const start = BLANK.lastIndex;
    const token = tokenAt(text, start);
    const next = step(token, expected, open);
    if (next === undefined) return start;
    expected = next;
    offset = start + token.length;
  }
}

/** The token at an offset; empty when there is none. Scanned by hand: a regular expression overflows on a long string. */
function tokenAt(text: string, start: number): string {
  if (text[start] !== '"') {
    TOKEN.lastIndex = start;
    return TOKEN.exec(text)?.[0] ?? '';
  }
  let end = start + 1;
  while (end < text.length && text[end] >= ' ' && text[end] !== '"') {
    ESCAPE.lastIndex = end;
    if (text[end] !== '\\') end++;
    else if (ESCAPE.test(text)) end = ESCAPE.lastIndex;
    else return '';
  }
  return text[end] === '"' ? text.slice(start, end + 1) : '';
}

/** What may follow a token; undefined when the token itself may not stand there. */
function step(token: string, expected: Expected, open: string[]): Expected | undefined {
  switch (expected) {
    case ':':
      return token === ':' ? 'value' : undefined;
    case ', or end':
      if (token === ',') return open.length === 0 ? undefined : open.at(-1) === '{' ? 'key' : 'value';
      return closed(token, open);
    case 'key or }':
      if (token === '}') return closed(token, open);
      return token.startsWith('"') ? ':' : undefined;
    case 'key':
      return token.startsWith('"') ? ':' : undefined;
    case 'value or ]':
      return token === ']' ? closed(token, open) : valueStep(token, open);
    case 'value':
      return valueStep(token, open);
  }
}

function closed(token: string, open: string[]): Expected | undefined {
  const partner = { '}': '{', ']': '[' }[token];
  return partner !== undefined && open.pop() === partner ? ', or end' : undefined;
}

function valueStep(token: string, open: string[]): Expected | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return token.startsWith('"') || SCALAR.test(token) ? ', or end' : undefined;
}
