import type { Issue } from '../core/issue';
import { nameOf, type TagMark } from './marks';
import { xmlIssue } from './xml-issues';
import { SourceText } from '../core/source-text';

/** Finds tags that do not match. After the first element that lacks its closing tag the rest is guesswork: it is not told. */
export function nestingIssues(text: string, tags: readonly TagMark[]): Issue[] {
  return new NestingCheck(text, tags).issues();
}

const ENOUGH = 20;

class NestingCheck {
  private readonly found: Issue[] = [];
  private readonly open: TagMark[] = [];
  private readonly source: SourceText;

  public constructor(
    private readonly text: string,
    private readonly tags: readonly TagMark[],
  ) {
    this.source = new SourceText(text);
  }

  public issues(): Issue[] {
    for (const [index, tag] of this.tags.entries()) {
      if (tag.kind === 'open') this.open.push(tag);
      if (tag.kind === 'close' && !this.close(tag, index)) return this.found;
      if (this.found.length >= ENOUGH) return this.found;
    }
    for (const tag of this.open.slice(0, ENOUGH)) this.neverClosed(tag);
    return this.found;
  }

  /** Takes a closing tag; false when nothing behind it is certain. */
  private close(tag: TagMark, index: number): boolean {
    const name = nameOf(this.text, tag);
    const level = this.open.map((opening) => nameOf(this.text, opening)).lastIndexOf(name);
    if (level !== -1 && level === this.open.length - 1) {
      this.open.pop();
      return true;
    }
    if (level === -1) {
      this.closesNothing(tag, name, index);
      return true;
    }
    this.unclosed(level, tag, name);
    return false;
  }

  private unclosed(level: number, tag: TagMark, name: string): void {
    const line = this.source.at(tag.start).line;
    const inner = this.open.slice(level + 1);
    for (const opening of inner.slice(0, ENOUGH)) {
      const missing = nameOf(this.text, opening);
      const message = `the element \`${missing}\` is not closed; line ${line} closes \`${name}\` around it`;
      this.report(opening, message, `write \`</${missing}>\` before line ${line}`);
    }
    const wanted = nameOf(this.text, this.open[this.open.length - 1]);
    const message = `the closing tag \`</${name}>\` stands where \`</${wanted}>\` is wanted`;
    this.report(tag, message, `write \`</${wanted}>\` before it`);
  }

  private closesNothing(tag: TagMark, name: string, index: number): void {
    const top = this.open.at(-1);
    if (top === undefined) {
      this.report(tag, `the closing tag \`</${name}>\` closes nothing: no element is open`, 'delete it');
      return;
    }
    const wanted = nameOf(this.text, top);
    const line = this.source.at(top.start).line;
    const message = `the closing tag \`</${name}>\` closes nothing; open is \`${wanted}\` of line ${line}`;
    if (this.closesLater(wanted, index)) return this.report(tag, message, `delete it or open \`<${name}>\` before it`);
    this.open.pop();
    this.report(tag, message, `write \`</${wanted}>\``);
    this.report(top, `the element \`${wanted}\` is closed by \`</${name}>\` in line ${this.source.at(tag.start).line}`);
  }

  /** Whether the innermost open element gets its own closing tag behind the one at `index`. */
  private closesLater(name: string, index: number): boolean {
    let depth = 0;
    for (const tag of this.tags.slice(index + 1)) {
      if (tag.kind === 'open') depth += 1;
      if (tag.kind === 'close') depth -= 1;
      if (depth < 0) return nameOf(this.text, tag) === name;
    }
    return false;
  }

  private neverClosed(tag: TagMark): void {
    const name = nameOf(this.text, tag);
    this.report(tag, `the element \`${name}\` is not closed before the end of the text`, `write \`</${name}>\``);
  }

  private report(tag: TagMark, message: string, fix?: string): void {
    this.found.push(xmlIssue('XML002', tag.start, tag.end, message, fix));
  }
}
