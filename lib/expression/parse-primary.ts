import type { Expression, Identifier, Name, TypeRef } from './ast';
import { parseLiteral } from './literals';
import { isTypeKeyword, startsTypeArguments } from './lookahead';
import { parseCreation } from './parse-creation';
import { parseInterpolated } from './parse-interpolation';
import { parseAnonymousMethod } from './parse-lambda';
import { parseType, parseTypeArguments, type TypePlace } from './parse-types';
import type { ParserState } from './parser-state';
import { isOperator, Kind } from './tokens';

export function parsePrimary(parser: ParserState): Expression {
  switch (parser.kind) {
    case Kind.Identifier:
      return parseName(parser);
    case Kind.Integer:
    case Kind.Real:
    case Kind.Char:
    case Kind.String:
    case Kind.EscapedString:
    case Kind.VerbatimString:
    case Kind.Null:
    case Kind.True:
    case Kind.False:
      return refuseSuffix(parser, parseLiteral(parser));
    case Kind.InterpolatedStart:
    case Kind.VerbatimInterpolatedStart:
      return parseInterpolated(parser);
    case Kind.NamedValue:
      return parseNamedValue(parser);
    case Kind.OpenParen:
      return parseParenthesis(parser);
    case Kind.New:
      return parseCreation(parser);
    case Kind.This:
    case Kind.Base:
      return keywordName(parser);
    default:
      return parseKeywordPrimary(parser);
  }
}

function parseKeywordPrimary(parser: ParserState): Expression {
  switch (parser.kind) {
    case Kind.Typeof:
      return parseTypeOf(parser);
    case Kind.Sizeof:
      return parseSizeOf(parser);
    case Kind.Default:
      return parseDefault(parser);
    case Kind.Checked:
    case Kind.Unchecked:
      return parseChecked(parser);
    case Kind.Delegate:
      return parseAnonymousMethod(parser);
    default:
      if (isTypeKeyword(parser.kind)) return parseTypeName(parser);
      return refuse(parser);
  }
}

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────

const noArguments: readonly TypeRef[] = [];

function parseName(parser: ParserState): Expression {
  if (parser.isWord('nameof') && parser.peek(1) === Kind.OpenParen) return parseNameOf(parser);
  // `global::System.Guid` and `System.Guid` are the same to a policy, which has no namespaces of its own.
  if (parser.peek(1) === Kind.ColonColon) parser.position += 2;
  const { name, start } = parser.identifier();
  const generic = parser.kind === Kind.Less && startsTypeArguments(parser, parser.position);
  const typeArguments = generic ? parseTypeArguments(parser) : noArguments;
  return { kind: 'name', name, typeArguments, start, end: parser.previousEnd };
}

function keywordName(parser: ParserState): Name {
  const name = parser.textAt(parser.position);
  const { start, end } = parser.currentSpan();
  parser.advance();
  return { kind: 'name', name, typeArguments: noArguments, start, end };
}

/** `string` in `string.Empty`. */
function parseTypeName(parser: ParserState): Name {
  if (parser.peek(1) !== Kind.Dot) parser.failHere(`expected an expression, got the type ${parser.describe()}`);
  return keywordName(parser);
}

function parseNamedValue(parser: ParserState): Expression {
  const { start, end } = parser.currentSpan();
  parser.advance();
  return { kind: 'namedValue', name: parser.tokens.text.slice(start + 2, end - 2), start, end };
}

// ── parentheses and tuples ───────────────────────────────────────────────────────────────────────────────────────

function parseParenthesis(parser: ParserState): Expression {
  const { start } = parser;
  parser.advance();
  const first = parseTupleElement(parser);
  if (parser.kind === Kind.Comma) return parseTuple(parser, start, first);
  if (first.name !== undefined) parser.failMissing("',' and another element of the tuple");
  parser.expect(Kind.CloseParen);
  return { kind: 'parenthesized', expression: first.value, start, end: parser.previousEnd };
}

interface TupleElement {
  readonly name?: Identifier;
  readonly value: Expression;
}

function parseTupleElement(parser: ParserState): TupleElement {
  if (parser.kind !== Kind.Identifier || parser.peek(1) !== Kind.Colon) {
    return { value: parser.grammar.expression(parser) };
  }
  const name = parser.identifier();
  parser.advance();
  return { name, value: parser.grammar.expression(parser) };
}

function parseTuple(parser: ParserState, start: number, first: TupleElement): Expression {
  const elements = [first];
  parser.tupleComma = parser.currentSpan();
  while (parser.accept(Kind.Comma)) elements.push(parseTupleElement(parser));
  parser.expect(Kind.CloseParen);
  return { kind: 'tuple', elements, start, end: parser.previousEnd };
}

// ── keywords with parentheses ────────────────────────────────────────────────────────────────────────────────────

function parseNameOf(parser: ParserState): Expression {
  const { start } = parser;
  parser.advance();
  const target = parseInParentheses(parser);
  return { kind: 'nameof', target, start, end: parser.previousEnd };
}

function parseTypeOf(parser: ParserState): Expression {
  const { start } = parser;
  parser.advance();
  const type = parseTypeInParentheses(parser, 'typeof');
  return { kind: 'typeof', type, start, end: parser.previousEnd };
}

/** The tree has no room for `sizeof(int)`, which is a number that nobody needs. */
function parseSizeOf(parser: ParserState): Expression {
  parser.beyondTree = true;
  return parseTypeOf(parser);
}

function parseDefault(parser: ParserState): Expression {
  const { start } = parser;
  parser.advance();
  const type = parser.kind === Kind.OpenParen ? parseTypeInParentheses(parser, 'declaration') : undefined;
  return { kind: 'default', type, start, end: parser.previousEnd };
}

function parseChecked(parser: ParserState): Expression {
  const { start } = parser;
  const checked = parser.kind === Kind.Checked;
  parser.advance();
  const expression = parseInParentheses(parser);
  return { kind: 'checked', checked, expression, start, end: parser.previousEnd };
}

function parseInParentheses(parser: ParserState): Expression {
  parser.expect(Kind.OpenParen);
  const expression = parser.grammar.expression(parser);
  parser.expect(Kind.CloseParen);
  return expression;
}

function parseTypeInParentheses(parser: ParserState, place: TypePlace): TypeRef {
  parser.expect(Kind.OpenParen);
  const type = parseType(parser, place);
  parser.expect(Kind.CloseParen);
  return type;
}

// ── what is refused ──────────────────────────────────────────────────────────────────────────────────────────────

function refuseSuffix(parser: ParserState, literal: Expression): Expression {
  if (parser.kind === Kind.Identifier && literal.end === parser.start && parser.isWord('u8')) {
    parser.failNewer(parser.currentSpan(), 'a UTF-8 string "…"u8', '11', 'use Encoding.UTF8.GetBytes("…")');
  }
  return literal;
}

const statementKeywords = new Set<Kind>([
  Kind.Break,
  Kind.Const,
  Kind.Continue,
  Kind.Do,
  Kind.For,
  Kind.Foreach,
  Kind.Goto,
  Kind.If,
  Kind.Lock,
  Kind.Return,
  Kind.Switch,
  Kind.Try,
  Kind.Using,
  Kind.While,
]);

function refuse(parser: ParserState): never {
  const span = parser.currentSpan();
  if (statementKeywords.has(parser.kind)) {
    parser.failHere(
      `expected an expression, got the statement ${parser.describe()}`,
      'put statements in @{ … }, which returns its value',
    );
  }
  if (parser.kind === Kind.Throw) {
    parser.failHere("expected an expression, got 'throw', which may stand only after '??', '?', ':' and '=>'");
  }
  if (parser.kind === Kind.OpenBracket) {
    parser.failNewer(span, 'a collection expression [ … ]', '12', 'write new[] { … }');
  }
  if (parser.kind === Kind.DotDot) parser.failNewer(span, 'a range a..b', '8');
  // An operator lacks what should stand before it; anything else ends what should have gone on.
  if (isOperator(parser.kind)) parser.failHere(`expected an expression, got ${parser.describe()}`);
  return parser.failMissing('an expression');
}
