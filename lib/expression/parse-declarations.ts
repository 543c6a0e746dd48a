import type { Declarator, Identifier, LocalFunction, Parameter, TypeRef, VariableDeclaration } from './ast';
import { isTypeKeyword, scanType } from './lookahead';
import { parseArrayElements } from './parse-creation';
import { isAwait, parseArrowBody, parseFunctionBlock } from './parse-lambda';
import { parseParameterList } from './parse-parameter-list';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** Whether `T x` stands here. */
export function isDeclaration(parser: ParserState): boolean {
  const { kinds } = parser.tokens;
  if (isTypeKeyword(parser.kind)) return parser.peek(1) !== Kind.Dot;
  if (parser.kind === Kind.Const || parser.kind === Kind.Ref) return true;
  if (isAwait(parser)) return false;
  const end = scanType(parser, parser.position);
  if (end < 0 || kinds[end] !== Kind.Identifier) return false;
  // `a ? b : c` is a conditional, `a? b = c` declares a nullable variable.
  return kinds[end - 1] !== Kind.Question || kinds[end + 1] === Kind.Equal || kinds[end + 1] === Kind.Semicolon;
}

/** `const T x = 1, y = 2`, without the semicolon. */
export function parseVariables(parser: ParserState): VariableDeclaration {
  const { start } = parser;
  const constant = parser.accept(Kind.Const);
  acceptRef(parser);
  const type = parseType(parser);
  const declarators = [parseDeclarator(parser)];
  while (parser.accept(Kind.Comma)) declarators.push(parseDeclarator(parser));
  return { kind: 'variables', constant, type, declarators, start, end: parser.previousEnd };
}

/** The tree has no room for `ref`, which makes a variable another name of a place. */
function acceptRef(parser: ParserState): void {
  if (parser.accept(Kind.Ref)) parser.beyondTree = true;
}

function parseDeclarator(parser: ParserState): Declarator {
  const name = parser.identifier('the name of a variable');
  if (!parser.accept(Kind.Equal)) return { name, start: name.start, end: name.end };
  acceptRef(parser);
  const initializer = parser.kind === Kind.OpenBrace ? parseArrayElements(parser) : parser.grammar.expression(parser);
  return { name, initializer, start: name.start, end: initializer.end };
}

// ── deconstruction ───────────────────────────────────────────────────────────────────────────────────────────────

/** Whether `var (a, b) =` or `(int a, var b) =` stands here. */
export function isDeconstruction(parser: ParserState): boolean {
  const { kinds, partners } = parser.tokens;
  const open = parser.isWord('var') ? parser.position + 1 : parser.position;
  if (kinds[open] !== Kind.OpenParen || partners[open] < 0) return false;
  const after = kinds[partners[open] + 1];
  if (after !== Kind.Equal && after !== Kind.In) return false;
  if (open > parser.position) return true;
  const end = scanType(parser, open + 1);
  return end > 0 && kinds[end] === Kind.Identifier;
}

/** Steps over the names; the tree has no room for several variables from one value. */
export function parseDeconstructed(parser: ParserState): void {
  parser.beyondTree = true;
  const typed = !parser.acceptWord('var');
  parser.expect(Kind.OpenParen);
  do {
    if (typed) parseType(parser);
    parser.identifier('the name of a variable');
  } while (parser.accept(Kind.Comma));
  parser.expect(Kind.CloseParen);
}

// ── local functions ──────────────────────────────────────────────────────────────────────────────────────────────

/** Whether `T Name(` or `T Name<` stands here, possibly after `async`. */
export function isLocalFunction(parser: ParserState): boolean {
  const { kinds } = parser.tokens;
  const asynchronous = parser.isWord('async') && scanFunctionName(parser, parser.position + 1) > 0;
  const name = scanFunctionName(parser, parser.position + (asynchronous ? 1 : 0));
  return name > 0 && (kinds[name + 1] === Kind.OpenParen || kinds[name + 1] === Kind.Less);
}

function scanFunctionName(parser: ParserState, index: number): number {
  const end = scanType(parser, index);
  return end > 0 && parser.tokens.kinds[end] === Kind.Identifier ? end : -1;
}

export function parseLocalFunction(parser: ParserState): LocalFunction {
  const { start } = parser;
  if (parser.isWord('async') && scanFunctionName(parser, parser.position + 1) > 0) parser.advance();
  const returnType = parseType(parser);
  const name = parser.identifier('the name of a function');
  const typeParameters = parseTypeParameters(parser);
  const parameters = parseParameterList(parser, parseParameter);
  skipConstraints(parser);
  const body = parseBody(parser);
  return { kind: 'localFunction', returnType, name, typeParameters, parameters, body, start, end: parser.previousEnd };
}

function parseBody(parser: ParserState): LocalFunction['body'] {
  if (parser.kind === Kind.OpenBrace) return parseFunctionBlock(parser);
  if (!parser.accept(Kind.Arrow)) parser.failMissing("'{' or '=>' and the body of the function");
  const body = parseArrowBody(parser);
  parser.expect(Kind.Semicolon);
  return body;
}

function parseTypeParameters(parser: ParserState): Identifier[] {
  const names: Identifier[] = [];
  if (!parser.accept(Kind.Less)) return names;
  do names.push(parser.identifier('the name of a type parameter'));
  while (parser.accept(Kind.Comma));
  parser.expect(Kind.Greater);
  return names;
}

/** `where T : class, new()`: they matter to the compiler only. */
function skipConstraints(parser: ParserState): void {
  while (parser.acceptWord('where')) {
    parser.identifier('the name of a type parameter');
    parser.expect(Kind.Colon);
    do skipConstraint(parser);
    while (parser.accept(Kind.Comma));
  }
}

function skipConstraint(parser: ParserState): void {
  if (parser.kind === Kind.OtherKeyword) return parser.advance();
  if (!parser.accept(Kind.New)) return void parseType(parser);
  parser.expect(Kind.OpenParen);
  parser.expect(Kind.CloseParen);
}

const modifiers = new Map<Kind, Parameter['modifier']>([
  [Kind.Out, 'out'],
  [Kind.Ref, 'ref'],
  [Kind.In, 'in'],
  [Kind.Params, 'params'],
]);

function parseParameter(parser: ParserState): Parameter {
  const { start } = parser;
  const modifier = modifiers.get(parser.kind);
  if (modifier !== undefined) parser.advance();
  const type: TypeRef = parseType(parser);
  const name = parser.identifier('the name of a parameter');
  const defaultValue = parser.accept(Kind.Equal) ? parser.grammar.expression(parser) : undefined;
  return { type, name, modifier, defaultValue, start, end: parser.previousEnd };
}
