import type { ParserState } from './parser-state';
import { firstKeyword, Kind, lastTypeKeyword } from './tokens';

/**
 * Tells casts, generic names and declarations from expressions by looking at tokens only. Every function takes the
 * index of a token and gives the index after what it looked for, or -1. They look at each token a bounded number of
 * times, so that `a<a<a<…` and `((((…` stay linear.
 */

/** Deeper nesting of type arguments is taken for less-than; the parser would refuse it anyhow. */
const deepestType = 100;

export function isTypeKeyword(kind: Kind): boolean {
  return kind >= firstKeyword && kind <= lastTypeKeyword;
}

/** After a type: `int`, `A.B<C>[]`, `global::A`, `(int, string)`, each possibly with `?` and array ranks. */
export function scanType(parser: ParserState, index: number, depth = 0): number {
  const { kinds } = parser.tokens;
  if (depth > deepestType) return -1;
  let next: number;
  if (isTypeKeyword(kinds[index])) next = index + 1;
  else if (kinds[index] === Kind.OpenParen) next = scanTupleType(parser, index, depth);
  else next = scanTypeName(parser, index, depth);
  if (next < 0) return -1;
  if (kinds[next] === Kind.Question) next++;
  return scanRanks(parser, next);
}

/** After `[]`, `[,][]` and so on. */
export function scanRanks(parser: ParserState, index: number): number {
  const { kinds } = parser.tokens;
  let next = index;
  while (kinds[next] === Kind.OpenBracket) {
    let close = next + 1;
    while (kinds[close] === Kind.Comma) close++;
    if (kinds[close] !== Kind.CloseBracket) return next;
    next = close + 1;
  }
  return next;
}

function scanTypeName(parser: ParserState, index: number, depth: number): number {
  const { kinds } = parser.tokens;
  let next = index;
  for (;;) {
    if (kinds[next] !== Kind.Identifier) return -1;
    next++;
    if (kinds[next] === Kind.Less) next = scanTypeArguments(parser, next, depth);
    if (next < 0) return -1;
    if (kinds[next] !== Kind.Dot && kinds[next] !== Kind.ColonColon) return next;
    next++;
  }
}

/** After the `>` of `<A, B<C>>`, or of `<,>`. */
export function scanTypeArguments(parser: ParserState, index: number, depth = 0): number {
  const known = parser.typeArgumentEnds?.get(index);
  if (known !== undefined) return known;
  const end = scanNewTypeArguments(parser, index, depth);
  (parser.typeArgumentEnds ??= new Map()).set(index, end);
  return end;
}

function scanNewTypeArguments(parser: ParserState, index: number, depth: number): number {
  const { kinds } = parser.tokens;
  let next = index + 1;
  if (kinds[next] === Kind.Comma || kinds[next] === Kind.Greater) {
    while (kinds[next] === Kind.Comma) next++;
    return kinds[next] === Kind.Greater ? next + 1 : -1;
  }
  for (;;) {
    next = scanType(parser, next, depth + 1);
    if (next < 0) return -1;
    if (kinds[next] === Kind.Greater) return next + 1;
    if (kinds[next] !== Kind.Comma) return -1;
    next++;
  }
}

function scanTupleType(parser: ParserState, index: number, depth: number): number {
  const { kinds } = parser.tokens;
  let next = index;
  let elements = 0;
  do {
    next = scanType(parser, next + 1, depth + 1);
    if (next < 0) return -1;
    if (kinds[next] === Kind.Identifier) next++;
    elements++;
  } while (kinds[next] === Kind.Comma);
  return kinds[next] === Kind.CloseParen && elements > 1 ? next + 1 : -1;
}

// ── generic name or less-than ────────────────────────────────────────────────────────────────────────────────────

/** The tokens after `>` that make what is before it type arguments (C# 7.3, grammar ambiguities). */
const afterTypeArguments = new Set<Kind>([
  Kind.OpenParen,
  Kind.CloseParen,
  Kind.CloseBracket,
  Kind.CloseBrace,
  Kind.HoleClose,
  Kind.InterpolatedFormat,
  Kind.Colon,
  Kind.Semicolon,
  Kind.Comma,
  Kind.Dot,
  Kind.Question,
  Kind.EqualEqual,
  Kind.BangEqual,
  Kind.Bar,
  Kind.Caret,
  Kind.AmpAmp,
  Kind.BarBar,
  Kind.Amp,
  Kind.OpenBracket,
  Kind.Less,
  Kind.LessEqual,
  Kind.GreaterEqual,
  Kind.Is,
  Kind.As,
]);

/** Whether the `<` at `index`, after a name in an expression, opens type arguments. */
export function startsTypeArguments(parser: ParserState, index: number): boolean {
  const next = scanTypeArguments(parser, index);
  return next > 0 && afterTypeArguments.has(parser.tokens.kinds[next]);
}

// ── cast or parenthesis ──────────────────────────────────────────────────────────────────────────────────────────

/** The tokens after `(x)` that leave it a parenthesis; any other makes it a cast. */
const afterParenthesis = new Set<Kind>([
  Kind.As,
  Kind.Is,
  Kind.Switch,
  Kind.Semicolon,
  Kind.CloseParen,
  Kind.CloseBracket,
  Kind.OpenBrace,
  Kind.CloseBrace,
  Kind.HoleClose,
  Kind.InterpolatedFormat,
  Kind.Comma,
  Kind.Equal,
  Kind.PlusEqual,
  Kind.MinusEqual,
  Kind.StarEqual,
  Kind.SlashEqual,
  Kind.PercentEqual,
  Kind.AmpEqual,
  Kind.BarEqual,
  Kind.CaretEqual,
  Kind.LessLessEqual,
  Kind.QuestionQuestionEqual,
  Kind.Question,
  Kind.Colon,
  Kind.BarBar,
  Kind.AmpAmp,
  Kind.Bar,
  Kind.Caret,
  Kind.Amp,
  Kind.EqualEqual,
  Kind.BangEqual,
  Kind.Less,
  Kind.LessEqual,
  Kind.Greater,
  Kind.GreaterEqual,
  Kind.QuestionQuestion,
  Kind.LessLess,
  Kind.Plus,
  Kind.Minus,
  Kind.Star,
  Kind.Slash,
  Kind.Percent,
  Kind.PlusPlus,
  Kind.MinusMinus,
  Kind.OpenBracket,
  Kind.Dot,
  Kind.DotDot,
  Kind.PointerArrow,
  Kind.Arrow,
  Kind.End,
]);

/** Whether the `(` at the current place opens a cast, as C# decides it: by the type's form, else by what follows. */
export function startsCast(parser: ParserState): boolean {
  const { kinds } = parser.tokens;
  const first = parser.position + 1;
  if (kinds[first] !== Kind.Identifier && !isTypeKeyword(kinds[first]) && kinds[first] !== Kind.OpenParen) return false;
  const next = scanType(parser, first);
  if (next < 0 || kinds[next] !== Kind.CloseParen) return false;
  const last = kinds[next - 1];
  const onlyAType = isTypeKeyword(last) || last === Kind.Question || last === Kind.CloseBracket;
  return onlyAType || (!afterParenthesis.has(kinds[next + 1]) && !isQueryKeyword(parser, next + 1));
}

const queryKeywords = new Set(
  'from let where join orderby group select into on equals by ascending descending'.split(' '),
);

/** Whether the token at `index` is a word that ends an expression inside a query. */
export function isQueryKeyword(parser: ParserState, index: number): boolean {
  return parser.inQuery && parser.tokens.kinds[index] === Kind.Identifier && queryKeywords.has(parser.textAt(index));
}

// ── what may begin an expression ─────────────────────────────────────────────────────────────────────────────────

const expressionStarts = new Set<Kind>([
  Kind.Identifier,
  Kind.NamedValue,
  Kind.Integer,
  Kind.Real,
  Kind.Char,
  Kind.String,
  Kind.EscapedString,
  Kind.VerbatimString,
  Kind.InterpolatedStart,
  Kind.VerbatimInterpolatedStart,
  Kind.OpenParen,
  Kind.Plus,
  Kind.PlusPlus,
  Kind.Minus,
  Kind.MinusMinus,
  Kind.Bang,
  Kind.Tilde,
  Kind.Base,
  Kind.Checked,
  Kind.Default,
  Kind.Delegate,
  Kind.False,
  Kind.New,
  Kind.Null,
  Kind.Sizeof,
  Kind.This,
  Kind.Throw,
  Kind.True,
  Kind.Typeof,
  Kind.Unchecked,
]);

export function startsExpression(parser: ParserState, index: number): boolean {
  const kind = parser.tokens.kinds[index];
  return (expressionStarts.has(kind) || isTypeKeyword(kind)) && !isQueryKeyword(parser, index);
}
