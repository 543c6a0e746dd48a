import type { TypeRef, TypeRefPart } from './ast';
import { isTypeKeyword, scanRanks, startsExpression } from './lookahead';
import type { ParserState } from './parser-state';
import { Kind } from './tokens';

/** Where a type stands, which decides what a `?` after it means. */
export type TypePlace =
  /** A `?` belongs to the type. */
  | 'declaration'
  /** After `is`, `as` and `case`: a `?` belongs to the type only if no expression follows it. */
  | 'operand'
  /** After `new`: sizes in brackets follow, so array ranks are left alone. */
  | 'creation'
  /** Inside `typeof(…)`: type arguments may be left out, as in `List<>`. */
  | 'typeof';

export function parseType(parser: ParserState, place: TypePlace = 'declaration'): TypeRef {
  const start = parser.start;
  parser.enter();
  const parts = parser.kind === Kind.OpenParen ? parseTupleType(parser) : parseTypeParts(parser, place);
  const nullable = acceptNullable(parser, parts, place);
  const arrayRanks = place === 'creation' ? noRanks : parseRanks(parser);
  parser.leave();
  return { kind: 'type', parts, nullable, arrayRanks, start, end: parser.previousEnd };
}

const noArguments: readonly TypeRef[] = [];
const noRanks: readonly number[] = [];

function parseTypeParts(parser: ParserState, place: TypePlace): TypeRefPart[] {
  if (isTypeKeyword(parser.kind)) {
    const { start, end } = parser.currentSpan();
    const name = parser.textAt(parser.position);
    parser.advance();
    return [{ name, typeArguments: noArguments, start, end }];
  }
  if (parser.kind !== Kind.Identifier) parser.failMissing('a type');
  const parts = [parseTypePart(parser, place)];
  while (parser.accept(Kind.Dot) || parser.accept(Kind.ColonColon)) parts.push(parseTypePart(parser, place));
  return parts[0].name === 'global' && parts.length > 1 ? parts.slice(1) : parts;
}

function parseTypePart(parser: ParserState, place: TypePlace): TypeRefPart {
  const { name, start } = parser.identifier('the name of a type');
  const typeArguments = parser.at(Kind.Less) ? parseTypeArguments(parser, place) : noArguments;
  return { name, typeArguments, start, end: parser.previousEnd };
}

/** A tuple type stands for `ValueTuple<…>`; the tree has no room for the names of its elements. */
function parseTupleType(parser: ParserState): TypeRefPart[] {
  const start = parser.start;
  const typeArguments: TypeRef[] = [];
  parser.beyondTree = true;
  parser.advance();
  do {
    typeArguments.push(parseType(parser));
    parser.accept(Kind.Identifier);
  } while (parser.accept(Kind.Comma));
  if (typeArguments.length === 1) parser.failMissing("','");
  parser.expect(Kind.CloseParen);
  return [{ name: 'ValueTuple', typeArguments, start, end: parser.previousEnd }];
}

/** `<A, B>`; inside typeof also `<,>`, which gives no arguments. */
export function parseTypeArguments(parser: ParserState, place: TypePlace = 'declaration'): readonly TypeRef[] {
  parser.expect(Kind.Less);
  if (place === 'typeof' && (parser.kind === Kind.Comma || parser.kind === Kind.Greater)) {
    while (parser.accept(Kind.Comma));
    parser.expect(Kind.Greater);
    return noArguments;
  }
  const typeArguments = [parseType(parser)];
  while (parser.accept(Kind.Comma)) typeArguments.push(parseType(parser));
  parser.expect(Kind.Greater);
  return typeArguments;
}

function acceptNullable(parser: ParserState, parts: readonly TypeRefPart[], place: TypePlace): boolean {
  if (parser.kind !== Kind.Question) return false;
  if (place === 'operand' && startsExpression(parser, parser.position + 1)) return false;
  const [{ name }] = parts;
  if (parts.length === 1 && (name === 'string' || name === 'object')) {
    parser.failNewer(parser.currentSpan(), `'${name}?'`, '8', `write '${name}', which may always be null`);
  }
  parser.advance();
  return true;
}

/** `[]`, `[,][]`: the rank of each. */
export function parseRanks(parser: ParserState): readonly number[] {
  if (parser.kind !== Kind.OpenBracket) return noRanks;
  const ranks: number[] = [];
  const end = scanRanks(parser, parser.position);
  while (parser.position < end && parser.accept(Kind.OpenBracket)) {
    let rank = 1;
    while (parser.accept(Kind.Comma)) rank++;
    parser.expect(Kind.CloseBracket);
    ranks.push(rank);
  }
  return ranks;
}
