import type { Expression, Identifier, QueryClause, QueryExpression, TypeRef } from './ast';
import { isTypeKeyword, scanType } from './lookahead';
import { parseType } from './parse-types';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** `from x in`, `from T x in`: only then is `from` no name. */
export function isQuery(parser: ParserState): boolean {
  if (!parser.isWord('from')) return false;
  const { kinds } = parser.tokens;
  const next = parser.position + 1;
  if (kinds[next] !== Kind.Identifier && !isTypeKeyword(kinds[next])) return false;
  if (kinds[next + 1] === Kind.In) return true;
  const end = scanType(parser, next);
  return end > 0 && kinds[end] === Kind.Identifier && kinds[end + 1] === Kind.In;
}

export function parseQuery(parser: ParserState): QueryExpression {
  const { start, inQuery } = parser;
  parser.inQuery = true;
  const clauses: QueryClause[] = [parseFrom(parser)];
  let ended = false;
  while (!ended) {
    const clause = parseClause(parser);
    clauses.push(clause);
    ended = (clause.kind === 'select' || clause.kind === 'group') && clause.into === undefined;
  }
  parser.inQuery = inQuery;
  return { kind: 'query', clauses, start, end: parser.previousEnd };
}

function parseClause(parser: ParserState): QueryClause {
  const word = parser.kind === Kind.Identifier ? parser.textAt(parser.position) : '';
  switch (word) {
    case 'from':
      return parseFrom(parser);
    case 'let':
      return parseLet(parser);
    case 'where':
      return parseWhere(parser);
    case 'join':
      return parseJoin(parser);
    case 'orderby':
      return parseOrderBy(parser);
    case 'select':
      return parseSelect(parser);
    case 'group':
      return parseGroup(parser);
    default:
      return parser.failMissing("'select' or 'group' to end the query");
  }
}

function expression(parser: ParserState): Expression {
  return parser.grammar.expression(parser);
}

function parseFrom(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const variable = parseRangeVariable(parser);
  const source = expression(parser);
  return { kind: 'from', ...variable, source, start, end: source.end };
}

/** `x in` or `T x in`. */
function parseRangeVariable(parser: ParserState): { type?: TypeRef; name: Identifier } {
  const type = parser.peek(1) === Kind.In ? undefined : parseType(parser);
  const name = parser.identifier();
  parser.expect(Kind.In);
  return { type, name };
}

function parseLet(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const name = parser.identifier();
  parser.expect(Kind.Equal);
  const value = expression(parser);
  return { kind: 'let', name, value, start, end: value.end };
}

function parseWhere(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const condition = expression(parser);
  return { kind: 'where', condition, start, end: condition.end };
}

function parseJoin(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const variable = parseRangeVariable(parser);
  const source = expression(parser);
  expectWord(parser, 'on');
  const left = expression(parser);
  expectWord(parser, 'equals');
  const right = expression(parser);
  const into = parseInto(parser);
  return { kind: 'join', ...variable, source, left, right, into, start, end: parser.previousEnd };
}

function parseOrderBy(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const keys: { value: Expression; descending: boolean }[] = [];
  do {
    const value = expression(parser);
    const descending = parser.acceptWord('descending');
    if (!descending) parser.acceptWord('ascending');
    keys.push({ value, descending });
  } while (parser.accept(Kind.Comma));
  return { kind: 'orderby', keys, start, end: parser.previousEnd };
}

function parseSelect(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const value = expression(parser);
  const into = parseInto(parser);
  return { kind: 'select', value, into, start, end: parser.previousEnd };
}

function parseGroup(parser: ParserState): QueryClause {
  const { start } = parser;
  parser.advance();
  const value = expression(parser);
  expectWord(parser, 'by');
  const key = expression(parser);
  const into = parseInto(parser);
  return { kind: 'group', value, key, into, start, end: parser.previousEnd };
}

function parseInto(parser: ParserState): Identifier | undefined {
  return parser.acceptWord('into') ? parser.identifier() : undefined;
}

function expectWord(parser: ParserState, word: string): void {
  if (!parser.acceptWord(word)) parser.failMissing(`'${word}'`);
}
