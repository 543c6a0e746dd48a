import { CharClass, classOf, isDigit, isIdentifierPart, isLineBreak, namedValueEnd } from './characters';
import { scanNumber } from './lexer-numbers';
import { LexerState } from './lexer-state';
import { resumeInterpolation, scanChar, scanInterpolated, scanString, scanVerbatim } from './lexer-strings';
import { firstKeyword, keywords, Kind, punctuation, type Tokens } from './tokens';

/** The tokens that start with a character, longest first. */
const noOperators: readonly (readonly [string, Kind])[] = [];
const operatorsByCode: (readonly (readonly [string, Kind])[] | undefined)[] = [];
for (const [text] of punctuation) {
  const code = text.charCodeAt(0);
  operatorsByCode[code] ??= punctuation
    .filter(([other]) => other.startsWith(text[0]))
    .sort(([left], [right]) => right.length - left.length);
}

/** For the first letter of a word the lengths that a keyword with it may have, one bit each. */
const keywordLengths = new Int32Array(128);
for (const word of keywords.keys()) keywordLengths[word.charCodeAt(0)] |= 1 << word.length;

function keywordKind(text: string, start: number, end: number): Kind {
  const first = text.charCodeAt(start);
  // A shift looks at five bits of its count, so a word of 32 letters and more has to be kept out.
  if (first >= 128 || end - start > 31 || (keywordLengths[first] & (1 << (end - start))) === 0) return Kind.Identifier;
  return keywords.get(text.slice(start, end)) ?? Kind.Identifier;
}

/** Splits C# into tokens from `start` on; stops at the first thing that is no token and says so in `failure`. */
export function tokenize(text: string, start: number): Tokens {
  const lexer = new LexerState(text);
  lexer.position = start;
  while (lexer.position < text.length) scanToken(lexer);
  return lexer.finish();
}

function scanToken(lexer: LexerState): void {
  const start = lexer.position;
  switch (classOf(lexer.text.charCodeAt(start))) {
    case CharClass.Blank:
      lexer.position++;
      return;
    case CharClass.LineBreak:
      return scanLineBreak(lexer);
    case CharClass.Letter:
      return scanWord(lexer, start);
    case CharClass.Digit:
      return scanNumber(lexer, start);
    case CharClass.Other:
      return scanSymbol(lexer, start);
  }
}

function scanLineBreak(lexer: LexerState): void {
  const start = lexer.position;
  if (lexer.inOneLineHole()) {
    lexer.fail(start, start + 1, 'a {…} of a $"…" string may not hold a line break before C# 11', 'use $@"…"');
    return;
  }
  lexer.position++;
}

function scanWord(lexer: LexerState, start: number): void {
  const { text } = lexer;
  let end = start + 1;
  while (isIdentifierPart(text.charCodeAt(end))) end++;
  lexer.push(keywordKind(text, start, end), start, end);
}

function scanSymbol(lexer: LexerState, start: number): void {
  const { text } = lexer;
  const next = text.charCodeAt(start + 1);
  switch (text.charCodeAt(start)) {
    case 0x22: // "
      return scanString(lexer, start);
    case 0x27: // '
      return scanChar(lexer, start);
    case 0x24: // $
      return scanInterpolated(lexer, start);
    case 0x40: // @
      return scanAt(lexer, start);
    case 0x23: // #
      return scanDirective(lexer, start);
    case 0x2f: // /
      if (next === 0x2f) return scanLineComment(lexer);
      if (next === 0x2a) return scanBlockComment(lexer, start);
      break;
    case 0x2e: // .
      if (isDigit(next)) return scanNumber(lexer, start);
      break;
  }
  scanPunctuation(lexer, start);
}

/** `@"…"`, or `@name`: a name that may be a keyword. */
function scanAt(lexer: LexerState, start: number): void {
  const { text } = lexer;
  const next = text.charCodeAt(start + 1);
  if (next === 0x22) return scanVerbatim(lexer, start);
  if (next === 0x24) {
    return lexer.fail(start, start + 2, '@$"…" is C# 8; API Management compiles C# 7', 'write $@"…"');
  }
  if (classOf(next) !== CharClass.Letter) {
    return lexer.fail(start, start + 1, `expected a string or a name after '@', got ${shown(text, start + 1)}`);
  }
  let end = start + 2;
  while (isIdentifierPart(text.charCodeAt(end))) end++;
  lexer.push(Kind.Identifier, start, end);
}

function scanPunctuation(lexer: LexerState, start: number): void {
  const { text } = lexer;
  const named = namedValueEnd(text, start);
  if (named > 0) return lexer.push(Kind.NamedValue, start, named);
  for (const [spelling, kind] of operatorsByCode[text.charCodeAt(start)] ?? noOperators) {
    if (spelling.length === 1 || text.startsWith(spelling, start)) {
      return pushPunctuation(lexer, kind, start, start + spelling.length);
    }
  }
  const isTypographic = /[\u2018-\u201f]/.test(text[start]);
  lexer.fail(start, start + 1, `${shown(text, start)} means nothing in C#`, isTypographic ? `write "` : 'remove it');
}

function pushPunctuation(lexer: LexerState, kind: Kind, start: number, end: number): void {
  switch (kind) {
    case Kind.OpenParen:
    case Kind.OpenBracket:
    case Kind.OpenBrace:
      return lexer.pushOpening(kind, start, end);
    case Kind.CloseParen:
    case Kind.CloseBracket:
      return lexer.pushClosing(kind, start, end);
    case Kind.CloseBrace:
      return isHole(lexer.innermost()) ? resumeInterpolation(lexer, start) : lexer.pushClosing(kind, start, end);
    case Kind.Colon:
    case Kind.ColonColon:
      return isHole(lexer.innermost()) ? resumeInterpolation(lexer, start) : lexer.push(kind, start, end);
    default:
      return lexer.push(kind, start, end);
  }
}

function isHole(kind: Kind | undefined): boolean {
  return kind === Kind.HoleOpen || kind === Kind.VerbatimHoleOpen;
}

// ── what is skipped ──────────────────────────────────────────────────────────────────────────────────────────────

function scanLineComment(lexer: LexerState): void {
  const { text } = lexer;
  let end = lexer.position;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  lexer.position = end;
}

function scanBlockComment(lexer: LexerState, start: number): void {
  const end = lexer.text.indexOf('*/', start + 2);
  if (end < 0) return lexer.fail(start, start + 2, "expected '*/' to end this comment, got the end of the expression");
  lexer.position = end + 2;
}

/** `#region` and its like have a line of their own and mean nothing to the compiler. */
function scanDirective(lexer: LexerState, start: number): void {
  const { text } = lexer;
  let before = start - 1;
  while (classOf(text.charCodeAt(before)) === CharClass.Blank) before--;
  const alone = isLineBreak(text.charCodeAt(before));
  if (alone && /^#[ \t]*(?:region|endregion|pragma|warning|line)\b/.test(text.slice(start, start + 40))) {
    return scanLineComment(lexer);
  }
  lexer.fail(start, start + 1, "'#' may only start a #region, #endregion or #pragma line", 'remove it');
}

function shown(text: string, offset: number): string {
  return offset < text.length
    ? `'${String.fromCodePoint(text.codePointAt(offset) ?? 0)}'`
    : 'the end of the expression';
}

/** Whether a token is a word: a keyword or a name. */
export function isWord(kind: Kind): boolean {
  return kind >= firstKeyword || kind === Kind.Identifier;
}
