import type { Span } from '../core/span';
import { SourceText } from '../core/source-text';
import { nameOf, type TagMark } from './marks';

/**
 * Guesses where a tag is missing, from the indentation around the place: the reader notices only much later, at the
 * next tag that does not match, but a person looks for the line where something was lost.
 */
export class MissingTag {
  private readonly source: SourceText;

  public constructor(
    private readonly text: string,
    private readonly tags: readonly TagMark[],
  ) {
    this.source = new SourceText(text);
  }

  public lineOf(offset: number): number {
    return this.source.at(offset).line;
  }

  /** Where the element opened by tag `opening` ought to end, when tag `met` (or the end of the text) proves it did not. */
  public closing(opening: number, met: number): number {
    const children = this.childrenOf(opening, met);
    const lost = this.lostBracket([...children, met].reverse(), `/${nameOf(this.text, this.tags[opening])}`);
    if (lost !== -1) return lost;
    const own = this.indentOf(opening) ?? -1;
    const outdented = children.find((child) => (this.indentOf(child) ?? Infinity) <= own);
    if (outdented !== opening + 1) return this.gapBefore(outdented ?? met, 'end');
    // Not even its first child is indented: it has none and lost its slash, or indentation says nothing here.
    const { start, end } = this.tags[opening];
    if (this.lineOf(start) !== this.lineOf(end)) return end - 1;
    const loose = children.find((child) => this.gapBefore(child, 'end') !== this.tags[child].start);
    return this.gapBefore(loose ?? met, 'end');
  }

  /** Where the element ought to begin that tag `closing` closes; the children of `parent` stand before it. */
  public opening(parent: number | undefined, closing: number): number {
    const children = this.childrenOf(parent ?? -1, closing);
    const lost = this.lostBracket([...children, closing], nameOf(this.text, this.tags[closing]));
    if (lost !== -1) return lost;
    const indent = this.indentOf(closing) ?? Infinity;
    let first = closing;
    for (const child of children.reverse()) {
      if ((this.indentOf(child) ?? Infinity) <= indent) break;
      first = child;
    }
    return this.gapBefore(first, 'start');
  }

  /** The tags that open the children of an element, up to tag `end`. */
  private childrenOf(opening: number, end: number): number[] {
    const children: number[] = [];
    let depth = 0;
    for (let index = opening + 1; index < end; index++) {
      const { kind } = this.tags[index];
      if (kind !== 'close' && depth === 0) children.push(index);
      if (kind === 'open') depth += 1;
      if (kind === 'close') depth -= 1;
    }
    return children;
  }

  /** Where a tag stands without its `<`, at the beginning of a line of the text before one of the tags; -1 for nowhere. */
  private lostBracket(before: readonly number[], name: string): number {
    for (const index of before) {
      const { start, end } = this.gap(index);
      const gap = withoutComments(this.text.slice(start, end));
      for (const line of gap.matchAll(/(?<![^\n])[ \t]*/g)) {
        const at = line.index + line[0].length;
        if (gap.startsWith(name, at) && /[\s/>]/.test(gap[at + name.length] ?? ' ')) return start + at;
      }
    }
    return -1;
  }

  /**
   * In the text before a tag: the line that only indentation is left of, as when a tag was deleted; else the end or
   * start of what it says, else its first empty line, else the tag.
   */
  private gapBefore(index: number, side: Side): number {
    const { start, end } = this.gap(index);
    const gap = withoutComments(this.text.slice(start, end));
    const said = gap.search(SAID);
    const saidEnd = said === -1 ? 0 : lastSaid(gap) + 1;
    if (side === 'start' && start === 0 && /^[ \t]*[\r\n]/.test(gap)) return 0;
    const silent = side === 'end' ? gap.slice(saidEnd) : gap.slice(0, said === -1 ? undefined : said);
    const left = emptyLine(silent, side, /(?<=\n)[ \t]+\r?\n/g);
    if (left !== -1) return start + left + (side === 'end' ? saidEnd : 0);
    if (said !== -1) return start + (side === 'end' ? saidEnd - 1 : said);
    const empty = emptyLine(gap, side, /(?<=\n)\r?\n/g);
    if (empty !== -1) return start + empty;
    const comment = side === 'end' ? gap.indexOf(COMMENT_SIGN) : -1;
    return comment === -1 ? end : start + comment;
  }

  private gap(index: number): Span {
    const start = index > 0 ? this.tags[index - 1].end : 0;
    return { start, end: index < this.tags.length ? this.tags[index].start : this.text.length };
  }

  /** How many characters stand before a tag that begins its line; undefined for one that does not. */
  private indentOf(index: number): number | undefined {
    const { start } = (this.tags[index] as TagMark | undefined) ?? { start: this.text.length };
    const indent = this.source.at(start).column - 1;
    return indent <= MAX_INDENT && this.text.slice(start - indent, start).trim() === '' ? indent : undefined;
  }
}

/** Which tag is looked for: the one before the gap to end an element, or the one behind it to start it. */
type Side = 'start' | 'end';

/** Neither white space nor the sign of a comment. */
const SAID = /[^\s\u00b7]/;

/** Stands neither in names nor at the ends of lines. */
const COMMENT_SIGN = '\u00b7';

/** More is no indentation but one long line; looking back over it for each of its tags would take quadratic time. */
const MAX_INDENT = 400;

/** The first empty line behind what ought to be closed, the last one before what ought to be opened. */
function emptyLine(gap: string, side: Side, pattern: RegExp): number {
  return [...gap.matchAll(pattern)].at(side === 'end' ? 0 : -1)?.index ?? -1;
}

function lastSaid(gap: string): number {
  let last = gap.length - 1;
  while (last >= 0 && !SAID.test(gap[last])) last -= 1;
  return last;
}

/** The same with signs of no meaning in place of comments. */
function withoutComments(gap: string): string {
  return gap.replace(/<!--[^]*?-->/g, (comment) => COMMENT_SIGN.repeat(comment.length));
}
