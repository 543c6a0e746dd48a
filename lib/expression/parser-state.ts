import type { Span } from '../core/span';
import type { Block, Expression, Identifier, Statement } from './ast';
import { SyntaxFailure } from './syntax-failure';
import { kindText, Kind, type Tokens } from './tokens';

/**
 * The rules that lie below others yet need them again: a parenthesis holds an expression, a lambda holds a block.
 * They are handed in, so that no file of the parser imports in a circle.
 */
export interface Grammar {
  expression(parser: ParserState): Expression;
  /** An operand and what binds at least as tightly as `precedence`. */
  operand(parser: ParserState, precedence: number): Expression;
  block(parser: ParserState): Block;
  /** A statement that is no declaration, as it follows `if (…)`. */
  embedded(parser: ParserState): Statement;
}

/** What one expression may nest; real ones stay below 30. Whoever walks the tree recurses as deep. */
const deepestNesting = 200;

/** How many levels the tree may have, chains such as `a + b + c` and `a.b.c` included, which nest to the left. */
const deepestTree = 600;

/** The tokens, the place in them, and how deep the tree has become. */
export class ParserState {
  public position = 0;
  /** Set inside `from … select …`, where `where` and its like end an expression. */
  public inQuery = false;
  /** Set when something was read that the tree has no room for, such as a label. */
  public beyondTree = false;
  /** The first comma of the last tuple: policies hold hardly any, so one is mostly a call whose `)` is missing. */
  public tupleComma?: Span;
  /** The deepest level of the tree below the operand being read; see `deepen`. */
  public reach = 0;
  /** Where the type arguments that a `<` opens end, as far as lookahead.ts found out. */
  public typeArgumentEnds?: Map<number, number>;
  private depth = 0;

  public constructor(
    public readonly tokens: Tokens,
    public readonly grammar: Grammar,
  ) {}

  // ── looking ────────────────────────────────────────────────────────────────────────────────────────────────────

  public get kind(): Kind {
    return this.tokens.kinds[this.position];
  }

  /** Whether the current token is of that kind. */
  public at(kind: Kind): boolean {
    return this.tokens.kinds[this.position] === kind;
  }

  /** The kind of the token `ahead` places on. */
  public peek(ahead: number): Kind {
    return this.tokens.kinds[this.position + ahead] ?? Kind.End;
  }

  /** Where the current token starts. */
  public get start(): number {
    return this.tokens.starts[this.position];
  }

  /** Where the token before the current one ends. */
  public get previousEnd(): number {
    return this.position === 0 ? this.start : this.tokens.ends[this.position - 1];
  }

  public textAt(index: number): string {
    return this.tokens.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
  }

  /** Whether the token at `index` is the contextual keyword `word`. */
  public isWord(word: string, index = this.position): boolean {
    const { kinds, starts, ends, text } = this.tokens;
    if (kinds[index] !== Kind.Identifier || ends[index] - starts[index] !== word.length) return false;
    return text.startsWith(word, starts[index]);
  }

  /** Whether nothing stands between the token at `index` and the next one. */
  public touchesNext(index = this.position): boolean {
    return this.tokens.ends[index] === this.tokens.starts[index + 1];
  }

  // ── moving ─────────────────────────────────────────────────────────────────────────────────────────────────────

  public advance(): void {
    this.position++;
  }

  /** Steps over a token of that kind, if it stands here. */
  public accept(kind: Kind): boolean {
    if (this.tokens.kinds[this.position] !== kind) return false;
    this.position++;
    return true;
  }

  public expect(kind: Kind, fix?: string): void {
    if (this.accept(kind)) return;
    if (kind === Kind.CloseParen) this.failUnclosed();
    this.failMissing(kindText(kind), fix);
  }

  /** A `)` is missing here or, if what was read looks like a tuple, more likely before its first comma. */
  public failUnclosed(expected = "')'"): never {
    if (this.tupleComma !== undefined) this.fail(this.tupleComma, "expected ')', got ','");
    this.failMissing(expected);
  }

  public acceptWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.position++;
    return true;
  }

  public identifier(what = 'a name'): Identifier {
    const index = this.position;
    if (this.tokens.kinds[index] !== Kind.Identifier) this.failMissing(what);
    this.position++;
    const { text, starts, ends } = this.tokens;
    const start = starts[index];
    const end = ends[index];
    return { name: text.slice(text.charCodeAt(start) === 64 ? start + 1 : start, end), start, end };
  }

  // ── depth ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** One level down; `leave` goes back up. */
  public enter(): void {
    if (++this.depth > deepestNesting) this.failTooDeep();
    if (this.depth > this.reach) this.reach = this.depth;
  }

  public leave(): void {
    this.depth--;
  }

  /** Starts to measure an operand; give the result to `endChain`. */
  public beginChain(): number {
    const outer = this.reach;
    this.reach = this.depth;
    return outer;
  }

  /** A link was added to a chain, so what was read of it moves one level down. */
  public deepen(): void {
    if (++this.reach > deepestTree) this.failTooDeep();
  }

  public endChain(outer: number): void {
    if (outer > this.reach) this.reach = outer;
  }

  private failTooDeep(): never {
    this.fail(
      this.currentSpan(),
      `this expression nests too deeply: at most ${deepestNesting} levels, or ${deepestTree} links in a chain, are read`,
      'split it with variables',
    );
  }

  // ── failing ────────────────────────────────────────────────────────────────────────────────────────────────────

  public currentSpan(): Span {
    const { starts, ends } = this.tokens;
    return { start: starts[this.position], end: ends[this.position] };
  }

  public fail(span: Span, message: string, fix?: string): never {
    throw new SyntaxFailure({ start: span.start, end: span.end }, message, fix);
  }

  /** The current token is not what should stand here. */
  public failHere(message: string, fix?: string): never {
    this.fail(this.currentSpan(), message, fix);
  }

  /** Something is missing before the current token: points there, or after the previous token if a line lies between. */
  public failMissing(expected: string, fix?: string): never {
    const end = this.previousEnd;
    const between = this.tokens.text.slice(end, this.start);
    const span = /[\n\r]/.test(between) || this.kind === Kind.End ? { start: end, end } : this.currentSpan();
    this.fail(span, `expected ${expected}, got ${this.describe()}`, fix);
  }

  /** A form that a later C# brought. */
  public failNewer(span: Span, form: string, version: string, fix?: string): never {
    this.fail(span, `${form} is C# ${version}; API Management compiles C# 7`, fix);
  }

  /** How a message names the current token. */
  public describe(): string {
    if (this.kind === Kind.End) return 'the end of the expression';
    const shown = this.textAt(this.position);
    return shown.length > 40 || /[\n\r]/.test(shown) ? `'${shown.slice(0, 40).split(/[\n\r]/, 1)[0]}…'` : `'${shown}'`;
  }
}
