import { lazy } from '../core/lazy';
import type { XmlElement, XmlNode } from '../xml/tree';

const writer = lazy(() => require('../xml/writer') as typeof import('../xml/writer'));

/**
 * A policy as a value: an element with all that is in it, or a comment between policies. Made by the factories of
 * `Policy` and by variables, put into documents, fragments and other policies, and never changed.
 */
export class PolicyElement {
  /** @internal */
  public static _of(node: XmlNode): PolicyElement {
    return new PolicyElement(node);
  }

  /** The name of the element, `set-header`; `comment` for a comment. */
  public readonly name: string;

  private constructor(private readonly node: XmlNode) {
    this.name = node.kind === 'element' ? node.name : node.kind;
  }

  /** The element as it stands in a document, C# as it is. */
  public toString(): string {
    const { node } = this;
    if (node.kind === 'comment') return `<!--${node.value}-->`;
    return writer()
      .writeXml({ before: [], root: node as XmlElement, after: [] }, 'rawxml')
      .trimEnd();
  }

  /** @internal */
  public _toXml(): XmlNode {
    return this.node;
  }
}
