import { MergeQueue } from './merge-queue';

/** The longest token of any encoding, in bytes. */
const LONGEST_TOKEN = 128;

/** A byte-pair encoding: a text is split into pieces, and the bytes of a piece are merged into tokens, lowest rank first. */
export class TokenEncoding {
  public constructor(
    /** The tokens with their ranks; a token is a text with a character for each byte. */
    private readonly ranks: ReadonlyMap<string, number>,
    private readonly pieces: RegExp,
  ) {}

  /** How many tokens a text has. What looks like a special token counts as the text that it is. */
  public count(text: string): number {
    let tokens = 0;
    for (const [piece] of text.matchAll(this.pieces)) tokens += this.tokensIn(Buffer.from(piece).toString('latin1'));
    return tokens;
  }

  private tokensIn(bytes: string): number {
    return this.ranks.has(bytes) ? 1 : this.merged(bytes);
  }

  /** Merges the two neighbours with the lowest rank, the leftmost first, until no two make a token. */
  private merged(bytes: string): number {
    const parts = new Parts(bytes.length);
    const rankAt = (start: number): number | undefined => {
      const end = parts.endOfPair(start);
      return end === undefined || end - start > LONGEST_TOKEN ? undefined : this.ranks.get(bytes.slice(start, end));
    };
    const queue = new MergeQueue();
    const offer = (start: number): void => {
      const rank = start < 0 ? undefined : rankAt(start);
      if (rank !== undefined) queue.push(rank, start);
    };
    for (let start = 0; start < bytes.length; start++) offer(start);
    for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
      // One of the two may have been merged with another neighbour since.
      if (rankAt(best.start) !== best.rank) continue;
      parts.merge(best.start);
      offer(best.start);
      offer(parts.before(best.start));
    }
    return parts.count;
  }
}

/** The parts of a piece, a byte each at first. */
class Parts {
  public count: number;
  /** Where a part ends, by where it starts; 0 for one that has been merged into another. */
  private readonly ends: Int32Array;
  private readonly starts: Int32Array;

  public constructor(private readonly length: number) {
    this.count = length;
    this.ends = Int32Array.from({ length }, (_, start) => start + 1);
    this.starts = Int32Array.from({ length }, (_, start) => start - 1);
  }

  /** Where the part behind the one at `start` ends; undefined where there are no two. */
  public endOfPair(start: number): number | undefined {
    const middle = this.ends[start];
    return middle === 0 || middle >= this.length ? undefined : this.ends[middle];
  }

  /** Makes one of the part at `start` and the one behind it. */
  public merge(start: number): void {
    const middle = this.ends[start];
    const end = this.ends[middle];
    this.ends[start] = end;
    this.ends[middle] = 0;
    if (end < this.length) this.starts[end] = start;
    this.count -= 1;
  }

  /** Where the part in front of the one at `start` starts; -1 for the first. */
  public before(start: number): number {
    return this.starts[start];
  }
}
