import { Kind, type LexicalFailure, type Tokens } from './tokens';

const closers = new Map<Kind, Kind>([
  [Kind.CloseParen, Kind.OpenParen],
  [Kind.CloseBracket, Kind.OpenBracket],
  [Kind.CloseBrace, Kind.OpenBrace],
]);

/** The tokens gathered so far, the place in the text, and the brackets that are open there. */
export class LexerState {
  public position = 0;
  public failure?: LexicalFailure;
  private count = 0;
  private readonly kinds: Kind[];
  private readonly starts: number[];
  private readonly ends: number[];
  private readonly partners: number[];
  /** Indexes of the opening brackets and interpolation holes that are not closed yet. */
  private readonly open: number[] = [];
  /** How many of them are holes of a `$"…"`, which must stay on one line. */
  private oneLineHoles = 0;

  public constructor(public readonly text: string) {
    // About as many tokens as there will be: a list that grows by pushing leaves twice its size behind as garbage.
    const room = (text.length >> 2) + 16;
    this.kinds = new Array<Kind>(room);
    this.starts = new Array<number>(room);
    this.ends = new Array<number>(room);
    this.partners = new Array<number>(room);
  }

  /** Adds the token from `start` to `end` and goes on after it. */
  public push(kind: Kind, start: number, end: number): void {
    const index = this.count++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.partners[index] = -1;
    this.position = end;
  }

  public pushOpening(kind: Kind, start: number, end: number): void {
    this.open.push(this.count);
    if (kind === Kind.HoleOpen) this.oneLineHoles++;
    this.push(kind, start, end);
  }

  /** A closing bracket without its opening one stays alone; the parser says so. */
  public pushClosing(kind: Kind, start: number, end: number): void {
    const index = this.count;
    this.push(kind, start, end);
    const top = this.innermost();
    if (top !== closers.get(kind) || top === undefined) return;
    this.partners[this.open[this.open.length - 1]] = index;
    this.open.pop();
  }

  public pushHoleClose(start: number): void {
    if (this.innermost() === Kind.HoleOpen) this.oneLineHoles--;
    this.partners[this.open[this.open.length - 1]] = this.count;
    this.open.pop();
    this.push(Kind.HoleClose, start, start + 1);
  }

  /** The kind of the innermost bracket or hole that is open. */
  public innermost(): Kind | undefined {
    return this.kinds[this.open[this.open.length - 1]];
  }

  public inOneLineHole(): boolean {
    return this.oneLineHoles > 0;
  }

  /** Gives up: what stands at `start` is no token. */
  public fail(start: number, end: number, message: string, fix?: string): void {
    if (this.failure !== undefined) return;
    const inside = Math.min(end, this.text.length);
    this.failure = { start, end: inside, message, fix };
    this.push(Kind.Bad, start, inside);
    this.position = this.text.length;
  }

  public finish(): Tokens {
    this.push(Kind.End, this.text.length, this.text.length);
    const { text, kinds, starts, ends, partners, failure } = this;
    for (const column of [kinds, starts, ends, partners]) column.length = this.count;
    return { text, kinds, starts, ends, partners, failure };
  }
}
