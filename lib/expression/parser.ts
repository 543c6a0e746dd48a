import type { Issue } from '../core/issue';
import type { PolicyExpression } from './ast';
import { fixOfForeignWord } from './foreign-words';
import { tokenize } from './lexer';
import { withoutNamedValues } from './named-values';
import { parseExpression as parseSingle, parseOperand } from './parse-expressions';
import { parseBlock, parseEmbedded } from './parse-statements';
import type { ParsedExpression } from './parsed';
import { ParserState, type Grammar } from './parser-state';
import { SyntaxFailure } from './syntax-failure';
import { Kind, type Tokens } from './tokens';
import { findMissingBrace } from './unbalanced-braces';

const grammar: Grammar = {
  expression: parseSingle,
  operand: parseOperand,
  block: parseBlock,
  embedded: parseEmbedded,
};

/**
 * Reads the text of a policy expression, `@(…)` or `@{…}`, into a tree, or says where and why it is not C# 7.
 *
 * There is neither a tree nor an issue when the text may be right but the tree cannot hold it: a named value stands
 * where only its text could tell what it is, or a form is used that policies have no use for, such as a label.
 */
export function parseExpression(text: string): ParsedExpression {
  const start = text.length - text.trimStart().length;
  if (!text.startsWith('@(', start) && !text.startsWith('@{', start)) {
    return { issues: [syntaxIssue({ start, end: start }, "expected '@(' or '@{'")] };
  }
  const tokens = tokenize(text, start + 1);
  const parsed = parseTokens(tokens, start);
  if (parsed.issues.length === 0 || !tokens.kinds.includes(Kind.NamedValue)) return parsed;
  const plausible = withoutNamedValues(tokens).some(
    (variant) => parseTokens(tokenize(variant, start + 1), start).issues.length === 0,
  );
  return plausible ? { issues: [] } : parsed;
}

function parseTokens(tokens: Tokens, start: number): ParsedExpression {
  const parser = new ParserState(tokens, grammar);
  try {
    const expression = parsePolicyExpression(parser, start);
    return parser.beyondTree ? { issues: [] } : { expression, issues: [] };
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    return { issues: [issueOf(failure, parser)] };
  }
}

/** The parser stops where it can go on no longer; the lexer, or the indentation, may know better what went wrong. */
function issueOf(failure: SyntaxFailure, parser: ParserState): Issue {
  const lexical = parser.tokens.failure;
  if (lexical !== undefined && parser.kind === Kind.Bad) {
    return syntaxIssue({ start: lexical.start, end: lexical.end }, lexical.message, lexical.fix);
  }
  const escape = findEntity(parser);
  if (escape !== undefined) return escape;
  const missing = lexical === undefined ? findMissingBrace(parser.tokens) : undefined;
  if (missing !== undefined && missing.span.start < failure.span.start) {
    return syntaxIssue(missing.span, `expected '${missing.brace}' here, since the braces do not match the indentation`);
  }
  return syntaxIssue(failure.span, failure.message, failure.fix ?? fixOfForeignWord(parser));
}

const entity = /&(?:quot|amp|lt|gt|apos);/y;

/** C# that was escaped once too often, such as `a &amp;&amp; b`, just before the place where the parser stopped. */
function findEntity({ tokens, position }: ParserState): Issue | undefined {
  for (let index = Math.max(0, position - 3); index <= position; index++) {
    if (tokens.kinds[index] !== Kind.Amp) continue;
    entity.lastIndex = tokens.starts[index];
    const [found] = entity.exec(tokens.text) ?? [];
    if (found === undefined) continue;
    const span = { start: tokens.starts[index], end: entity.lastIndex };
    return syntaxIssue(
      span,
      `expected C#, got '${found}', an escape of XML that was not undone`,
      'escape it only once',
    );
  }
  return undefined;
}

function syntaxIssue(span: Issue['span'], message: string, fix?: string): Issue {
  return { code: 'EXP001', severity: 'error', message, span, ...(fix === undefined ? {} : { fix }) };
}

function parsePolicyExpression(parser: ParserState, start: number): PolicyExpression {
  if (parser.kind === Kind.OpenBrace) {
    const body = parseBlock(parser);
    expectEnd(parser, '}');
    return { kind: 'block', body, start, end: body.end };
  }
  parser.expect(Kind.OpenParen);
  if (parser.kind === Kind.CloseParen) parser.failMissing("an expression between '@(' and ')'");
  const body = parseSingle(parser);
  if (parser.kind === Kind.Semicolon) {
    parser.failHere(
      "expected ')', got ';': @(…) holds one expression, no statements",
      "remove the ';', or write @{ return …; }",
    );
  }
  parser.expect(Kind.CloseParen);
  const end = parser.previousEnd;
  expectEnd(parser, ')');
  return { kind: 'single', body, start, end };
}

function expectEnd(parser: ParserState, closer: string): void {
  if (parser.kind === Kind.End) return;
  parser.failHere(`expected the end of the expression after its closing '${closer}', got ${parser.describe()}`);
}
