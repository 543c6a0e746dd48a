import type { InterpolatedString, InterpolationHole, InterpolationText } from './ast';
import { decodeInterpolatedText } from './literals';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** `$"…{x,5:N2}…"`, which the lexer has already cut at its holes. */
export function parseInterpolated(parser: ParserState): InterpolatedString {
  const { start } = parser;
  const verbatim = parser.kind === Kind.VerbatimInterpolatedStart;
  const parts: (InterpolationText | InterpolationHole)[] = [];
  parser.advance();
  for (;;) {
    switch (parser.kind) {
      case Kind.InterpolatedText:
        parts.push(parseText(parser, verbatim));
        break;
      case Kind.HoleOpen:
      case Kind.VerbatimHoleOpen:
        parts.push(parseHole(parser));
        break;
      default:
        parser.expect(Kind.InterpolatedEnd);
        return { kind: 'interpolated', parts, start, end: parser.previousEnd };
    }
  }
}

function parseText(parser: ParserState, verbatim: boolean): InterpolationText {
  const value = decodeInterpolatedText(parser.textAt(parser.position), verbatim);
  const { start, end } = parser.currentSpan();
  parser.advance();
  return { kind: 'text', value, start, end };
}

function parseHole(parser: ParserState): InterpolationHole {
  const { start } = parser;
  parser.advance();
  if (parser.kind === Kind.HoleClose) parser.failMissing('an expression between the braces', "write '{{' for a brace");
  const expression = parser.grammar.expression(parser);
  const alignment = parser.accept(Kind.Comma) ? parser.grammar.expression(parser) : undefined;
  const format = parseFormat(parser);
  if (!parser.accept(Kind.HoleClose)) parser.failMissing("'}'");
  return { kind: 'hole', expression, alignment, format, start, end: parser.previousEnd };
}

function parseFormat(parser: ParserState): string | undefined {
  if (parser.kind !== Kind.InterpolatedFormat) return undefined;
  const format = parser.textAt(parser.position).slice(1);
  parser.advance();
  return format;
}
