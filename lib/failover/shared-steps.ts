import { Policy } from '../policy/policy';
import type { PolicyElement } from '../policy/policy-element';
import { PolicyFragment } from '../policy/policy-fragment';

/** A fragment and the id under which documents include it. */
export interface NamedFragment {
  /** The id, as in `<include-fragment fragment-id="…" />`. */
  readonly id: string;
  /** What it holds. */
  readonly fragment: PolicyFragment;
}

/** A step that a document runs in several places: stored once as a fragment, or written out in each place. */
export class SharedSteps {
  private readonly stored = new Map<string, NamedFragment>();

  public constructor(
    private readonly prefix: string,
    private readonly inline: boolean,
  ) {}

  /** The policies that run the step here. */
  public run(word: string, comment: string, policies: readonly PolicyElement[]): readonly PolicyElement[] {
    if (this.inline) return [Policy.comment(comment), ...policies];
    const id = `${this.prefix}-${word}`;
    if (!this.stored.has(id)) {
      this.stored.set(id, { id, fragment: PolicyFragment.of({ comment, policies: [...policies] }) });
    }
    return [Policy.includeFragment({ fragmentId: id })];
  }

  /** The fragments that were used, in the order of first use. */
  public fragments(): NamedFragment[] {
    return [...this.stored.values()];
  }
}
