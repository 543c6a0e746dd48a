import type { Identifier, Pattern } from './ast';
import { isQueryKeyword, isTypeKeyword, scanType } from './lookahead';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** A constant in a pattern may use what binds tighter than `<` and `is`. */
const shiftPrecedence = 9;

/** `null`, `5`, `T`, `T name`, `var name`: what C# 7 allows after `is`. */
export function parsePattern(parser: ParserState): Pattern {
  return parsePatternAt(parser, patternTypeEnd(parser) > 0, shiftPrecedence);
}

/** The same after `case`, where a constant may use any binary operator. */
export function parseCasePattern(parser: ParserState): Pattern {
  const end = patternTypeEnd(parser);
  const next = parser.tokens.kinds[end];
  return parsePatternAt(parser, next === Kind.Colon || next === Kind.Identifier || next === Kind.OpenBrace, 1);
}

function parsePatternAt(parser: ParserState, isType: boolean, precedence: number): Pattern {
  refuseNewer(parser);
  const { start } = parser;
  if (!isType) {
    const value = parser.grammar.operand(parser, precedence);
    return refuseCombined(parser, { kind: 'constantPattern', value, start, end: value.end });
  }
  const type = parseType(parser, 'operand');
  const name = parseDesignation(parser);
  return refuseCombined(parser, { kind: 'typePattern', type, name, start, end: parser.previousEnd });
}

/** After the type of a type pattern; -1 if a constant stands here. `A.B` may be either and is taken for a type. */
function patternTypeEnd(parser: ParserState): number {
  if (parser.kind !== Kind.Identifier && !isTypeKeyword(parser.kind)) return -1;
  const end = scanType(parser, parser.position);
  if (end < 0 || parser.tokens.kinds[end - 1] === Kind.Question) return end;
  switch (parser.tokens.kinds[end]) {
    case Kind.OpenParen:
    case Kind.Dot:
    case Kind.OpenBracket:
    case Kind.Plus:
    case Kind.Minus:
    case Kind.Star:
    case Kind.Slash:
    case Kind.Percent:
    case Kind.LessLess:
      return -1;
    default:
      return end;
  }
}

function parseDesignation(parser: ParserState): Identifier | undefined {
  if (parser.kind !== Kind.Identifier || isQueryKeyword(parser, parser.position)) return undefined;
  if (isGuard(parser) || isCombinator(parser)) return undefined;
  return parser.identifier();
}

/** `when` after a pattern begins a guard, unless it is itself the name. */
function isGuard(parser: ParserState): boolean {
  return parser.isWord('when') && parser.peek(1) !== Kind.Colon && parser.peek(1) !== Kind.CloseParen;
}

function isCombinator(parser: ParserState): boolean {
  if (!parser.isWord('and') && !parser.isWord('or')) return false;
  return startsPattern(parser, parser.position + 1);
}

function startsPattern(parser: ParserState, index: number): boolean {
  const kind = parser.tokens.kinds[index];
  if (kind === Kind.Identifier) return !parser.isWord('when', index);
  if (isTypeKeyword(kind)) return true;
  return [Kind.Integer, Kind.Real, Kind.Char, Kind.String, Kind.EscapedString, Kind.VerbatimString, Kind.Null, Kind.True,
    Kind.False, Kind.Minus, Kind.Less, Kind.LessEqual, Kind.Greater, Kind.GreaterEqual, Kind.OpenBrace].includes(kind); // prettier-ignore
}

// ── later forms ──────────────────────────────────────────────────────────────────────────────────────────────────

function refuseNewer(parser: ParserState): void {
  const span = parser.currentSpan();
  switch (parser.kind) {
    case Kind.OpenBrace:
      return parser.failNewer(span, 'a property pattern { … }', '8', 'compare the members one by one');
    case Kind.OpenBracket:
      return parser.failNewer(span, 'a list pattern [ … ]', '11', 'compare the elements one by one');
    case Kind.Less:
    case Kind.LessEqual:
    case Kind.Greater:
    case Kind.GreaterEqual:
      return parser.failNewer(span, `the relational pattern ${parser.describe()}`, '9', "compare without 'is'");
    default:
      if (parser.isWord('not') && startsPattern(parser, parser.position + 1)) {
        parser.failNewer(span, "the pattern 'not'", '9', 'write !(x is …), or x != null');
      }
  }
}

function refuseCombined(parser: ParserState, pattern: Pattern): Pattern {
  if (isCombinator(parser)) {
    parser.failNewer(
      parser.currentSpan(),
      `the pattern ${parser.describe()}`,
      '9',
      'combine whole tests with && and ||',
    );
  }
  if (parser.kind === Kind.OpenBrace && pattern.kind === 'typePattern') {
    parser.failNewer(parser.currentSpan(), 'a property pattern { … }', '8', 'compare the members one by one');
  }
  return pattern;
}
