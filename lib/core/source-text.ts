/** A place as people count it: both start at 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * A text that knows its lines. LF, CRLF and a lone CR each end a line, as editors count them.
 *
 * The table of line starts is made on first use: most texts that are read have no issue to place.
 */
export class SourceText {
  private lineStarts?: number[];

  public constructor(public readonly text: string) {}

  /** The line and column of an offset; offsets outside the text are taken as its nearest end. */
  public at(offset: number): LineColumn {
    const starts = this.starts();
    const place = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - starts[low] + 1 };
  }

  /** The text of a line, counted from 1, without what ends it. */
  public line(number: number): string {
    const starts = this.starts();
    const start = starts[number - 1] ?? this.text.length;
    let end = starts[number] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1])) end--;
    return this.text.slice(start, end);
  }

  private starts(): number[] {
    if (this.lineStarts === undefined) {
      this.lineStarts = [0];
      for (const ending of this.text.matchAll(/\r\n|\r|\n/g)) this.lineStarts.push(ending.index + ending[0].length);
    }
    return this.lineStarts;
  }
}
