import { referenceAt } from './references';

/**
 * Finds where the C# of a policy expression ends.
 *
 * Only brackets, strings and comments are looked at; whether it is good C# is for the expression parser to say. The
 * stack is an array, not the call stack: nesting has no limit here.
 */

/** What is open at a place: a bracket, or an interpolated string whose hole the place is in. */
type Open = ')' | ']' | '}' | Hole;

interface Hole {
  readonly verbatim: boolean;
}

export interface ScanOptions {
  /** Whether `&quot;` stands for `"`: true in a document, false in a value that was read. */
  readonly references: boolean;
}

export interface ScanResult {
  /** Where the expression ends, after its closing bracket; -1 when it does not. */
  readonly end: number;
  /** How far the scan went. */
  readonly reached: number;
}

/** Scans the `@(…)` or `@{…}` whose `@` stands at `start`. */
export function scanExpression(text: string, start: number, options: ScanOptions): ScanResult {
  const scanner = new CSharpScanner(text, start + 1, options.references);
  const closed = scanner.scan();
  return { end: closed ? scanner.position : -1, reached: Math.min(scanner.position, text.length) };
}

const CLOSER: Readonly<Record<string, Open>> = { '(': ')', '[': ']', '{': '}' };

/** `>` before the next tag, and the beginnings of tags and comments of XML: none of them can stand in C#. */
const NOT_CSHARP = /<\/(?![*/])|<!--|\/>|>[ \t\r\n]*<[A-Za-z/!]/y;

/** Stretches in which nothing begins or ends, in code and in strings: most of all C#. */
const PLAIN_CODE = /[^"'()[\]{}/<>#:&]+/y;
const PLAIN_TEXT = /[^"'\\{}&\r\n]+/y;

class CSharpScanner {
  private readonly open: Open[] = [];
  /** The character before `position`, with a reference taken as what it stands for; empty at the end. */
  private current = '';

  public constructor(
    private readonly text: string,
    public position: number,
    private readonly references: boolean,
  ) {}

  /** True when the first bracket was closed; `position` is then after its closer. */
  public scan(): boolean {
    do {
      if (!this.step()) return false;
    } while (this.open.length > 0);
    return true;
  }

  /** Takes one thing of code; false when this cannot be C#. */
  private step(): boolean {
    this.pass(PLAIN_CODE);
    const from = this.position;
    switch (this.next()) {
      case '':
        return false;
      case '(':
      case '[':
      case '{':
        this.open.push(CLOSER[this.current]);
        return true;
      case ')':
      case ']':
      case '}':
        return this.close(this.current);
      case '"':
        return this.string(from);
      case "'":
        return this.quoted("'");
      case '/':
        return this.slash(from);
      case '<':
      case '>':
        return !this.isMarkup(from);
      case '#':
        return this.restOfLine();
      case ':':
        return !this.inHole() || this.format();
      default:
        return true;
    }
  }

  /** Moves over what is of no interest. */
  private pass(plain: RegExp): void {
    plain.lastIndex = this.position;
    if (plain.test(this.text)) this.position = plain.lastIndex;
  }

  /** Moves over one character and says which it is. */
  private next(): string {
    const character = this.text.charAt(this.position);
    this.position += 1;
    this.current = character;
    if (character === '&' && this.references) {
      const reference = referenceAt(this.text, this.position - 1);
      if (reference !== undefined) {
        this.current = reference.character;
        this.position = reference.end;
      }
    }
    return this.current;
  }

  /** The character after `position`, without moving. */
  private peek(): string {
    const { position, current } = this;
    const character = this.next();
    this.position = position;
    this.current = current;
    return character;
  }

  private close(closer: string): boolean {
    const open = this.open.pop();
    if (typeof open !== 'object') return open === closer;
    return closer === '}' && this.interpolated(open);
  }

  private inHole(): boolean {
    return typeof this.open[this.open.length - 1] === 'object';
  }

  /** A string whose `"` was just taken; what kind it is stands before it. */
  private string(quote: number): boolean {
    const before = this.text.charAt(quote - 1);
    const beforeThat = this.text.charAt(quote - 2);
    const verbatim = before === '@' || (before === '$' && beforeThat === '@');
    if (before === '$' || (before === '@' && beforeThat === '$')) return this.interpolated({ verbatim });
    return verbatim ? this.verbatim() : this.quoted('"');
  }

  /** The rest of a regular string or a character, which end with their line at the latest. */
  private quoted(quote: string): boolean {
    for (;;) {
      this.pass(PLAIN_TEXT);
      const character = this.next();
      if (character === quote) return true;
      if (character === '\\') this.next();
      if (this.current === '\n' || this.current === '\r' || this.current === '') return false;
    }
  }

  private verbatim(): boolean {
    for (;;) {
      this.pass(PLAIN_TEXT);
      const character = this.next();
      if (character === '') return false;
      if (character === '"' && !this.skip('"')) return true;
    }
  }

  /** The rest of an interpolated string, up to its end or into its next hole. */
  private interpolated(hole: Hole): boolean {
    for (;;) {
      this.pass(PLAIN_TEXT);
      switch (this.next()) {
        case '':
          return false;
        case '\r':
        case '\n':
          if (!hole.verbatim) return false;
          break;
        case '\\':
          if (!hole.verbatim) this.next();
          break;
        case '"':
          if (!hole.verbatim || !this.skip('"')) return true;
          break;
        case '{':
          if (this.skip('{')) break;
          this.open.push(hole);
          return true;
      }
    }
  }

  /** The format of a hole, `{when:HH:mm}`: no code, and it ends with the hole. */
  private format(): boolean {
    for (;;) {
      const character = this.next();
      if (character === '}') return this.close('}');
      if (character === '' || character === '\n' || character === '"') return false;
    }
  }

  private skip(character: string): boolean {
    if (this.peek() !== character) return false;
    this.next();
    return true;
  }

  private slash(from: number): boolean {
    if (this.isMarkup(from)) return false;
    if (this.skip('/')) return this.restOfLine();
    return !this.skip('*') || this.comment();
  }

  private restOfLine(): boolean {
    for (;;) {
      this.pass(PLAIN_TEXT);
      const character = this.next();
      if (character === '\n' || character === '\r') return true;
      if (character === '') return false;
    }
  }

  private comment(): boolean {
    let starred = false;
    for (;;) {
      const character = this.next();
      if (character === '') return false;
      if (character === '/' && starred) return true;
      starred = character === '*';
    }
  }

  /** Only raw characters tell: a document that escapes its C# escapes these too. */
  private isMarkup(from: number): boolean {
    NOT_CSHARP.lastIndex = from;
    return this.references && NOT_CSHARP.test(this.text);
  }
}
