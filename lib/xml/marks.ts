import type { Issue } from '../core/issue';
import type { Span } from '../core/span';

/** Deeper documents are neither read nor written: the libraries under both recurse. */
export const MAX_DEPTH = 500;

/** Elements with more are neither read nor written: xmlbuilder2 looks through all attributes for each one it adds. */
export const MAX_ATTRIBUTES = 500;

/** A hostile text could hold a million faults; nobody reads so many. */
export const MAX_ISSUES = 50;

/** An attribute, by its places in the text. */
export interface AttributeMark {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The C# in the value, in order. */
  readonly expressions: readonly Span[] | undefined;
}

export interface TagMark extends Span {
  readonly kind: 'open' | 'empty' | 'close';
  readonly nameEnd: number;
  readonly attributes: readonly AttributeMark[];
}

/** The name in a tag. */
export function nameOf(text: string, tag: TagMark): string {
  return text.slice(tag.start + (tag.kind === 'close' ? 2 : 1), tag.nameEnd);
}

/** The marks that a text is made of, in order. */
export interface Markup {
  /** Opening tags; closing ones only when they were asked for. */
  readonly tags: readonly TagMark[];
  /** Comments, CDATA sections and processing instructions. */
  readonly asides: readonly Span[];
  /** All C#, in attributes and in text, in order. */
  readonly expressions: readonly Span[];
  /** What is wrong with single marks. */
  readonly faults: readonly Issue[];
  /** Whether the walk ended early, after a fault that leaves nothing certain. */
  readonly halted: boolean;
}
