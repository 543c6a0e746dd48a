import type { XmlDocument } from '../xml/tree';
import { commentNode } from './plain-elements';
import type { PolicyElement } from './policy-element';
import { policyNodes } from './policy-nodes';
import { PolicyText, readPolicyText } from './policy-text';

/** What a fragment holds. */
export interface PolicyFragmentProps {
  /** The policies, in the order in which they run. */
  readonly policies: PolicyElement[];

  /**
   * A comment at the head of the fragment.
   * @default - no comment
   */
  readonly comment?: string;
}

/**
 * Policies that several documents share: each includes them by name, with `Policy.includeFragment()`.
 *
 * A fragment has no sections and no `<base />`, and includes no other fragment.
 */
export class PolicyFragment extends PolicyText {
  /** A fragment made of policies. */
  public static of(props: PolicyFragmentProps): PolicyFragment {
    const comment = props.comment === undefined ? [] : [commentNode(props.comment)];
    const children = policyNodes(props.policies, 'fragment');
    return new PolicyFragment({
      before: comment,
      root: { kind: 'element', name: 'fragment', attributes: [], children },
      after: [],
    });
  }

  /** Reads a fragment from its text, in either dialect. Throws, with the place of everything that is malformed. */
  public static fromText(text: string): PolicyFragment {
    return new PolicyFragment(readPolicyText(text));
  }

  /** @internal */
  public readonly _document: XmlDocument;

  private constructor(document: XmlDocument) {
    super();
    this._document = document;
  }
}
