import type { Issue } from '../core/issue';
import type { Span } from '../core/span';
import type { RawValue } from './expression-finder';

/** Deeper documents are neither read nor written: the libraries under both recurse. */
export const MAX_DEPTH = 500;

/** An attribute, by its places in the text. */
export interface AttributeMark {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly value: RawValue;
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
  readonly tags: readonly TagMark[];
  /** Comments, CDATA sections and processing instructions. */
  readonly asides: readonly Span[];
  /** The C# that stands in text; that of attributes is with them. */
  readonly textExpressions: readonly Span[];
  /** What is wrong with single marks. */
  readonly faults: readonly Issue[];
  /** Whether the walk ended early, after a fault that leaves nothing certain. */
  readonly halted: boolean;
}
