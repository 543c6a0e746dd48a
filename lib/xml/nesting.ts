import type { Issue } from '../core/issue';
import { nameOf, type TagMark } from './marks';
import { MissingTag } from './missing-tag';
import { xmlIssue } from './xml-issues';

/** Finds tags that do not match. */
export function nestingIssues(text: string, tags: readonly TagMark[]): Issue[] {
  return new NestingCheck(text, tags).issues();
}

/** Each look at a mismatch may go over the whole text: a bound on them keeps the time linear. */
const ENOUGH = 20;

/** What may be meant by a closing tag that does not close the innermost element. */
type Reading = 'inner elements are not closed' | 'it has the wrong name' | 'its opening tag is missing';

class NestingCheck {
  private readonly found: Issue[] = [];
  private readonly names: readonly string[];
  private readonly missing: MissingTag;
  /** The indices of the tags whose elements are open. */
  private open: number[] = [];

  public constructor(
    text: string,
    private readonly tags: readonly TagMark[],
  ) {
    this.names = tags.map((tag) => nameOf(text, tag));
    this.missing = new MissingTag(text, tags);
  }

  public issues(): Issue[] {
    for (const [index, tag] of this.tags.entries()) {
      if (tag.kind === 'open') this.open.push(index);
      if (tag.kind === 'close' && !this.close(index)) return this.found;
      if (this.found.length >= ENOUGH) return this.found;
    }
    this.neverClosed();
    return this.found;
  }

  /** Takes a closing tag; false when nothing behind it is certain. */
  private close(index: number): boolean {
    const top = this.open.at(-1);
    if (top === undefined) {
      this.tellNeverOpened(top, index);
      return true;
    }
    if (this.names[top] === this.names[index]) {
      this.open.pop();
      return true;
    }
    const { reading, certain } = this.readingOf(index);
    if (reading === 'inner elements are not closed') this.tellUnclosed(index);
    if (reading === 'it has the wrong name') this.tellWrongName(top, index);
    if (reading === 'its opening tag is missing') this.tellNeverOpened(top, index);
    this.open = this.openAfter(reading, index);
    return certain || reading !== 'inner elements are not closed';
  }

  /** The reading with which all that follows is in order, if there is one, else the likeliest. */
  private readingOf(index: number): { reading: Reading; certain: boolean } {
    const readings: Reading[] = ['it has the wrong name', 'its opening tag is missing'];
    if (this.levelOf(index) !== -1) readings.unshift('inner elements are not closed');
    const right = readings.find((reading) => this.isInOrder(this.openAfter(reading, index), index + 1));
    return { reading: right ?? readings[0], certain: right !== undefined };
  }

  private openAfter(reading: Reading, index: number): number[] {
    switch (reading) {
      case 'inner elements are not closed':
        return this.open.slice(0, this.levelOf(index));
      case 'it has the wrong name':
        return this.open.slice(0, -1);
      case 'its opening tag is missing':
        return [...this.open];
    }
  }

  private levelOf(index: number): number {
    return this.open.map((opening) => this.names[opening]).lastIndexOf(this.names[index]);
  }

  private isInOrder(open: number[], from: number): boolean {
    for (let index = from; index < this.tags.length; index++) {
      const { kind } = this.tags[index];
      if (kind === 'open') open.push(index);
      if (kind !== 'close') continue;
      const opening = open.pop();
      if (opening === undefined || this.names[opening] !== this.names[index]) return false;
    }
    return open.length === 0;
  }

  private tellUnclosed(index: number): void {
    const closed = this.names[index];
    const line = this.missing.lineOf(this.tags[index].start);
    for (const opening of this.open.slice(this.levelOf(index) + 1).slice(0, ENOUGH)) {
      const what = `the element \`${this.names[opening]}\` is not closed; line ${line} closes \`${closed}\` around it`;
      this.reportUnclosed(opening, index, what);
    }
    const wanted = this.names[this.open[this.open.length - 1]];
    const message = `the closing tag \`</${closed}>\` stands where \`</${wanted}>\` is wanted`;
    this.report(index, message, `write \`</${wanted}>\` before it`);
  }

  private tellWrongName(top: number, index: number): void {
    const [opened, closed] = [this.names[top], this.names[index]];
    const [opening, closing] = [top, index].map((tag) => this.missing.lineOf(this.tags[tag].start));
    const message = `the closing tag \`</${closed}>\` does not match the opening tag \`<${opened}>\` of line ${opening}`;
    this.report(index, message, `write \`</${opened}>\``);
    if (opening !== closing)
      this.report(top, `the element \`${opened}\` is closed by \`</${closed}>\` in line ${closing}`);
  }

  private tellNeverOpened(top: number | undefined, index: number): void {
    const name = this.names[index];
    const open = top === undefined ? 'no element' : `\`${this.names[top]}\``;
    const message = `the closing tag \`</${name}>\` closes nothing: open is ${open}`;
    this.report(index, message, `delete it, or open \`<${name}>\` before it`);
    const at = this.missing.opening(top, index);
    if (this.missing.lineOf(at) === this.missing.lineOf(this.tags[index].start)) return;
    this.found.push(xmlIssue('XML002', at, at + 1, `the opening tag \`<${name}>\` seems to be missing here`));
  }

  private neverClosed(): void {
    for (const opening of this.open.slice(0, ENOUGH)) {
      const what = `the element \`${this.names[opening]}\` is not closed before the end of the text`;
      this.reportUnclosed(opening, this.tags.length, what);
    }
  }

  /** Tells it at the opening tag and, when that is elsewhere, where the closing tag seems to be missing. */
  private reportUnclosed(opening: number, met: number, message: string): void {
    const { start, end } = this.tags[opening];
    const name = this.names[opening];
    const at = this.missing.closing(opening, met);
    this.found.push(xmlIssue('XML002', start, end, message, `write \`</${name}>\` where the element ends`));
    const known = [start, this.tags[met]?.start ?? -1].map((offset) => this.missing.lineOf(offset));
    if (known.includes(this.missing.lineOf(at))) return;
    this.found.push(xmlIssue('XML002', at, at + 1, `the closing tag \`</${name}>\` seems to be missing here`));
  }

  private report(index: number, message: string, fix?: string): void {
    const { start, end } = this.tags[index];
    this.found.push(xmlIssue('XML002', start, end, message, fix));
  }
}
