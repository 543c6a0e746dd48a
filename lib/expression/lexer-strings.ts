import { isHexDigit, isLineBreak, namedValueEnd } from './characters';
import type { LexerState } from './lexer-state';
import { Kind } from './tokens';

const quote = 0x22;
const apostrophe = 0x27;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const unterminated = `expected '"' to end this string`;

/** `"…"`. */
export function scanString(lexer: LexerState, start: number): void {
  const { text } = lexer;
  if (text.startsWith('"""', start)) return failRawString(lexer, start, start + 3);
  let kind = Kind.String;
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(end)) {
    if (end >= text.length) return lexer.fail(start, start + 1, `${unterminated}, got the end of the expression`);
    if (isLineBreak(code)) return failLineBreak(lexer, start);
    if (code === backslash) {
      kind = Kind.EscapedString;
      end = escapeEnd(lexer, end);
      if (end < 0) return;
    } else end++;
  }
  lexer.push(kind, start, end + 1);
}

/** `@"…"`, where only `""` is an escape and lines may break. */
export function scanVerbatim(lexer: LexerState, start: number): void {
  const { text } = lexer;
  let end = text.indexOf('"', start + 2);
  while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
  if (end < 0) return lexer.fail(start, start + 2, `${unterminated}, got the end of the expression`);
  lexer.push(Kind.VerbatimString, start, end + 1);
}

/** `'x'`; a named value between the apostrophes may turn out to be one character. */
export function scanChar(lexer: LexerState, start: number): void {
  const { text } = lexer;
  const code = text.charCodeAt(start + 1);
  const named = namedValueEnd(text, start + 1);
  let end = start + 2;
  if (named > 0) end = named;
  else if (code === backslash) end = escapeEnd(lexer, start + 1);
  if (end < 0) return;
  if (start + 1 >= text.length || isLineBreak(code) || (code !== apostrophe && text.charCodeAt(end) !== apostrophe)) {
    return failChar(lexer, start);
  }
  if (code === apostrophe) return lexer.fail(start, end, 'expected one character between apostrophes, got none');
  lexer.push(Kind.Char, start, end + 1);
}

function failChar(lexer: LexerState, start: number): void {
  const { text } = lexer;
  let end = start + 1;
  while (end < text.length && !isLineBreak(text.charCodeAt(end)) && text.charCodeAt(end) !== apostrophe) end++;
  if (text.charCodeAt(end) !== apostrophe) return lexer.fail(start, start + 1, `expected "'" to end this character`);
  lexer.fail(
    start,
    end + 1,
    `expected one character between apostrophes, got ${text.slice(start, end + 1)}`,
    'write strings with double quotes',
  );
}

/** The offset after the escape at `start`; -1 after having failed. */
function escapeEnd(lexer: LexerState, start: number): number {
  const { text } = lexer;
  const letter = text.charAt(start + 1);
  if (letter !== '' && `'"\\0abfnrtv`.includes(letter)) return start + 2;
  const wanted = letter === 'u' ? 4 : letter === 'U' ? 8 : letter === 'x' ? 1 : 0;
  let digits = 0;
  const most = letter === 'x' ? 4 : wanted;
  while (digits < most && isHexDigit(text.charCodeAt(start + 2 + digits))) digits++;
  if (wanted > 0 && digits >= wanted && isCodePoint(text, start + 2, digits)) return start + 2 + digits;
  lexer.fail(
    start,
    start + 2 + digits,
    `'${text.slice(start, start + 2 + digits)}' is no escape of C#`,
    'double the backslash, or write @"…"',
  );
  return -1;
}

function isCodePoint(text: string, start: number, digits: number): boolean {
  return digits < 8 || Number.parseInt(text.slice(start, start + digits), 16) <= 0x10ffff;
}

// ── interpolated strings ─────────────────────────────────────────────────────────────────────────────────────────

/** `$"…"` or `$@"…"`: a token for its start, its texts, the brackets of its holes, their formats, and its end. */
export function scanInterpolated(lexer: LexerState, start: number): void {
  const { text } = lexer;
  if (/^\$+"""/.test(text.slice(start, start + 16))) return failRawString(lexer, start, start + 2);
  if (text.startsWith('$"', start)) {
    lexer.push(Kind.InterpolatedStart, start, start + 2);
    return scanInterpolatedText(lexer, start, false);
  }
  if (text.startsWith('$@"', start)) {
    lexer.push(Kind.VerbatimInterpolatedStart, start, start + 3);
    return scanInterpolatedText(lexer, start, true);
  }
  lexer.fail(start, start + 1, `expected '"' after '$'`);
}

/** Goes on after the `}` or `:` that ends the expression of a hole. */
export function resumeInterpolation(lexer: LexerState, start: number): void {
  const verbatim = lexer.innermost() === Kind.VerbatimHoleOpen;
  let close = start;
  if (lexer.text.charCodeAt(start) !== closeBrace) {
    close = formatEnd(lexer, start + 1);
    if (close < 0) return;
    lexer.push(Kind.InterpolatedFormat, start, close);
  }
  lexer.pushHoleClose(close);
  scanInterpolatedText(lexer, close, verbatim);
}

function formatEnd(lexer: LexerState, start: number): number {
  const { text } = lexer;
  let end = start;
  for (let code = text.charCodeAt(end); code !== closeBrace; code = text.charCodeAt(end)) {
    const named = code === openBrace ? namedValueEnd(text, end) : -1;
    if (named < 0 && (end >= text.length || code === quote || code === openBrace || isLineBreak(code))) {
      lexer.fail(start - 1, start, "expected '}' to end the format of this interpolated value");
      return -1;
    }
    end = named > 0 ? named : end + 1;
  }
  return end;
}

/** The text from the current position to the next hole or the end of the string; `opener` is where to complain. */
function scanInterpolatedText(lexer: LexerState, opener: number, verbatim: boolean): void {
  const { text } = lexer;
  const start = lexer.position;
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (end >= text.length) return failInterpolated(lexer, opener, 'the end of the expression');
    if (code === quote && !(verbatim && text.charCodeAt(end + 1) === quote)) break;
    if (code === openBrace && opensHole(text, end)) break;
    if (code === closeBrace && text.charCodeAt(end + 1) !== closeBrace) return failLoneBrace(lexer, end);
    if (!verbatim && isLineBreak(code)) return failInterpolated(lexer, opener, 'a line break');
    end = code === backslash && !verbatim ? escapeEnd(lexer, end) : afterText(text, end, code);
    if (end < 0) return;
  }
  if (end > start) lexer.push(Kind.InterpolatedText, start, end);
  if (text.charCodeAt(end) === quote) lexer.push(Kind.InterpolatedEnd, end, end + 1);
  else lexer.pushOpening(verbatim ? Kind.VerbatimHoleOpen : Kind.HoleOpen, end, end + 1);
}

/** After a named value, a doubled character or a plain one. */
function afterText(text: string, start: number, code: number): number {
  if (code !== openBrace && code !== closeBrace && code !== quote) return start + 1;
  const named = namedValueEnd(text, start);
  return named > 0 ? named : start + 2;
}

/** `{{name}}` is replaced before C# is read, so `{{{name}}}` is a hole around a named value. */
function opensHole(text: string, start: number): boolean {
  if (namedValueEnd(text, start) > 0) return false;
  return text.charCodeAt(start + 1) !== openBrace || namedValueEnd(text, start + 1) > 0;
}

function failInterpolated(lexer: LexerState, opener: number, got: string): void {
  lexer.fail(opener, opener + 1, `${unterminated}, got ${got}`);
}

function failLoneBrace(lexer: LexerState, start: number): void {
  lexer.fail(start, start + 1, "a '}' in an interpolated string closes nothing", "write '}}' for the character");
}

function failLineBreak(lexer: LexerState, start: number): void {
  lexer.fail(
    start,
    start + 1,
    `${unterminated}, got a line break`,
    'end it, or write @"…" for a string of several lines',
  );
}

function failRawString(lexer: LexerState, start: number, end: number): void {
  lexer.fail(start, end, 'a raw string """…""" is C# 11; API Management compiles C# 7', 'write @"…"');
}
