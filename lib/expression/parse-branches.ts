import type { Block, Catch, Expression, Statement, Switch, SwitchLabel, SwitchSection, Try } from './ast';
import { parseInParentheses } from './parse-control';
import { parseCasePattern } from './parse-patterns';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** Reads statements, declarations among them, until a kind of token that ends them. */
export type StatementReader = (parser: ParserState) => Statement;

export function parseSwitch(parser: ParserState, statement: StatementReader): Switch {
  const { start } = parser;
  parser.advance();
  const value = parseInParentheses(parser);
  const sections: SwitchSection[] = [];
  parser.expect(Kind.OpenBrace);
  while (!parser.accept(Kind.CloseBrace)) sections.push(parseSection(parser, statement));
  return { kind: 'switch', value, sections, start, end: parser.previousEnd };
}

function parseSection(parser: ParserState, statement: StatementReader): SwitchSection {
  const { start } = parser;
  const labels: SwitchLabel[] = [];
  const statements: Statement[] = [];
  if (!isLabel(parser)) parser.failMissing("'case', 'default' or '}'");
  while (isLabel(parser)) labels.push(parseLabel(parser));
  while (!isLabel(parser) && parser.kind !== Kind.CloseBrace) {
    if (parser.kind === Kind.End) parser.failMissing("'}' to close the switch");
    statements.push(statement(parser));
  }
  if (statements.length === 0) parser.failMissing("a statement after the ':'", "write 'break;'");
  return { labels, statements, start, end: parser.previousEnd };
}

function isLabel(parser: ParserState): boolean {
  return parser.kind === Kind.Case || (parser.kind === Kind.Default && parser.peek(1) === Kind.Colon);
}

function parseLabel(parser: ParserState): SwitchLabel {
  const { start } = parser;
  if (parser.accept(Kind.Default)) {
    parser.advance();
    return { start, end: parser.previousEnd };
  }
  parser.advance();
  const pattern = parseCasePattern(parser);
  const guard = parser.acceptWord('when') ? parser.grammar.expression(parser) : undefined;
  parser.expect(Kind.Colon);
  return { pattern, guard, start, end: parser.previousEnd };
}

// ── try ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export function parseTry(parser: ParserState): Try {
  const { start } = parser;
  parser.advance();
  const body = parser.grammar.block(parser);
  const catches: Catch[] = [];
  while (parser.kind === Kind.Catch) catches.push(parseCatch(parser));
  const finallyBody: Block | undefined = parser.accept(Kind.Finally) ? parser.grammar.block(parser) : undefined;
  if (catches.length === 0 && finallyBody === undefined) {
    parser.failHere(`expected 'catch' or 'finally' after the block of 'try', got ${parser.describe()}`);
  }
  return { kind: 'try', body, catches, finallyBody, start, end: parser.previousEnd };
}

function parseCatch(parser: ParserState): Catch {
  const { start } = parser;
  parser.advance();
  const caught = parser.accept(Kind.OpenParen) ? parseCaught(parser) : {};
  const filter: Expression | undefined = parser.acceptWord('when') ? parseInParentheses(parser) : undefined;
  const body = parser.grammar.block(parser);
  return { ...caught, filter, body, start, end: body.end };
}

function parseCaught(parser: ParserState): Pick<Catch, 'type' | 'name'> {
  const type = parseType(parser);
  const name = parser.kind === Kind.Identifier ? parser.identifier() : undefined;
  parser.expect(Kind.CloseParen);
  return { type, name };
}
