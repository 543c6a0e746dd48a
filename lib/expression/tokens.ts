/**
 * The kinds of token, and the text of those that always have the same one.
 *
 * `>>`, `>>=`, `?.` and `?[` are no tokens: `List<List<int>>` and `a?.5:1` would be misread, so the parser puts them
 * together from adjacent ones, as C# does.
 */
export const enum Kind {
  End,
  /** What the lexer could not read; its issue says why. */
  Bad,
  Identifier,
  NamedValue,
  Integer,
  Real,
  Char,
  /** A string that stands for itself, without escapes. */
  String,
  EscapedString,
  VerbatimString,
  InterpolatedStart,
  VerbatimInterpolatedStart,
  InterpolatedText,
  InterpolatedFormat,
  InterpolatedEnd,
  HoleOpen,
  VerbatimHoleOpen,
  HoleClose,

  OpenParen,
  CloseParen,
  OpenBracket,
  CloseBracket,
  OpenBrace,
  CloseBrace,
  Dot,
  DotDot,
  Comma,
  Colon,
  ColonColon,
  Semicolon,
  Question,
  QuestionQuestion,
  Arrow,
  PointerArrow,
  Plus,
  PlusPlus,
  Minus,
  MinusMinus,
  Star,
  Slash,
  Percent,
  Bang,
  BangEqual,
  Tilde,
  Amp,
  AmpAmp,
  Bar,
  BarBar,
  Caret,
  Less,
  LessLess,
  LessEqual,
  Greater,
  GreaterEqual,
  EqualEqual,
  Equal,
  PlusEqual,
  MinusEqual,
  StarEqual,
  SlashEqual,
  PercentEqual,
  AmpEqual,
  BarEqual,
  CaretEqual,
  LessLessEqual,
  QuestionQuestionEqual,

  // The keywords; those that name a type come first.
  Bool,
  Byte,
  CharType,
  Decimal,
  Double,
  Float,
  Int,
  Long,
  ObjectType,
  Sbyte,
  Short,
  StringType,
  Uint,
  Ulong,
  Ushort,
  Void,
  As,
  Base,
  Break,
  Case,
  Catch,
  Checked,
  Const,
  Continue,
  Default,
  Delegate,
  Do,
  Else,
  False,
  Finally,
  Fixed,
  For,
  Foreach,
  Goto,
  If,
  In,
  Is,
  Lock,
  New,
  Null,
  Out,
  Params,
  Ref,
  Return,
  Sizeof,
  Stackalloc,
  Static,
  Switch,
  This,
  Throw,
  True,
  Try,
  Typeof,
  Unchecked,
  Unsafe,
  Using,
  While,
  /** The keywords that belong outside a method body: `class`, `public`, `operator` … */
  OtherKeyword,
}

export const firstKeyword = Kind.Bool;
export const lastTypeKeyword = Kind.Void;

/** Whether a token joins what stands on its two sides. */
export function isOperator(kind: Kind): boolean {
  return kind === Kind.Dot || (kind >= Kind.QuestionQuestion && kind <= Kind.QuestionQuestionEqual);
}

export const punctuation: readonly (readonly [string, Kind])[] = [
  ['(', Kind.OpenParen],
  [')', Kind.CloseParen],
  ['[', Kind.OpenBracket],
  [']', Kind.CloseBracket],
  ['{', Kind.OpenBrace],
  ['}', Kind.CloseBrace],
  ['.', Kind.Dot],
  ['..', Kind.DotDot],
  [',', Kind.Comma],
  [':', Kind.Colon],
  ['::', Kind.ColonColon],
  [';', Kind.Semicolon],
  ['?', Kind.Question],
  ['??', Kind.QuestionQuestion],
  ['=>', Kind.Arrow],
  ['->', Kind.PointerArrow],
  ['+', Kind.Plus],
  ['++', Kind.PlusPlus],
  ['-', Kind.Minus],
  ['--', Kind.MinusMinus],
  ['*', Kind.Star],
  ['/', Kind.Slash],
  ['%', Kind.Percent],
  ['!', Kind.Bang],
  ['!=', Kind.BangEqual],
  ['~', Kind.Tilde],
  ['&', Kind.Amp],
  ['&&', Kind.AmpAmp],
  ['|', Kind.Bar],
  ['||', Kind.BarBar],
  ['^', Kind.Caret],
  ['<', Kind.Less],
  ['<<', Kind.LessLess],
  ['<=', Kind.LessEqual],
  ['>', Kind.Greater],
  ['>=', Kind.GreaterEqual],
  ['==', Kind.EqualEqual],
  ['=', Kind.Equal],
  ['+=', Kind.PlusEqual],
  ['-=', Kind.MinusEqual],
  ['*=', Kind.StarEqual],
  ['/=', Kind.SlashEqual],
  ['%=', Kind.PercentEqual],
  ['&=', Kind.AmpEqual],
  ['|=', Kind.BarEqual],
  ['^=', Kind.CaretEqual],
  ['<<=', Kind.LessLessEqual],
  ['??=', Kind.QuestionQuestionEqual],
];

const ownKeywords: readonly (readonly [string, Kind])[] = [
  ['bool', Kind.Bool],
  ['byte', Kind.Byte],
  ['char', Kind.CharType],
  ['decimal', Kind.Decimal],
  ['double', Kind.Double],
  ['float', Kind.Float],
  ['int', Kind.Int],
  ['long', Kind.Long],
  ['object', Kind.ObjectType],
  ['sbyte', Kind.Sbyte],
  ['short', Kind.Short],
  ['string', Kind.StringType],
  ['uint', Kind.Uint],
  ['ulong', Kind.Ulong],
  ['ushort', Kind.Ushort],
  ['void', Kind.Void],
  ['as', Kind.As],
  ['base', Kind.Base],
  ['break', Kind.Break],
  ['case', Kind.Case],
  ['catch', Kind.Catch],
  ['checked', Kind.Checked],
  ['const', Kind.Const],
  ['continue', Kind.Continue],
  ['default', Kind.Default],
  ['delegate', Kind.Delegate],
  ['do', Kind.Do],
  ['else', Kind.Else],
  ['false', Kind.False],
  ['finally', Kind.Finally],
  ['fixed', Kind.Fixed],
  ['for', Kind.For],
  ['foreach', Kind.Foreach],
  ['goto', Kind.Goto],
  ['if', Kind.If],
  ['in', Kind.In],
  ['is', Kind.Is],
  ['lock', Kind.Lock],
  ['new', Kind.New],
  ['null', Kind.Null],
  ['out', Kind.Out],
  ['params', Kind.Params],
  ['ref', Kind.Ref],
  ['return', Kind.Return],
  ['sizeof', Kind.Sizeof],
  ['stackalloc', Kind.Stackalloc],
  ['static', Kind.Static],
  ['switch', Kind.Switch],
  ['this', Kind.This],
  ['throw', Kind.Throw],
  ['true', Kind.True],
  ['try', Kind.Try],
  ['typeof', Kind.Typeof],
  ['unchecked', Kind.Unchecked],
  ['unsafe', Kind.Unsafe],
  ['using', Kind.Using],
  ['while', Kind.While],
];

const otherKeywords = [
  'abstract', 'class', 'enum', 'event', 'explicit', 'extern', 'implicit', 'interface', 'internal', 'namespace',
  'operator', 'override', 'private', 'protected', 'public', 'readonly', 'sealed', 'struct', 'virtual', 'volatile',
]; // prettier-ignore

export const keywords: ReadonlyMap<string, Kind> = new Map([
  ...ownKeywords,
  ...otherKeywords.map((word): [string, Kind] => [word, Kind.OtherKeyword]),
]);

const texts = new Map([...punctuation, ...ownKeywords].map(([text, kind]) => [kind, text]));

/** How a message names what it expected: `';'`, `'in'`. */
export function kindText(kind: Kind): string {
  const text = texts.get(kind);
  return text === undefined ? 'a name' : `'${text}'`;
}

/**
 * The tokens of a text as columns: token `i` has `kinds[i]` and stands from `starts[i]` to `ends[i]`.
 * The last one is always `Kind.End`.
 */
export interface Tokens {
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For an opening bracket the index of its closing one, otherwise -1. */
  readonly partners: readonly number[];
  /** Why the token before the last is `Kind.Bad`. */
  readonly failure?: LexicalFailure;
}

export interface LexicalFailure {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: string;
}
