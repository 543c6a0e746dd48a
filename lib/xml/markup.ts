import type { Issue } from '../core/issue';
import type { Span } from '../core/span';
import { unclosedComment } from './comment-faults';
import { endsLike, ExpressionFinder, type Quote } from './expression-finder';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ISSUES, type AttributeMark, type Markup, type TagMark } from './marks';
import {
  attributeFault,
  closingTagFault,
  strayBracket,
  unclosedValue,
  type BrokenTag,
  type TagFault,
} from './tag-faults';
import { xmlIssue } from './xml-issues';

/** What may be a name; the XML parser looks at it more closely. */
const NAME = /[A-Za-z_:\u0080-\uffff][\w.:\-\u0080-\uffff]*/y;
const BLANKS = /[ \t\r\n]+/y;
const EQUALS = /[ \t\r\n]*=[ \t\r\n]*["']/y;
/** What any element, comment or section has, and C# only in its strings. */
const SURE_MARK = /<[/!?]|\/>|>[ \t\r\n]*<[A-Za-z]/;
const TAG_END = /[ \t\r\n]*\/?>/y;

/**
 * Walks over the marks of a raw text and the C# between and inside them. Closing tags are of interest only when
 * something is wrong: a sound document does without their marks.
 */
export function readMarkup(text: string, keep: 'openings' | 'all tags'): Markup {
  return new MarkupWalker(text, keep === 'all tags').walk();
}

const NO_ATTRIBUTES: readonly AttributeMark[] = [];

class MarkupWalker {
  private readonly tags: TagMark[] = [];
  private readonly asides: Span[] = [];
  private readonly expressions: Span[] = [];
  private readonly faults: Issue[] = [];
  private readonly finder: ExpressionFinder;
  private position = 0;
  private nextBracket = -1;
  private depth = 0;
  private halted = false;

  public constructor(
    private readonly text: string,
    private readonly keepsClosings: boolean,
  ) {
    this.finder = new ExpressionFinder(text);
  }

  public walk(): Markup {
    while (!this.halted) {
      const mark = this.nextMark();
      if (this.expressionBefore(mark)) continue;
      if (mark === Infinity) break;
      this.mark(mark);
    }
    const { tags, asides, expressions, faults, halted } = this;
    return { tags, asides, expressions, faults, halted };
  }

  /** The next `<`, Infinity when there is none; kept, since many an expression may stand before it. */
  private nextMark(): number {
    if (this.nextBracket < this.position) {
      const found = this.text.indexOf('<', this.position);
      this.nextBracket = found === -1 ? Infinity : found;
    }
    return this.nextBracket;
  }

  /** Moves over the next expression of the text when one begins before the next mark. */
  private expressionBefore(mark: number): boolean {
    const start = this.depth > 0 ? this.finder.next(this.position) : Infinity;
    if (start >= mark) return false;
    const scanned = this.finder.scan(start);
    const end = scanned === -1 ? this.brokenExpressionEnd(start) : this.wholeExpressionEnd(start, scanned);
    if (end !== -1) this.expressions.push({ start, end });
    this.position = end === -1 ? start + 2 : end;
    return true;
  }

  /** C# that fills an element and has no end is taken to end with the element. */
  private brokenExpressionEnd(start: number): number {
    const element = this.elementFilledFrom(start);
    return element === undefined ? -1 : this.closingTagOf(element, start);
  }

  /** C# that fills an element and ends too early, with its last bracket left over, is taken to end with the element. */
  private wholeExpressionEnd(start: number, scanned: number): number {
    BLANKS.lastIndex = scanned;
    const next = this.text[BLANKS.test(this.text) ? BLANKS.lastIndex : scanned];
    if (next === '<' || next === undefined) return scanned;
    const element = this.elementFilledFrom(start);
    const end = element === undefined ? -1 : this.closingTagOf(element, scanned);
    if (end === -1) return scanned;
    const rest = this.text.slice(scanned, end);
    return endsLike(this.text, start, rest) && !SURE_MARK.test(rest) ? end : scanned;
  }

  /** The element whose text begins with the expression. */
  private elementFilledFrom(start: number): TagMark | undefined {
    const tag = this.tags[this.tags.length - 1];
    const fills = tag.kind === 'open' && !/[^ \t\r\n]/.test(this.text.slice(tag.end, start));
    return fills && !this.finder.exhausted ? tag : undefined;
  }

  private closingTagOf(tag: TagMark, from: number): number {
    const end = this.text.indexOf(`</${this.text.slice(tag.start + 1, tag.nameEnd)}`, from);
    this.finder.spend((end === -1 ? this.text.length : end) - from);
    return end;
  }

  private mark(start: number): void {
    switch (this.text[start + 1]) {
      case '/':
        return this.closingTag(start);
      case '!':
        return this.declaration(start);
      case '?':
        return this.aside(start, '<?', '?>', 'processing instruction');
      default:
        return this.openingTag(start);
    }
  }

  private declaration(start: number): void {
    if (this.text.startsWith('<!--', start)) return this.aside(start, '<!--', '-->', 'comment');
    if (this.text.startsWith('<![CDATA[', start)) return this.aside(start, '<![CDATA[', ']]>', 'CDATA section');
    if (/^<!DOCTYPE/i.test(this.text.slice(start, start + 9))) {
      const message = 'a policy document cannot hold a DOCTYPE';
      return this.halt(xmlIssue('XML006', start, start + 9, message, 'delete the DOCTYPE declaration'));
    }
    this.halt(xmlIssue('XML001', start, start + 2, '`<!` begins neither a comment nor a CDATA section'));
  }

  private aside(start: number, opener: string, closer: string, what: string): void {
    const found = this.text.indexOf(closer, start + opener.length);
    if (found === -1 && opener === '<!--') return this.halt(...unclosedComment(this.text, start, this.text.length));
    if (found === -1) {
      const fix = `write \`${closer}\` where the ${what} ends`;
      return this.halt(xmlIssue('XML001', start, start + opener.length, `the ${what} is not closed`, fix));
    }
    this.position = found + closer.length;
    this.asides.push({ start, end: this.position });
  }

  private closingTag(start: number): void {
    const nameEnd = this.match(NAME, start + 2);
    const end = nameEnd === -1 ? -1 : this.match(TAG_END, nameEnd);
    if (end === -1 || this.text[end - 2] === '/') return this.recover(closingTagFault(this.text, start, nameEnd));
    if (this.keepsClosings) this.tags.push({ kind: 'close', start, end, nameEnd, attributes: NO_ATTRIBUTES });
    this.depth -= 1;
    this.position = end;
  }

  private openingTag(start: number): void {
    const nameEnd = this.match(NAME, start + 1);
    if (nameEnd === -1) return this.recover(strayBracket(start));
    let attributes: AttributeMark[] | undefined;
    let position = nameEnd;
    for (;;) {
      const end = this.match(TAG_END, position);
      if (end !== -1) return this.closeOpeningTag(start, end, nameEnd, attributes ?? NO_ATTRIBUTES);
      attributes ??= [];
      const attribute = this.attribute({ start, nameEnd, attributes }, position);
      if (attribute === undefined) return;
      attributes.push(attribute);
      if (attributes.length > MAX_ATTRIBUTES) return this.halt(tooManyAttributes(attribute));
      position = attribute.valueEnd + 1;
    }
  }

  private closeOpeningTag(start: number, end: number, nameEnd: number, attributes: readonly AttributeMark[]): void {
    const kind = this.text[end - 2] === '/' ? 'empty' : 'open';
    const tag: TagMark = { kind, start, end, nameEnd, attributes };
    this.tags.push(tag);
    this.position = end;
    if (kind === 'open') this.descend(tag);
  }

  private descend(tag: Span): void {
    this.depth += 1;
    if (this.depth <= MAX_DEPTH) return;
    const message = `elements are nested deeper than ${MAX_DEPTH} levels`;
    this.halt(xmlIssue('XML007', tag.start, tag.end, message, 'flatten the document'));
  }

  /** Reads the attribute that stands at `position`; undefined when there is none and the fault was told. */
  private attribute(tag: BrokenTag, position: number): AttributeMark | undefined {
    const nameStart = this.match(BLANKS, position);
    const nameEnd = nameStart === -1 ? -1 : this.match(NAME, nameStart);
    const valueStart = nameEnd === -1 ? -1 : this.match(EQUALS, nameEnd);
    if (valueStart === -1) {
      this.recover(attributeFault(this.text, tag, { position, nameStart, nameEnd }));
      return undefined;
    }
    const value = this.finder.attributeValue(valueStart, this.text[valueStart - 1] as Quote);
    if ('missingAt' in value) {
      this.halt(unclosedValue(this.text, { nameStart, nameEnd }, value.missingAt));
      return undefined;
    }
    const { end: valueEnd, expressions } = value;
    for (const expression of expressions ?? []) this.expressions.push(expression);
    return { nameStart, nameEnd, valueStart, valueEnd, expressions };
  }

  /** The end of what the pattern matches at `position`, or -1. */
  private match(pattern: RegExp, position: number): number {
    pattern.lastIndex = position;
    return pattern.test(this.text) ? pattern.lastIndex : -1;
  }

  /** Tells a fault; goes on where the damaged tag seems to end, if that can be told. */
  private recover(fault: TagFault): void {
    if (fault.resume === undefined) return this.halt(fault.issue);
    this.faults.push(fault.issue);
    this.halted = this.faults.length >= MAX_ISSUES;
    this.position = fault.resume;
    if (fault.tag === undefined) return;
    this.tags.push(fault.tag);
    if (fault.tag.kind === 'open') this.descend(fault.tag);
    if (fault.tag.kind === 'close') this.depth -= 1;
  }

  private halt(...issues: Issue[]): void {
    this.faults.push(...issues);
    this.halted = true;
  }
}

function tooManyAttributes({ nameStart, nameEnd }: AttributeMark): Issue {
  return xmlIssue('XML007', nameStart, nameEnd, `the element has more than ${MAX_ATTRIBUTES} attributes`);
}
