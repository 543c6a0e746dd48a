import type { Argument, Identifier, TypeRef } from './ast';
import { scanType } from './lookahead';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** `(a, name: b, out var c)`. */
export function parseArguments(parser: ParserState): readonly Argument[] {
  parser.expect(Kind.OpenParen);
  return parseUpTo(parser, Kind.CloseParen);
}

/** `[a, b]`. */
export function parseIndexes(parser: ParserState): readonly Argument[] {
  parser.expect(Kind.OpenBracket);
  if (parser.kind === Kind.CloseBracket) parser.failMissing('an index');
  return parseUpTo(parser, Kind.CloseBracket);
}

function parseUpTo(parser: ParserState, closer: Kind): Argument[] {
  if (parser.accept(closer)) return [];
  // Not filled by pushing alone: most lists have one member, and the first push makes room for 17.
  const parsed = [parseArgument(parser)];
  while (parser.accept(Kind.Comma)) parsed.push(parseArgument(parser));
  if (!parser.accept(closer)) parser.failUnclosed(closer === Kind.CloseParen ? "',' or ')'" : "',' or ']'");
  return parsed;
}

function parseArgument(parser: ParserState): Argument {
  const { start } = parser;
  const name = parseArgumentName(parser);
  switch (parser.kind) {
    case Kind.Out:
      return parseOut(parser, start, name);
    case Kind.Ref:
    case Kind.In: {
      const modifier = parser.kind === Kind.Ref ? 'ref' : 'in';
      parser.advance();
      const value = parser.grammar.expression(parser);
      return { name, modifier, value, start, end: value.end };
    }
    default: {
      const value = parser.grammar.expression(parser);
      return { name, value, start: name === undefined ? value.start : start, end: value.end };
    }
  }
}

function parseArgumentName(parser: ParserState): Identifier | undefined {
  if (parser.kind !== Kind.Identifier || parser.peek(1) !== Kind.Colon) return undefined;
  const name = parser.identifier();
  parser.advance();
  return name;
}

function parseOut(parser: ParserState, start: number, name: Identifier | undefined): Argument {
  parser.advance();
  const type = parseDeclaredType(parser);
  if (type === undefined) {
    const value = parser.grammar.expression(parser);
    return { name, modifier: 'out', value, start, end: value.end };
  }
  const variable = parser.identifier();
  return { name, modifier: 'out', declaration: { type, name: variable }, start, end: variable.end };
}

/** The type in `out var x` and `out int x`; that of `out _` is `var`, which nobody wrote. */
function parseDeclaredType(parser: ParserState): TypeRef | undefined {
  const { start } = parser;
  const next = parser.peek(1);
  if (parser.isWord('_') && (next === Kind.Comma || next === Kind.CloseParen)) {
    const nowhere = { start, end: start };
    const parts = [{ name: 'var', typeArguments: [], ...nowhere }];
    return { kind: 'type', parts, nullable: false, arrayRanks: [], ...nowhere };
  }
  const end = scanType(parser, parser.position);
  return end > 0 && parser.tokens.kinds[end] === Kind.Identifier ? parseType(parser) : undefined;
}
