import type { XmlDocument, XmlElement, XmlNode } from '../xml/tree';
import { commentNode } from './plain-elements';
import type { PolicyElement } from './policy-element';
import { policyNodes } from './policy-nodes';
import { PolicyText, readPolicyText, validatePolicyText } from './policy-text';
import type { PolicyIssue, PolicyValidationOptions } from './policy-validation';

/** The four sections of a policy document, each with its policies in the order in which they run. */
export interface PolicyDocumentProps {
  /**
   * Runs on the request, before it is forwarded.
   * @default - what the broader scope does (`<base />`)
   */
  readonly inbound?: PolicyElement[];

  /**
   * Forwards the request. Exactly one policy, as API Management demands.
   * @default - what the broader scope does (`<base />`)
   */
  readonly backend?: PolicyElement[];

  /**
   * Runs on the response.
   * @default - what the broader scope does (`<base />`)
   */
  readonly outbound?: PolicyElement[];

  /**
   * Runs instead of what is left when something failed.
   * @default - what the broader scope does (`<base />`)
   */
  readonly onError?: PolicyElement[];

  /**
   * A comment at the head of the document.
   * @default - no comment
   */
  readonly comment?: string;
}

/**
 * A whole policy document, as it is attached to an API Management instance, a workspace, a product, an API or an
 * operation.
 *
 * A section that is left out holds `<base />`: what the broader scope does there. A section that is given holds just
 * what is given, so name `Policy.base()` in it where the broader scope shall run; at the global scope there is none.
 *
 * @example
 * const document = PolicyDocument.of({
 *   inbound: [Policy.base(), Policy.setHeader({ name: 'X-Caller', values: ['gateway'] })],
 * });
 * document.toText();
 */
export class PolicyDocument extends PolicyText {
  /** A document made of policies. */
  public static of(props: PolicyDocumentProps): PolicyDocument {
    const sections = [
      section('inbound', props.inbound),
      section('backend', props.backend),
      section('outbound', props.outbound),
      section('on-error', props.onError),
    ];
    const comment = props.comment === undefined ? [] : [commentNode(props.comment)];
    return new PolicyDocument({ before: comment, root: element('policies', sections), after: [] });
  }

  /**
   * Reads a document from its text, in either dialect. Throws, with the place of everything that is malformed, when
   * the text is not readable; what the document says is checked by `validate()`.
   */
  public static fromText(text: string): PolicyDocument {
    return new PolicyDocument(readPolicyText(text));
  }

  /** Finds everything that is wrong with a text, readable or not. Never throws. */
  public static validateText(text: string, options: PolicyValidationOptions = {}): PolicyIssue[] {
    return validatePolicyText(text, options);
  }

  /** @internal */
  public readonly _document: XmlDocument;

  private constructor(document: XmlDocument) {
    super();
    this._document = document;
  }
}

function section(name: string, policies: readonly PolicyElement[] | undefined): XmlElement {
  return element(name, policies === undefined ? [element('base', [])] : policyNodes(policies, name));
}

function element(name: string, children: readonly XmlNode[]): XmlElement {
  return { kind: 'element', name, attributes: [], children };
}
