import type { Literal, LiteralKind } from './ast';
import { namedValueEnd } from './characters';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** The literal at the current place, decoded. */
export function parseLiteral(parser: ParserState): Literal {
  const { kind } = parser;
  const { start, end } = parser.currentSpan();
  const text = parser.textAt(parser.position);
  if (kind === Kind.Integer) return parseInteger(parser, text);
  parser.advance();
  switch (kind) {
    case Kind.Real:
      return { kind: 'literal', type: realType(text), value: text.replace(/[_fdm]/gi, ''), start, end };
    case Kind.Char:
      return { kind: 'literal', type: 'char', value: decodeEscapes(text.slice(1, -1)), start, end };
    case Kind.String:
      return { kind: 'literal', type: 'string', value: text.slice(1, -1), start, end };
    case Kind.EscapedString:
      return { kind: 'literal', type: 'string', value: decodeEscapes(text.slice(1, -1)), start, end };
    case Kind.VerbatimString:
      return { kind: 'literal', type: 'string', value: text.slice(2, -1).replaceAll('""', '"'), start, end };
    case Kind.Null:
      return { kind: 'literal', type: 'null', value: null, start, end };
    default:
      return { kind: 'literal', type: 'bool', value: kind === Kind.True, start, end };
  }
}

// ── numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────

function realType(text: string): LiteralKind {
  const suffix = text.charAt(text.length - 1).toLowerCase();
  return suffix === 'f' ? 'float' : suffix === 'm' ? 'decimal' : 'double';
}

/** The limits of the types that an integer literal may take, in the order C# tries them. */
const integerTypes: readonly { readonly type: LiteralKind; readonly largest: bigint }[] = [
  { type: 'int', largest: 0x7fffffffn },
  { type: 'uint', largest: 0xffffffffn },
  { type: 'long', largest: 0x7fffffffffffffffn },
  { type: 'ulong', largest: 0xffffffffffffffffn },
];

const shortInteger = /^\d{1,9}$/;

function parseInteger(parser: ParserState, text: string): Literal {
  const { start, end } = parser.currentSpan();
  if (shortInteger.test(text)) {
    parser.advance();
    return { kind: 'literal', type: 'int', value: text, start, end };
  }
  const suffix = /^0[xb]/i.test(text) ? /[ul]*$/i.exec(text.slice(2)) : /[ul]*$/i.exec(text);
  const letters = suffix === null ? '' : suffix[0].toLowerCase();
  const value = text.slice(0, text.length - letters.length).replaceAll('_', '');
  const type = typeThatHolds(value, letters);
  if (type === undefined) parser.failHere(`expected an integer of at most 64 bits, got ${text}`);
  parser.advance();
  return { kind: 'literal', type, value, start, end };
}

function typeThatHolds(value: string, suffix: string): LiteralKind | undefined {
  const number = BigInt(value);
  const fits = integerTypes.filter(({ type, largest }) => {
    if (suffix.includes('l') && !type.endsWith('long')) return false;
    return (!suffix.includes('u') || type.startsWith('u')) && number <= largest;
  });
  return fits.length === 0 ? undefined : fits[0].type;
}

// ── escapes ──────────────────────────────────────────────────────────────────────────────────────────────────────

const escapes = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const escapePattern = /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{1,4})|(.))/gs;

/** What `\n`, `\u0041`, `\"` and the like stand for; the lexer has seen that they are right. */
export function decodeEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapePattern, (escape: string, four?: string, eight?: string, hex?: string, letter?: string) => {
    const digits = four ?? eight ?? hex;
    if (digits !== undefined) return String.fromCodePoint(Number.parseInt(digits, 16));
    return escapes.get(letter ?? '') ?? letter ?? escape;
  });
}

/** The text between the holes of an interpolated string; a named value in it is left as it is. */
export function decodeInterpolatedText(text: string, verbatim: boolean): string {
  if (!/[\\{}"]/.test(text)) return text;
  let decoded = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const named = namedValueEnd(text, at);
    if (named > 0) at = named;
    else if ('{}"'.includes(text.charAt(at)) && text.charAt(at + 1) === text.charAt(at)) {
      decoded += decodePiece(text.slice(from, at + 1), verbatim);
      from = at += 2;
    } else at++;
  }
  return decoded + decodePiece(text.slice(from), verbatim);
}

function decodePiece(text: string, verbatim: boolean): string {
  return verbatim ? text : decodeEscapes(text);
}
