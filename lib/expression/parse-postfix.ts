import type { Expression, MemberAccess, TypeRef } from './ast';
import { startsTypeArguments } from './lookahead';
import { parseArguments, parseIndexes } from './parse-arguments';
import { parsePrimary } from './parse-primary';
import { parseTypeArguments } from './parse-types';
import type { ParserState } from './parser-state';
import { firstKeyword, Kind } from './tokens';

/** A primary expression and the members, calls, indexes and `++` that follow it. */
export function parsePostfix(parser: ParserState): Expression {
  const outer = parser.beginChain();
  let expression = parsePrimary(parser);
  for (let next = parseLink(parser, expression); next !== undefined; next = parseLink(parser, expression)) {
    expression = next;
    parser.deepen();
  }
  parser.endChain(outer);
  return expression;
}

function parseLink(parser: ParserState, target: Expression): Expression | undefined {
  switch (parser.kind) {
    case Kind.Dot:
      parser.advance();
      return parseMember(parser, target, false);
    case Kind.OpenParen: {
      if (target.kind === 'literal' || target.kind === 'interpolated') {
        parser.failHere("expected an operator or the end, got '(': a literal is no method that could be called");
      }
      const callArguments = parseArguments(parser);
      return { kind: 'call', target, arguments: callArguments, start: target.start, end: parser.previousEnd };
    }
    case Kind.OpenBracket:
      return parseIndex(parser, target, false);
    case Kind.Question:
      return parseConditionalLink(parser, target);
    case Kind.PlusPlus:
    case Kind.MinusMinus: {
      const operator = parser.kind === Kind.PlusPlus ? '++' : '--';
      parser.advance();
      return { kind: 'postfix', operator, operand: target, start: target.start, end: parser.previousEnd };
    }
    default:
      return refuseNewer(parser);
  }
}

/** `?.` or `?[`; any other `?` belongs to a conditional. */
function parseConditionalLink(parser: ParserState, target: Expression): Expression | undefined {
  const next = parser.peek(1);
  if (next !== Kind.Dot && next !== Kind.OpenBracket) return undefined;
  parser.advance();
  if (next === Kind.OpenBracket) return parseIndex(parser, target, true);
  parser.advance();
  return parseMember(parser, target, true);
}

function parseIndex(parser: ParserState, target: Expression, conditional: boolean): Expression {
  const indexes = parseIndexes(parser);
  return { kind: 'index', target, arguments: indexes, conditional, start: target.start, end: parser.previousEnd };
}

const noArguments: readonly TypeRef[] = [];

function parseMember(parser: ParserState, target: Expression, conditional: boolean): MemberAccess {
  if (parser.kind >= firstKeyword) {
    parser.failMissing(
      "the name of a member after '.'",
      `write '@${parser.textAt(parser.position)}' for a member of that name`,
    );
  }
  const member = parser.identifier("the name of a member after '.'");
  const generic = parser.kind === Kind.Less && startsTypeArguments(parser, parser.position);
  const typeArguments = generic ? parseTypeArguments(parser) : noArguments;
  return { kind: 'member', target, member, typeArguments, conditional, start: target.start, end: parser.previousEnd };
}

function refuseNewer(parser: ParserState): undefined {
  const span = parser.currentSpan();
  switch (parser.kind) {
    case Kind.Bang:
      return parser.failNewer(span, "a '!' after an expression", '8', "remove it, or compare with '!='");
    case Kind.DotDot:
      return parser.failNewer(span, 'a range a..b', '8', "write one '.' before a member");
    case Kind.Switch:
      if (parser.peek(1) === Kind.OpenBrace) {
        parser.failNewer(span, 'a switch expression', '8', 'use ?: or a switch statement');
      }
      return undefined;
    case Kind.PointerArrow:
      return parser.failHere("'->' needs pointers, which policy expressions do not allow", "write '.' or '=>'");
    default:
      if (parser.isWord('with') && parser.peek(1) === Kind.OpenBrace) {
        parser.failNewer(span, "a 'with' expression", '9', 'make a new object');
      }
      return undefined;
  }
}
