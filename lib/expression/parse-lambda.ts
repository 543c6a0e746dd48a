import type { Block, Expression, Lambda, LambdaParameter } from './ast';
import { isTypeKeyword, startsExpression } from './lookahead';
import { parseParameterList } from './parse-parameter-list';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** Whether `x =>`, `(…) =>` or either after `async` stands here. */
export function isLambda(parser: ParserState): boolean {
  if (parser.kind === Kind.Static && opensLambda(parser, parser.position + 1)) {
    parser.failNewer(parser.currentSpan(), 'a static lambda', '9', "remove 'static'");
  }
  return opensLambda(parser, parser.position) || (parser.isWord('async') && opensLambda(parser, parser.position + 1));
}

function opensLambda(parser: ParserState, index: number): boolean {
  const { kinds, partners } = parser.tokens;
  if (kinds[index] === Kind.Identifier) return kinds[index + 1] === Kind.Arrow;
  return kinds[index] === Kind.OpenParen && partners[index] > 0 && kinds[partners[index] + 1] === Kind.Arrow;
}

export function parseLambda(parser: ParserState): Lambda {
  const { start } = parser;
  if (parser.peek(1) !== Kind.Arrow) parser.acceptWord('async');
  const parameters =
    parser.kind === Kind.OpenParen ? parseParameterList(parser, parseParameter) : [parseBareParameter(parser)];
  parser.expect(Kind.Arrow);
  const body = parseArrowBody(parser);
  return { kind: 'lambda', parameters, body, start, end: body.end };
}

/** `delegate (int x) { … }`. */
export function parseAnonymousMethod(parser: ParserState): Lambda {
  const { start } = parser;
  parser.advance();
  const parameters = parser.kind === Kind.OpenParen ? parseParameterList(parser, parseParameter) : [];
  const body = parseFunctionBlock(parser);
  return { kind: 'lambda', parameters, body, start, end: body.end };
}

/** What stands after `=>`: a block, an expression or `throw …`. */
export function parseArrowBody(parser: ParserState): Expression | Block {
  if (parser.kind === Kind.OpenBrace) return parseFunctionBlock(parser);
  if (parser.kind !== Kind.Throw) return parser.grammar.expression(parser);
  const { start } = parser;
  parser.advance();
  const value = parser.grammar.expression(parser);
  return { kind: 'throw', value, start, end: value.end };
}

/** The words of a query around a function mean nothing among its statements. */
export function parseFunctionBlock(parser: ParserState): Block {
  const { inQuery } = parser;
  parser.inQuery = false;
  const block = parser.grammar.block(parser);
  parser.inQuery = inQuery;
  return block;
}

function parseBareParameter(parser: ParserState): LambdaParameter {
  const name = parser.identifier('the name of a parameter');
  return { name, start: name.start, end: name.end };
}

const modifiers = new Map<Kind, 'out' | 'ref' | 'in'>([
  [Kind.Out, 'out'],
  [Kind.Ref, 'ref'],
  [Kind.In, 'in'],
]);

function parseParameter(parser: ParserState): LambdaParameter {
  const { start } = parser;
  const modifier = modifiers.get(parser.kind);
  if (modifier !== undefined) parser.advance();
  const next = parser.peek(1);
  if (modifier === undefined && (next === Kind.Comma || next === Kind.CloseParen)) return parseBareParameter(parser);
  const type = parseType(parser);
  const name = parser.identifier('the name of a parameter');
  return { name, type, modifier, start, end: name.end };
}

/** `await` is a name unless an operand follows it at once. */
export function isAwait(parser: ParserState): boolean {
  if (!parser.isWord('await')) return false;
  const next = parser.peek(1);
  if (next === Kind.OpenParen || next === Kind.Plus || next === Kind.Minus) return false;
  if (isTypeKeyword(next)) return parser.peek(2) === Kind.Dot;
  return startsExpression(parser, parser.position + 1);
}
