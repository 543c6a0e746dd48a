import type { AssignmentOperator, BinaryOperator, Expression, Unary } from './ast';
import { isAwait, isLambda, parseLambda } from './parse-lambda';
import { startsCast } from './lookahead';
import { parsePattern } from './parse-patterns';
import { parsePostfix } from './parse-postfix';
import { isQuery, parseQuery } from './parse-query';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

// ── assignment, conditional, lambda ──────────────────────────────────────────────────────────────────────────────

export function parseExpression(parser: ParserState): Expression {
  parser.enter();
  const expression = parseWhole(parser);
  parser.leave();
  return expression;
}

function parseWhole(parser: ParserState): Expression {
  if (isLambda(parser)) return parseLambda(parser);
  if (isQuery(parser)) return parseQuery(parser);
  const left = parseOperand(parser, 1);
  if (parser.kind === Kind.Question) return parseConditional(parser, left);
  const operator = assignmentOperator(parser);
  return operator === undefined ? left : parseAssignment(parser, left, operator);
}

function parseConditional(parser: ParserState, condition: Expression): Expression {
  parser.advance();
  const whenTrue = parseBranch(parser);
  if (parser.kind === Kind.InterpolatedFormat) {
    parser.failHere('a ?: inside an interpolated string needs parentheses, since the colon starts a format');
  }
  parser.expect(Kind.Colon);
  const whenFalse = parseBranch(parser);
  return { kind: 'conditional', condition, whenTrue, whenFalse, start: condition.start, end: whenFalse.end };
}

/** An expression or `throw …`. */
function parseBranch(parser: ParserState): Expression {
  return parser.kind === Kind.Throw ? parseThrow(parser) : parseExpression(parser);
}

function parseThrow(parser: ParserState): Expression {
  const { start } = parser;
  parser.enter();
  parser.advance();
  const value = parseOperand(parser, 1);
  parser.leave();
  return { kind: 'throw', value, start, end: value.end };
}

const assignments = new Map<Kind, AssignmentOperator>([
  [Kind.Equal, '='],
  [Kind.PlusEqual, '+='],
  [Kind.MinusEqual, '-='],
  [Kind.StarEqual, '*='],
  [Kind.SlashEqual, '/='],
  [Kind.PercentEqual, '%='],
  [Kind.AmpEqual, '&='],
  [Kind.BarEqual, '|='],
  [Kind.CaretEqual, '^='],
  [Kind.LessLessEqual, '<<='],
]);

function assignmentOperator(parser: ParserState): AssignmentOperator | undefined {
  if (parser.kind === Kind.QuestionQuestionEqual) {
    parser.failNewer(parser.currentSpan(), 'the assignment ??=', '8', 'write a = a ?? b');
  }
  return isShiftedRight(parser, Kind.GreaterEqual) ? '>>=' : assignments.get(parser.kind);
}

/** Whether `>` and `>`, or `>` and `>=`, stand together here. */
function isShiftedRight(parser: ParserState, second: Kind): boolean {
  return parser.kind === Kind.Greater && parser.peek(1) === second && parser.touchesNext();
}

function parseAssignment(parser: ParserState, target: Expression, operator: AssignmentOperator): Expression {
  if (!isAssignable(target)) {
    parser.failHere(`expected a variable, a property or an element on the left of '${operator}'`, "compare with '=='");
  }
  parser.position += operator === '>>=' ? 2 : 1;
  const value = parseExpression(parser);
  return { kind: 'assignment', operator, target, value, start: target.start, end: value.end };
}

function isAssignable(target: Expression): boolean {
  if (target.kind === 'parenthesized') return isAssignable(target.expression);
  return ['name', 'member', 'index', 'tuple', 'namedValue', 'call'].includes(target.kind);
}

// ── binary operators ─────────────────────────────────────────────────────────────────────────────────────────────

interface Operator {
  readonly text: BinaryOperator | 'is' | 'as';
  readonly precedence: number;
}

const relational = 8;
const shift = 9;
const shiftRight: Operator = { text: '>>', precedence: shift };

/** By the kind of their token: an array, since every operand is followed by a look into it. */
const operators: (Operator | undefined)[] = [];
for (const [kind, operator] of [
  [Kind.QuestionQuestion, { text: '??', precedence: 1 }],
  [Kind.BarBar, { text: '||', precedence: 2 }],
  [Kind.AmpAmp, { text: '&&', precedence: 3 }],
  [Kind.Bar, { text: '|', precedence: 4 }],
  [Kind.Caret, { text: '^', precedence: 5 }],
  [Kind.Amp, { text: '&', precedence: 6 }],
  [Kind.EqualEqual, { text: '==', precedence: 7 }],
  [Kind.BangEqual, { text: '!=', precedence: 7 }],
  [Kind.Less, { text: '<', precedence: relational }],
  [Kind.LessEqual, { text: '<=', precedence: relational }],
  [Kind.Greater, { text: '>', precedence: relational }],
  [Kind.GreaterEqual, { text: '>=', precedence: relational }],
  [Kind.Is, { text: 'is', precedence: relational }],
  [Kind.As, { text: 'as', precedence: relational }],
  [Kind.LessLess, { text: '<<', precedence: shift }],
  [Kind.Plus, { text: '+', precedence: 10 }],
  [Kind.Minus, { text: '-', precedence: 10 }],
  [Kind.Star, { text: '*', precedence: 11 }],
  [Kind.Slash, { text: '/', precedence: 11 }],
  [Kind.Percent, { text: '%', precedence: 11 }],
] as const) {
  operators[kind] = operator;
}

function currentOperator(parser: ParserState): Operator | undefined {
  if (parser.kind === Kind.Greater) {
    if (isShiftedRight(parser, Kind.Greater)) return shiftRight;
    if (isShiftedRight(parser, Kind.GreaterEqual)) return undefined;
  }
  return operators[parser.kind];
}

/** An operand and the operators after it that bind at least as tightly as `precedence`. */
export function parseOperand(parser: ParserState, precedence: number): Expression {
  const outer = parser.beginChain();
  let left = parseUnary(parser);
  for (let operator = currentOperator(parser); operator !== undefined; operator = currentOperator(parser)) {
    if (operator.precedence < precedence) break;
    left = parseRight(parser, left, operator);
    parser.deepen();
  }
  parser.endChain(outer);
  return left;
}

function parseRight(parser: ParserState, left: Expression, operator: Operator): Expression {
  const operatorSpan = { start: parser.start, end: parser.start + operator.text.length };
  const { text } = operator;
  parser.position += text === '>>' ? 2 : 1;
  if (text === 'as') {
    const type = parseType(parser, 'operand');
    return { kind: 'as', operand: left, type, start: left.start, end: type.end };
  }
  if (text === 'is') {
    const pattern = parsePattern(parser);
    return { kind: 'is', operand: left, pattern, start: left.start, end: pattern.end };
  }
  const right = text === '??' ? parseCoalesced(parser) : parseOperand(parser, operator.precedence + 1);
  return { kind: 'binary', operator: text, left, right, operatorSpan, start: left.start, end: right.end };
}

/** What stands after `??`, which groups to the right and may throw. */
function parseCoalesced(parser: ParserState): Expression {
  if (parser.kind === Kind.Throw) return parseThrow(parser);
  parser.enter();
  const right = parseOperand(parser, 1);
  parser.leave();
  return right;
}

// ── unary operators ──────────────────────────────────────────────────────────────────────────────────────────────

const prefixes = new Map<Kind, Unary['operator']>([
  [Kind.Plus, '+'],
  [Kind.Minus, '-'],
  [Kind.Bang, '!'],
  [Kind.Tilde, '~'],
  [Kind.PlusPlus, '++'],
  [Kind.MinusMinus, '--'],
]);

function parseUnary(parser: ParserState): Expression {
  const { kind } = parser;
  if (kind === Kind.OpenParen) return startsCast(parser) ? parseCast(parser) : parsePostfix(parser);
  const operator = isAwait(parser) ? 'await' : prefixes.get(kind);
  if (operator !== undefined) return parsePrefixed(parser, operator);
  if (kind === Kind.Caret) parser.failNewer(parser.currentSpan(), 'an index from the end, ^n,', '8');
  if (kind === Kind.Amp || kind === Kind.Star) {
    parser.failHere(`expected an expression, got ${parser.describe()}; pointers are not allowed in policy expressions`);
  }
  return parsePostfix(parser);
}

function parsePrefixed(parser: ParserState, operator: Unary['operator']): Expression {
  const { start } = parser;
  parser.enter();
  parser.advance();
  const operand = operator === '-' ? smallestInteger(parseUnary(parser)) : parseUnary(parser);
  parser.leave();
  return { kind: 'unary', operator, operand, start, end: operand.end };
}

/** After a minus sign 2147483648 is an int and 9223372036854775808 a long, though without it they are too large. */
function smallestInteger(operand: Expression): Expression {
  if (operand.kind !== 'literal') return operand;
  const bare = operand.end - operand.start === String(operand.value).length;
  if (bare && operand.value === '2147483648') return { ...operand, type: 'int' };
  return bare && operand.value === '9223372036854775808' ? { ...operand, type: 'long' } : operand;
}

function parseCast(parser: ParserState): Expression {
  const { start } = parser;
  parser.enter();
  parser.advance();
  const type = parseType(parser);
  parser.expect(Kind.CloseParen);
  const operand = parseUnary(parser);
  parser.leave();
  return { kind: 'cast', type, operand, start, end: operand.end };
}
