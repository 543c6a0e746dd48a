import type {
  AnonymousObject,
  ArrayCreation,
  CollectionInitializer,
  Expression,
  Identifier,
  Initializer,
  MemberInitializer,
  ObjectInitializer,
  TypeRef,
} from './ast';
import { parseArguments, parseIndexes } from './parse-arguments';
import { parseRanks, parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** Everything that starts with `new`. */
export function parseCreation(parser: ParserState): Expression {
  const { start } = parser;
  parser.expect(Kind.New);
  if (parser.at(Kind.OpenBrace)) return parseAnonymous(parser, start);
  if (parser.at(Kind.OpenBracket)) return parseInferredArray(parser, start);
  if (parser.at(Kind.OpenParen)) {
    parser.failNewer(
      { start, end: parser.currentSpan().end },
      'new(…) without a type',
      '9',
      'write the type after new',
    );
  }
  const type = parseType(parser, 'creation');
  if (parser.at(Kind.OpenBracket)) return parseArray(parser, start, type);
  return parseObject(parser, start, type);
}

function parseObject(parser: ParserState, start: number, type: TypeRef): Expression {
  const creationArguments = parser.at(Kind.OpenParen) ? parseArguments(parser) : undefined;
  const initializer = parser.at(Kind.OpenBrace) ? parseInitializer(parser) : undefined;
  if (creationArguments === undefined && initializer === undefined) {
    parser.failMissing("'(', '[' or '{' after the type of 'new'");
  }
  return { kind: 'new', type, arguments: creationArguments, initializer, start, end: parser.previousEnd };
}

// ── arrays ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `new[] {…}`, `new[,] {…}`. */
function parseInferredArray(parser: ParserState, start: number): ArrayCreation {
  parser.advance();
  while (parser.accept(Kind.Comma));
  parser.expect(Kind.CloseBracket);
  if (!parser.at(Kind.OpenBrace)) parser.failMissing("'{' and the elements of the array");
  return { ...parseArrayElements(parser), start };
}

/** `new T[n]`, `new T[n][]`, `new T[] {…}`, `new T[,] {…}`. */
function parseArray(parser: ParserState, start: number, type: TypeRef): ArrayCreation {
  const next = parser.peek(1);
  const sized = next !== Kind.CloseBracket && next !== Kind.Comma;
  const sizes = sized ? parseSizes(parser) : [];
  const ranks = parseRanks(parser);
  const inner = sized ? ranks : ranks.slice(1);
  const elementType = inner.length === 0 ? type : { ...type, arrayRanks: inner, end: parser.previousEnd };
  const elements = parser.at(Kind.OpenBrace) ? parseArrayElements(parser).elements : undefined;
  if (!sized && elements === undefined) parser.failMissing("the size of the array, or '{' and its elements");
  return { kind: 'newArray', elementType, sizes, elements, start, end: parser.previousEnd };
}

function parseSizes(parser: ParserState): Expression[] {
  const sizes: Expression[] = [];
  parser.expect(Kind.OpenBracket);
  do sizes.push(parser.grammar.expression(parser));
  while (parser.accept(Kind.Comma));
  parser.expect(Kind.CloseBracket);
  return sizes;
}

/** `{1, 2}`, also alone as the initial value of a variable. */
export function parseArrayElements(parser: ParserState): ArrayCreation {
  const { start } = parser;
  const elements: Expression[] = [];
  parser.enter();
  parseBraces(parser, () => {
    elements.push(parser.at(Kind.OpenBrace) ? parseArrayElements(parser) : parser.grammar.expression(parser));
  });
  parser.leave();
  return { kind: 'newArray', sizes: [], elements, start, end: parser.previousEnd };
}

/** Items between braces, parted by commas, of which one may follow the last. */
function parseBraces(parser: ParserState, item: () => void): void {
  parser.expect(Kind.OpenBrace);
  while (!parser.at(Kind.CloseBrace)) {
    item();
    if (!parser.accept(Kind.Comma) && !parser.at(Kind.CloseBrace)) parser.failMissing("',' or '}'");
  }
  parser.advance();
}

// ── objects and collections ──────────────────────────────────────────────────────────────────────────────────────

function parseInitializer(parser: ParserState): Initializer {
  parser.enter();
  const first = parser.peek(1);
  const named = first === Kind.Identifier && parser.peek(2) === Kind.Equal;
  const ofMembers = named || first === Kind.OpenBracket || first === Kind.CloseBrace;
  const initializer = ofMembers ? parseMembers(parser) : parseElements(parser);
  parser.leave();
  return initializer;
}

function parseMembers(parser: ParserState): ObjectInitializer {
  const { start } = parser;
  const members: MemberInitializer[] = [];
  parseBraces(parser, () => members.push(parseMember(parser)));
  return { kind: 'objectInitializer', members, start, end: parser.previousEnd };
}

function parseMember(parser: ParserState): MemberInitializer {
  const { start } = parser;
  const index = parser.at(Kind.OpenBracket) ? parseIndexes(parser) : undefined;
  const name = index === undefined ? parser.identifier('the name of a property') : undefined;
  parser.expect(Kind.Equal);
  const value = parser.at(Kind.OpenBrace) ? parseInitializer(parser) : parser.grammar.expression(parser);
  return { name, index, value, start, end: value.end };
}

function parseElements(parser: ParserState): CollectionInitializer {
  const { start } = parser;
  const elements: (readonly Expression[])[] = [];
  parseBraces(parser, () => elements.push(parseElement(parser)));
  return { kind: 'collectionInitializer', elements, start, end: parser.previousEnd };
}

function parseElement(parser: ParserState): readonly Expression[] {
  if (!parser.at(Kind.OpenBrace)) return [parser.grammar.expression(parser)];
  const element: Expression[] = [];
  if (parser.peek(1) === Kind.CloseBrace) {
    parser.advance();
    parser.failMissing('an expression');
  }
  parseBraces(parser, () => element.push(parser.grammar.expression(parser)));
  return element;
}

// ── anonymous objects ────────────────────────────────────────────────────────────────────────────────────────────

function parseAnonymous(parser: ParserState, start: number): AnonymousObject {
  const members: { name: Identifier; value: Expression }[] = [];
  if (parser.peek(1) === Kind.OpenBracket) {
    parser.failHere("expected a type between 'new' and '{', since '[…] =' follows, which sets an element");
  }
  parser.enter();
  parseBraces(parser, () => members.push(parseAnonymousMember(parser)));
  parser.leave();
  return { kind: 'anonymous', members, start, end: parser.previousEnd };
}

function parseAnonymousMember(parser: ParserState): { name: Identifier; value: Expression } {
  if (parser.at(Kind.Identifier) && parser.peek(1) === Kind.Equal) {
    const name = parser.identifier();
    parser.advance();
    return { name, value: parser.grammar.expression(parser) };
  }
  const value = parser.grammar.expression(parser);
  return { name: impliedName(parser, value), value };
}

/** `new { a.Length }` names its member `Length`. */
function impliedName(parser: ParserState, value: Expression): Identifier {
  if (value.kind === 'name') return { name: value.name, start: value.start, end: value.end };
  if (value.kind === 'member') return value.member;
  if (value.kind === 'namedValue') return { name: value.name, start: value.start, end: value.end };
  return parser.fail(value, 'expected a name for this member of an anonymous object', "write 'Name = value'");
}
