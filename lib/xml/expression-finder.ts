import type { Span } from '../core/span';
import { scanExpression } from './csharp-scan';

/** An attribute's value as it stands in the document. */
export interface RawValue {
  /** The offset of the closing quote. */
  readonly end: number;
  /** The C# inside, in order; absent when there is none. */
  readonly expressions?: readonly Span[];
}

/** There is no closing quote: one is missing at `missingAt`. */
export interface OpenValue {
  readonly missingAt: number;
}

const NAME = '[A-Za-z_:][\\w:.-]*';
const BLANK = '[ \\t\\r\\n]';
const TAG_END = `${BLANK}*/?>`;
const NEXT_ATTRIBUTE = `${BLANK}+${NAME}${BLANK}*=${BLANK}*["']`;

/** What stands after an attribute whose closing quote was forgotten. */
const AFTER_VALUE = new RegExp(`(${TAG_END})|${NEXT_ATTRIBUTE}`, 'y');
const AFTER_QUOTE = /[ \t\r\n/>?]/;
/** A quote after C#, and perhaps the next attribute without a blank before it. */
const QUOTE_AFTER = {
  '"': new RegExp(`${BLANK}*"(${NAME}${BLANK}*=${BLANK}*["'])?`, 'y'),
  "'": new RegExp(`${BLANK}*'(${NAME}${BLANK}*=${BLANK}*["'])?`, 'y'),
};

/** A run of quotes whose last may be the end of an attribute, and the backslashes before it. */
const LIKELY_END = {
  '"': new RegExp(`(?<![\\\\"])(\\\\*)("+)(?=${TAG_END}|${NEXT_ATTRIBUTE})`, 'g'),
  "'": new RegExp(`(?<![\\\\'])(\\\\*)('+)(?=${TAG_END}|${NEXT_ATTRIBUTE})`, 'g'),
};

export type Quote = keyof typeof LIKELY_END;

/**
 * Finds C# in raw policy text, where it stands unescaped: its quotes and brackets are not those of XML.
 *
 * Looks for ends that are not there cost time and find nothing. What is looked at in vain is counted, and once it is
 * more than a few times the text, the search goes on without such looks: time stays linear on any input.
 */
export class ExpressionFinder {
  private readonly starts = /@[({]/g;
  private nextStart = -2;
  private patience: number;
  private readonly noEndAfter = { '"': Infinity, "'": Infinity };

  public constructor(private readonly text: string) {
    this.patience = 4 * text.length + 1000;
  }

  /** The offset of the first `@(` or `@{` from `offset` on; Infinity when there is none. Ask with growing offsets. */
  public next(offset: number): number {
    if (this.nextStart < offset) {
      this.starts.lastIndex = offset;
      this.nextStart = this.starts.exec(this.text)?.index ?? Infinity;
    }
    return this.nextStart;
  }

  /** The end of the expression at `start`, -1 when it has none. */
  public scan(start: number): number {
    if (this.patience <= 0) return -1;
    const { end, reached } = scanExpression(this.text, start, { references: true });
    if (end === -1) this.spend(reached - start);
    return end;
  }

  /** Counts a look in vain. */
  public spend(characters: number): void {
    this.patience -= characters;
  }

  public get exhausted(): boolean {
    return this.patience <= 0;
  }

  /** Finds the end of an attribute's value that begins at `start`, after its quote. */
  public attributeValue(start: number, quote: Quote): RawValue | OpenValue {
    let close = this.text.indexOf(quote, start);
    if (close !== -1 && this.next(start) > close) return { end: close };
    const expressions: Span[] = [];
    let cursor = start;
    while (close !== -1) {
      const at = this.next(cursor);
      if (at > close) {
        if (this.closesWell(cursor, close, quote)) return { end: close, expressions };
        return this.afterBalanced(expressions[0].start, cursor, quote);
      }
      if (holdsTag(this.text.slice(cursor, at))) return { missingAt: this.missingQuote(cursor) };
      const end = this.scan(at);
      if (end === -1) return this.broken(expressions[0]?.start ?? at, cursor, close, quote);
      expressions.push({ start: at, end });
      cursor = end;
      if (close < cursor) close = this.text.indexOf(quote, cursor);
    }
    return { missingAt: this.missingQuote(cursor) };
  }

  /** Whether what stands between the last expression and a quote can be the rest of the value. */
  private closesWell(from: number, close: number, quote: Quote): boolean {
    QUOTE_AFTER[quote].lastIndex = from;
    const directly = QUOTE_AFTER[quote].exec(this.text);
    if (directly?.[1] !== undefined) return true;
    if (close + 1 < this.text.length && !AFTER_QUOTE.test(this.text[close + 1])) return false;
    return directly !== null || !/[<>]/.test(this.text.slice(from, close));
  }

  /** C# that ends, and no quote where one is wanted: it is missing there, or the C# ended too early. */
  private afterBalanced(first: number, cursor: number, quote: Quote): RawValue | OpenValue {
    AFTER_VALUE.lastIndex = cursor;
    const after = AFTER_VALUE.exec(this.text);
    if (after !== null && after[1] === undefined) return { missingAt: cursor };
    const end = this.likelyEnd(cursor, quote);
    const rest = end === -1 ? '' : this.text.slice(cursor, end);
    const brokenCSharp = after === null && endsLike(this.text, first, rest) && !TAG_AFTER_TAG.test(rest);
    if (end === -1 || (!brokenCSharp && /[<\r\n]/.test(rest))) return { missingAt: this.missingQuote(cursor) };
    this.spend(end - first);
    return { end, expressions: [{ start: first, end }] };
  }

  /** C# without an end: all up to what looks like the end of the attribute is taken for it. */
  private broken(first: number, cursor: number, close: number, quote: Quote): RawValue {
    const end = this.likelyEnd(cursor, quote);
    return end === -1 ? { end: close } : { end, expressions: [{ start: first, end }] };
  }

  private likelyEnd(from: number, quote: Quote): number {
    if (from >= this.noEndAfter[quote]) return -1;
    const pattern = LIKELY_END[quote];
    pattern.lastIndex = from;
    for (let found = pattern.exec(this.text); found !== null; found = pattern.exec(this.text)) {
      if (holdsEnd(this.text, found)) return pattern.lastIndex - 1;
    }
    this.noEndAfter[quote] = from;
    return -1;
  }

  /** Where a closing quote is missing: before the first `>` or line end. */
  private missingQuote(from: number): number {
    const found = this.text.slice(from).search(/\/?>|[\r\n]/);
    return found === -1 ? this.text.length : from + found;
  }
}

/** Whether what is thought to be a value holds the end of its tag and another tag. */
function holdsTag(value: string): boolean {
  const end = value.search(/[>\r\n]/);
  return end !== -1 && value.includes('<', end);
}

const TAG_AFTER_TAG = />[ \t\r\n]*<[A-Za-z/!]/;

/** Whether what follows C# that ended ends like C#: a bracket too few may have let it end too early. */
export function endsLike(text: string, start: number, rest: string): boolean {
  return rest.trimEnd().endsWith(text[start + 1] === '(' ? ')' : '}');
}

/** Whether the last quote of a run ends an attribute: an escaped one and an empty string of C# do not. */
function holdsEnd(text: string, { index, 1: backslashes, 2: quotes }: RegExpExecArray): boolean {
  const unescaped = quotes.length - (backslashes.length % 2);
  return unescaped === 2 ? /[\w)\]}.\\]/.test(text[index + backslashes.length - 1] ?? '') : unescaped > 0;
}
