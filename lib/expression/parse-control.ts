import type { Expression, For, ForEach, If, Statement, Using, VariableDeclaration } from './ast';
import { isDeclaration, isDeconstruction, parseDeconstructed, parseVariables } from './parse-declarations';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

export function parseIf(parser: ParserState): If {
  const { start } = parser;
  parser.advance();
  const condition = parseInParentheses(parser);
  const whenTrue = parser.grammar.embedded(parser);
  const whenFalse = parser.accept(Kind.Else) ? parser.grammar.embedded(parser) : undefined;
  return { kind: 'if', condition, whenTrue, whenFalse, start, end: parser.previousEnd };
}

export function parseWhile(parser: ParserState): Statement {
  const { start } = parser;
  parser.advance();
  const condition = parseInParentheses(parser);
  const body = parser.grammar.embedded(parser);
  return { kind: 'while', condition, body, start, end: body.end };
}

export function parseDo(parser: ParserState): Statement {
  const { start } = parser;
  parser.advance();
  const body = parser.grammar.embedded(parser);
  parser.expect(Kind.While);
  const condition = parseInParentheses(parser);
  parser.expect(Kind.Semicolon);
  return { kind: 'do', body, condition, start, end: parser.previousEnd };
}

export function parseLock(parser: ParserState): Statement {
  const { start } = parser;
  parser.advance();
  const value = parseInParentheses(parser);
  const body = parser.grammar.embedded(parser);
  return { kind: 'lock', value, body, start, end: body.end };
}

export function parseInParentheses(parser: ParserState): Expression {
  parser.expect(Kind.OpenParen);
  const expression = parser.grammar.expression(parser);
  parser.expect(Kind.CloseParen);
  return expression;
}

// ── for, foreach ─────────────────────────────────────────────────────────────────────────────────────────────────

export function parseFor(parser: ParserState): For {
  const { start } = parser;
  parser.advance();
  parser.expect(Kind.OpenParen);
  const initializer = parseForInitializer(parser);
  parser.expect(Kind.Semicolon);
  const condition = parser.kind === Kind.Semicolon ? undefined : parser.grammar.expression(parser);
  parser.expect(Kind.Semicolon);
  const increments = parser.kind === Kind.CloseParen ? [] : parseList(parser);
  parser.expect(Kind.CloseParen);
  const body = parser.grammar.embedded(parser);
  return { kind: 'for', initializer, condition, increments, body, start, end: body.end };
}

function parseForInitializer(parser: ParserState): VariableDeclaration | readonly Expression[] | undefined {
  if (parser.kind === Kind.Semicolon) return undefined;
  return isDeclaration(parser) ? parseVariables(parser) : parseList(parser);
}

function parseList(parser: ParserState): Expression[] {
  const list: Expression[] = [];
  do list.push(parser.grammar.expression(parser));
  while (parser.accept(Kind.Comma));
  return list;
}

export function parseForEach(parser: ParserState): ForEach {
  const { start } = parser;
  parser.advance();
  parser.expect(Kind.OpenParen);
  const variable = isDeconstruction(parser) ? skipDeconstruction(parser) : parseVariable(parser);
  parser.expect(Kind.In);
  const source = parser.grammar.expression(parser);
  parser.expect(Kind.CloseParen);
  const body = parser.grammar.embedded(parser);
  return { kind: 'foreach', ...variable, source, body, start, end: body.end };
}

type LoopVariable = Pick<ForEach, 'type' | 'name'>;

function parseVariable(parser: ParserState): LoopVariable {
  const type = parseType(parser);
  return { type, name: parser.identifier('the name of a variable') };
}

/** The names are lost, and with them the tree; what stands for them is never seen. */
function skipDeconstruction(parser: ParserState): LoopVariable {
  const place = { start: parser.start, end: parser.start };
  parseDeconstructed(parser);
  const type = { kind: 'type' as const, parts: [], nullable: false, arrayRanks: [], ...place };
  return { type, name: { name: '', ...place } };
}

// ── using ────────────────────────────────────────────────────────────────────────────────────────────────────────

export function parseUsing(parser: ParserState): Using {
  const { start } = parser;
  parser.advance();
  if (parser.kind !== Kind.OpenParen && isDeclaration(parser)) {
    const span = { start, end: parser.previousEnd };
    parser.failNewer(span, "a 'using' declaration without parentheses", '8', 'write using (…) { … }');
  }
  parser.expect(Kind.OpenParen);
  const resource = isDeclaration(parser) ? parseVariables(parser) : parser.grammar.expression(parser);
  parser.expect(Kind.CloseParen);
  const body = parser.grammar.embedded(parser);
  return { kind: 'using', resource, body, start, end: body.end };
}
