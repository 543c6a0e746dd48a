/** Offsets of a text and where they are in a longer form of it, in which some characters take more room. */
export class OffsetMap {
  private readonly places: number[] = [];
  private readonly totals: number[] = [];

  /** The character at an offset is longer by so much; offsets are added in order. */
  public add(offset: number, more: number): void {
    this.places.push(offset);
    this.totals.push((this.totals.at(-1) ?? 0) + more);
  }

  /** Where the character at an offset begins in the longer form. */
  public map(offset: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (low === 0 ? 0 : this.totals[low - 1]);
  }
}
