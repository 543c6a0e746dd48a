import { isDigit, isHexDigit } from './characters';
import type { LexerState } from './lexer-state';
import { Kind } from './tokens';

const underscore = 95;

/** An integer or real number with its suffix, decimal, `0x…` or `0b…`, digits possibly parted by `_`. */
export function scanNumber(lexer: LexerState, start: number): void {
  const { text } = lexer;
  const second = text.charCodeAt(start + 1) | 32;
  if (text.charCodeAt(start) === 48 && (second === 120 || second === 98)) return scanPrefixed(lexer, start, second);
  let end = skipDigits(text, start);
  let real = false;
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    real = true;
    end = skipDigits(text, end + 1);
  }
  const exponent = exponentEnd(text, end);
  if (exponent > end) {
    real = true;
    end = exponent;
  }
  if (isRealSuffix(text.charCodeAt(end))) return lexer.push(Kind.Real, start, end + 1);
  lexer.push(real ? Kind.Real : Kind.Integer, start, real ? end : integerSuffixEnd(text, end));
}

function scanPrefixed(lexer: LexerState, start: number, base: number): void {
  const { text } = lexer;
  const isOwnDigit = base === 120 ? isHexDigit : isBinaryDigit;
  let end = start + 2;
  let digits = 0;
  for (let code = text.charCodeAt(end); isOwnDigit(code) || code === underscore; code = text.charCodeAt(++end)) {
    if (code !== underscore) digits++;
  }
  if (digits === 0) return lexer.fail(start, end, `expected digits after '${text.slice(start, start + 2)}'`);
  lexer.push(Kind.Integer, start, integerSuffixEnd(text, end));
}

function isBinaryDigit(code: number): boolean {
  return code === 48 || code === 49;
}

function skipDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === underscore) end++;
  return end;
}

/** After `e10`, `E-3`; the same offset when there is no exponent. */
function exponentEnd(text: string, start: number): number {
  if ((text.charCodeAt(start) | 32) !== 101) return start;
  const sign = text.charCodeAt(start + 1);
  const digits = sign === 43 || sign === 45 ? start + 2 : start + 1;
  return isDigit(text.charCodeAt(digits)) ? skipDigits(text, digits) : start;
}

/** `f`, `d` or `m`. */
function isRealSuffix(code: number): boolean {
  const lower = code | 32;
  return lower === 102 || lower === 100 || lower === 109;
}

/** After `u`, `l`, `ul` or `lu`. */
function integerSuffixEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 117 && first !== 108) return start;
  const second = text.charCodeAt(start + 1) | 32;
  return second === (first === 117 ? 108 : 117) ? start + 2 : start + 1;
}
