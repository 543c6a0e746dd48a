/** Places of more than this many bytes do not occur in a text. */
const PLACES = 2 ** 32;

/** Pairs that could be merged, the one with the lowest rank first and the leftmost of several: a binary heap of numbers. */
export class MergeQueue {
  private readonly heap: number[] = [];

  public push(rank: number, start: number): void {
    const key = rank * PLACES + start;
    let hole = this.heap.push(key) - 1;
    for (let parent = (hole - 1) >> 1; hole > 0 && this.heap[parent] > key; parent = (hole - 1) >> 1) {
      this.heap[hole] = this.heap[parent];
      hole = parent;
    }
    this.heap[hole] = key;
  }

  public pop(): { readonly rank: number; readonly start: number } | undefined {
    const key = this.heap[0];
    if (key === undefined) return undefined;
    const last = this.heap.pop() as number;
    if (this.heap.length > 0) this.sink(last);
    return { rank: Math.floor(key / PLACES), start: key % PLACES };
  }

  /** Puts a key where the first one was taken away. */
  private sink(key: number): void {
    const { heap } = this;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) child += 1;
      if (child >= heap.length || heap[child] >= key) break;
      heap[hole] = heap[child];
      hole = child;
    }
    heap[hole] = key;
  }
}
