import type { Span } from './span';

/** How much an issue matters: the service refuses an error, takes a warning and then fails, and accepts an info. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something that is wrong at a place of a text. Issues are values: they are collected by whoever reads a text and
 * shown, or thrown, only at the edge.
 */
export interface Issue {
  /** Stable and unique, for example `POL012`; `resilient-openai explain CODE` tells all about it. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, what was got and what is allowed; lowercase, no final period. */
  readonly message: string;
  /** What to do about it, as an instruction. */
  readonly fix?: string;
  /** Where, as offsets into the text that was read. */
  readonly span: Span;
}
