import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** `(a, b)`: the parameters of a lambda or a local function. */
export function parseParameterList<T>(parser: ParserState, parseParameter: (parser: ParserState) => T): T[] {
  const parameters: T[] = [];
  parser.expect(Kind.OpenParen);
  if (parser.accept(Kind.CloseParen)) return parameters;
  do parameters.push(parseParameter(parser));
  while (parser.accept(Kind.Comma));
  parser.expect(Kind.CloseParen);
  return parameters;
}
