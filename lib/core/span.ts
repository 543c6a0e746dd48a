/** A stretch of a text: `start` is the offset of its first character (UTF-16 code unit), `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
