import { nearest } from '../core/nearest';
import type { Block, Expression, ExpressionStatement, Statement } from './ast';
import {
  isDeclaration,
  isDeconstruction,
  isLocalFunction,
  parseDeconstructed,
  parseLocalFunction,
  parseVariables,
} from './parse-declarations';
import { parseExpression } from './parse-expressions';
import { parseSwitch, parseTry } from './parse-branches';
import { parseDo, parseFor, parseForEach, parseIf, parseLock, parseUsing, parseWhile } from './parse-control';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

export function parseBlock(parser: ParserState): Block {
  const { start } = parser;
  const statements: Statement[] = [];
  parser.expect(Kind.OpenBrace);
  while (parser.kind !== Kind.CloseBrace) {
    if (parser.kind === Kind.End) parser.failMissing("'}' to close this block");
    statements.push(parseStatement(parser));
  }
  parser.advance();
  return { kind: 'blockStatement', statements, start, end: parser.previousEnd };
}

function parseStatement(parser: ParserState): Statement {
  parser.tupleComma = undefined;
  if (parser.kind === Kind.Identifier || parser.kind === Kind.OpenParen) {
    const special = parseByWords(parser);
    if (special !== undefined) return special;
  }
  if (parser.kind === Kind.Static) {
    parser.failNewer(parser.currentSpan(), 'a static local function', '8', "remove 'static'");
  }
  if (!isDeclaration(parser)) return parseEmbedded(parser);
  if (isLocalFunction(parser)) return parseLocalFunction(parser);
  const declaration = parseVariables(parser);
  parser.expect(Kind.Semicolon);
  return { ...declaration, end: parser.previousEnd };
}

/** Statements that start with what may also be a name: a label, `yield`, `async T F()`, `var (a, b) = …`. */
function parseByWords(parser: ParserState): Statement | undefined {
  if (parser.kind === Kind.Identifier && parser.peek(1) === Kind.Colon) return parseLabel(parser);
  if (parser.isWord('yield') && (parser.peek(1) === Kind.Return || parser.peek(1) === Kind.Break)) {
    return parseYield(parser);
  }
  if (parser.isWord('async') && isLocalFunction(parser)) return parseLocalFunction(parser);
  if (!isDeconstruction(parser)) return undefined;
  const { start } = parser;
  parseDeconstructed(parser);
  parser.expect(Kind.Equal);
  return { ...endExpression(parser, parseExpression(parser)), start };
}

/** A statement that is no declaration; only such may follow `if (…)` without braces. */
export function parseEmbedded(parser: ParserState): Statement {
  parser.enter();
  const statement = parseByKeyword(parser);
  parser.leave();
  return statement;
}

function parseByKeyword(parser: ParserState): Statement {
  switch (parser.kind) {
    case Kind.OpenBrace:
      return parseBlock(parser);
    case Kind.If:
      return parseIf(parser);
    case Kind.While:
      return parseWhile(parser);
    case Kind.Do:
      return parseDo(parser);
    case Kind.For:
      return parseFor(parser);
    case Kind.Foreach:
      return parseForEach(parser);
    case Kind.Switch:
      return parseSwitch(parser, parseStatement);
    case Kind.Try:
      return parseTry(parser);
    case Kind.Using:
      return parseUsing(parser);
    case Kind.Lock:
      return parseLock(parser);
    default:
      return parseSimple(parser);
  }
}

function parseSimple(parser: ParserState): Statement {
  const { start } = parser;
  switch (parser.kind) {
    case Kind.Semicolon:
      parser.advance();
      return { kind: 'empty', start, end: parser.previousEnd };
    case Kind.Return:
      return { kind: 'return', value: parseLeaving(parser), start, end: parser.previousEnd };
    case Kind.Throw:
      return { kind: 'throwStatement', value: parseLeaving(parser), start, end: parser.previousEnd };
    case Kind.Break:
    case Kind.Continue: {
      const kind = parser.kind === Kind.Break ? 'break' : 'continue';
      parser.advance();
      parser.expect(Kind.Semicolon);
      return { kind, start, end: parser.previousEnd };
    }
    case Kind.Goto:
      return parseGoto(parser);
    case Kind.Checked:
    case Kind.Unchecked:
      if (parser.peek(1) === Kind.OpenBrace) return parseCheckedBlock(parser);
      return parseExpressionStatement(parser);
    default:
      refuseStatement(parser);
      return parseExpressionStatement(parser);
  }
}

/** `return …;`, `throw …;`: the value, if any. */
function parseLeaving(parser: ParserState): Expression | undefined {
  parser.advance();
  if (parser.accept(Kind.Semicolon)) return undefined;
  if (parser.accept(Kind.Ref)) parser.beyondTree = true;
  const value = parseExpression(parser);
  parser.expect(Kind.Semicolon);
  return value;
}

function parseCheckedBlock(parser: ParserState): Statement {
  const { start } = parser;
  const checked = parser.kind === Kind.Checked;
  parser.advance();
  const body = parseBlock(parser);
  return { kind: 'checkedBlock', checked, body, start, end: body.end };
}

// ── jumps that the tree has no room for ──────────────────────────────────────────────────────────────────────────

function parseLabel(parser: ParserState): Statement {
  parser.beyondTree = true;
  parser.position += 2;
  return parseEmbeddedOrDeclaration(parser);
}

function parseEmbeddedOrDeclaration(parser: ParserState): Statement {
  parser.enter();
  const statement = parseStatement(parser);
  parser.leave();
  return statement;
}

function parseGoto(parser: ParserState): Statement {
  const { start } = parser;
  parser.beyondTree = true;
  parser.advance();
  if (parser.accept(Kind.Case)) parseExpression(parser);
  else if (!parser.accept(Kind.Default)) parser.identifier('a label');
  parser.expect(Kind.Semicolon);
  return { kind: 'empty', start, end: parser.previousEnd };
}

function parseYield(parser: ParserState): Statement {
  const { start } = parser;
  parser.beyondTree = true;
  parser.advance();
  if (!parser.accept(Kind.Break)) {
    parser.expect(Kind.Return);
    parseExpression(parser);
  }
  parser.expect(Kind.Semicolon);
  return { kind: 'empty', start, end: parser.previousEnd };
}

// ── expressions as statements ────────────────────────────────────────────────────────────────────────────────────

function parseExpressionStatement(parser: ParserState): ExpressionStatement {
  const expression = parseExpression(parser);
  if (!isStatement(expression)) {
    parser.fail(
      expression,
      `expected a statement, got ${describeExpression(expression)}: only an assignment, a call, '++', '--' or 'new' may stand alone`,
      misspeltKeyword(expression) ?? "put 'return' before it, or assign it to a variable",
    );
  }
  return endExpression(parser, expression);
}

function endExpression(parser: ParserState, expression: Expression): ExpressionStatement {
  parser.expect(Kind.Semicolon);
  return { kind: 'expressionStatement', expression, start: expression.start, end: parser.previousEnd };
}

const statementWords = ['return', 'else', 'foreach', 'while', 'switch', 'throw', 'break', 'continue', 'var'];

function misspeltKeyword(expression: Expression): string | undefined {
  const near = expression.kind === 'name' ? nearest(expression.name, statementWords) : undefined;
  return near === undefined ? undefined : `write '${near}'`;
}

function isStatement(expression: Expression): boolean {
  switch (expression.kind) {
    case 'assignment':
    case 'call':
    case 'postfix':
    case 'new':
    case 'namedValue':
      return true;
    case 'unary':
      return ['++', '--', 'await'].includes(expression.operator);
    default:
      return false;
  }
}

function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'binary':
      return `a value computed by '${expression.operator}'`;
    case 'literal':
      return 'a literal';
    case 'name':
      return `the name '${expression.name}'`;
    case 'member':
      return `the member '${expression.member.name}'`;
    default:
      return 'a value';
  }
}

// ── what is refused ──────────────────────────────────────────────────────────────────────────────────────────────

function refuseStatement(parser: ParserState): void {
  switch (parser.kind) {
    case Kind.Else:
      return parser.failHere("'else' has no 'if' before it");
    case Kind.Catch:
    case Kind.Finally:
      return parser.failHere(`${parser.describe()} has no 'try' before it`);
    case Kind.Case:
      return parser.failHere("'case' stands outside a switch");
    case Kind.Unsafe:
    case Kind.Fixed:
    case Kind.Stackalloc:
      return parser.failHere(`${parser.describe()} needs pointers, which policy expressions do not allow`);
    case Kind.OtherKeyword:
      return parser.failHere(
        `expected a statement, got ${parser.describe()}, which may not stand in a policy expression`,
      );
    case Kind.CloseParen:
    case Kind.CloseBracket:
      return parser.failHere(`expected a statement, got ${parser.describe()}, which closes nothing`, 'remove it');
    default:
      if (isDeclaration(parser)) {
        parser.failHere('a declaration may not stand alone after a condition', 'put it between { and }');
      }
  }
}
