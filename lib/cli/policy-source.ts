import { SourceText } from '../core/source-text';
import type { Span } from '../core/span';
import type { PolicyPlace } from '../policy/terraform/policies';

/** A policy to look at, and how to speak of it. */
export interface PolicySource {
  /** How it is called in output: the path, and for a policy of a resource `#` and the resource's address. */
  readonly name: string;
  /** The file that it stands in, as a path; undefined for standard input. */
  readonly path?: string;
  /** As people read it; places are counted in it. */
  readonly source: SourceText;
  /** The same text as the validator shall see it, offset for offset. */
  readonly checkedText: string;
  /** Where it is known to be put. */
  readonly place?: PolicyPlace;
  /** Stretches whose text is not known yet, so that nothing can be said of it. */
  readonly opaque: readonly Span[];
  /** For a policy that stands in a string of another file: that file, and where in it an offset is. */
  readonly container?: Container;
}

export interface Container {
  readonly address: string;
  readonly source: SourceText;
  offsetOf(offset: number): number;
}

/** A policy that is a file, or standard input, of its own. */
export function plainSource(name: string, text: string, path?: string): PolicySource {
  return { name, path, source: new SourceText(text), checkedText: text, opaque: [] };
}
