import { argumentOutOfRange } from '../../exception';
import { checkSize, spend } from '../../execution';
import { namedType } from '../../known-types';
import type { CsObject } from '../../value';
import type { Found, Span } from './machine';
import { Machine } from './machine';
import { parsePattern } from './parser';
import type { Instruction } from './program';
import { compilePattern } from './program';

/** A `Regex`. */
export class CsRegex implements CsObject {
  public readonly csType = namedType('Regex');

  private constructor(
    public readonly pattern: string,
    public readonly options: number,
    public readonly groupNames: readonly string[],
    private readonly program: readonly Instruction[],
  ) {}

  private static readonly made = new Map<string, CsRegex>();

  /** The same pattern with the same options is compiled once. */
  public static of(pattern: string, options: number): CsRegex {
    const key = `${options} ${pattern}`;
    const before = CsRegex.made.get(key);
    if (before !== undefined) return before;
    const read = parsePattern(pattern, options);
    const made = new CsRegex(pattern, options, read.groupNames, compilePattern(read));
    if (CsRegex.made.size >= 500) CsRegex.made.clear();
    CsRegex.made.set(key, made);
    return made;
  }

  /** The first match from a place on. */
  public match(text: string, start = 0, lastEnd = start): CsMatch {
    if (start < 0 || start > text.length) {
      throw argumentOutOfRange('startat', 'Start index cannot be less than 0 or greater than input length.');
    }
    const machine = new Machine(text, this.groupNames.length, lastEnd);
    for (let at = start; at <= text.length; at++) {
      const found = machine.match(this.program, at);
      if (found !== undefined) return new CsMatch(this, text, { start: at, end: found.end }, found);
      if (at % 64 === 0) spend();
    }
    return CsMatch.none(this, text);
  }

  /** All matches; after an empty one the search goes on a character further. */
  public *matches(text: string, start = 0): Generator<CsMatch, void, undefined> {
    for (let match = this.match(text, start); match.success; match = match.next()) {
      spend();
      yield match;
    }
  }

  public matchList(text: string, start = 0): CsMatch[] {
    const list: CsMatch[] = [];
    for (const match of this.matches(text, start)) {
      checkSize(list.length);
      list.push(match);
    }
    return list;
  }
}

/** A `Capture`, and what a `Group` and a `Match` are too. */
export class CsCapture implements CsObject {
  public readonly csType: CsObject['csType'] = namedType('Capture');

  public constructor(
    protected readonly text: string,
    public readonly span: Span,
  ) {}

  public get value(): string {
    return this.text.slice(this.span.start, this.span.end);
  }
}

const nowhere: Span = { start: 0, end: 0 };

/** A `Group`: its last capture, and all of them. One that took no part is empty. */
export class CsGroup extends CsCapture {
  public override readonly csType: CsObject['csType'] = namedType('Group');

  public constructor(
    text: string,
    public readonly name: string,
    public readonly spans: readonly Span[],
  ) {
    super(text, spans[spans.length - 1] ?? nowhere);
  }

  public get success(): boolean {
    return this.spans.length > 0;
  }

  public get captures(): CsCapture[] {
    return this.spans.map((span) => new CsCapture(this.text, span));
  }
}

/** A `Match`; the one that found nothing is empty. */
export class CsMatch extends CsGroup {
  public override readonly csType = namedType('Match');
  public readonly groups: readonly CsGroup[];

  public constructor(
    public readonly regex: CsRegex | undefined,
    text: string,
    span: Span | undefined,
    found: Found | undefined,
  ) {
    super(text, '0', span === undefined ? [] : [span]);
    const names = regex?.groupNames ?? ['0'];
    this.groups = names.map((name, number) =>
      number === 0 ? this : new CsGroup(text, name, found?.groups[number] ?? []),
    );
  }

  public static none(regex: CsRegex | undefined, text: string): CsMatch {
    return new CsMatch(regex, text, undefined, undefined);
  }

  /** What stands before the match and after it. */
  public get around(): readonly [before: string, after: string] {
    return [this.text.slice(0, this.span.start), this.text.slice(this.span.end)];
  }

  public get input(): string {
    return this.text;
  }

  /** The group of a name or a number; undefined when there is none. */
  public group(name: string): CsGroup | undefined {
    return this.groups.find((group) => group.name === name);
  }

  public next(): CsMatch {
    if (!this.success || this.regex === undefined) return this;
    const { start, end } = this.span;
    const from = end === start ? end + 1 : end;
    return from > this.text.length ? CsMatch.none(this.regex, this.text) : this.regex.match(this.text, from, end);
  }
}
