import type { NamedType } from '../../../expression/types/type';
import { raise } from '../exception';
import { namedType } from '../known-types';
import type { CsObject } from '../value';
import type { XName } from './name';

const types = {
  element: namedType('XElement'),
  document: namedType('XDocument'),
  attribute: namedType('XAttribute'),
  text: namedType('XText'),
  cdata: namedType('XCData'),
  comment: namedType('XComment'),
  instruction: namedType('XProcessingInstruction'),
  declaration: namedType('XDeclaration'),
};

/** A node of System.Xml.Linq. As there, a node has one parent: put under a second one, it is copied. */
export abstract class XNode implements CsObject {
  public abstract readonly csType: NamedType;
  public parent: XContainer | null = null;

  public abstract clone(): XNode;

  /** The members of XmlNodeType. */
  public abstract get kind(): string;

  public detach(): void {
    if (this.parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
    this.parent.nodes.splice(this.parent.nodes.indexOf(this), 1);
    this.parent = null;
  }

  public siblings(): readonly XNode[] {
    return this.parent?.nodes ?? [this];
  }

  /** The elements above, nearest first. */
  public ancestors(): XElement[] {
    const found: XElement[] = [];
    for (let next = this.parent; next instanceof XElement; next = next.parent) found.push(next);
    return found;
  }
}

export class XText extends XNode {
  public readonly csType: NamedType = types.text;

  public constructor(public text: string) {
    super();
  }

  public get kind(): string {
    return 'Text';
  }

  public clone(): XNode {
    return new XText(this.text);
  }
}

export class XCData extends XText {
  public override readonly csType = types.cdata;

  public override get kind(): string {
    return 'CDATA';
  }

  public override clone(): XNode {
    return new XCData(this.text);
  }
}

export class XComment extends XNode {
  public readonly csType = types.comment;

  public constructor(public text: string) {
    super();
  }

  public get kind(): string {
    return 'Comment';
  }

  public clone(): XNode {
    return new XComment(this.text);
  }
}

export class XInstruction extends XNode {
  public readonly csType = types.instruction;

  public constructor(
    public readonly target: string,
    public readonly data: string,
  ) {
    super();
  }

  public get kind(): string {
    return 'ProcessingInstruction';
  }

  public clone(): XNode {
    return new XInstruction(this.target, this.data);
  }
}

export abstract class XContainer extends XNode {
  public readonly nodes: XNode[] = [];

  public get elements(): XElement[] {
    return this.nodes.filter((node) => node instanceof XElement);
  }

  /** The node itself, or a copy where it has a parent already. */
  public insert(node: XNode, index = this.nodes.length): void {
    const placed = node.parent !== null || this.isBelow(node) ? node.clone() : node;
    placed.parent = this;
    this.nodes.splice(index, 0, placed);
  }

  /** All nodes below, in the order of the document. */
  public descendants(): XNode[] {
    const found: XNode[] = [];
    const waiting = [...this.nodes].reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next);
      if (next instanceof XContainer) waiting.push(...[...next.nodes].reverse());
    }
    return found;
  }

  public removeNodes(): void {
    for (const node of this.nodes.splice(0)) node.parent = null;
  }

  private isBelow(node: XNode): boolean {
    if (node === this) return true;
    for (let next = this.parent; next !== null; next = next.parent) if (next === node) return true;
    return false;
  }
}

export class XElement extends XContainer {
  public readonly csType = types.element;
  public readonly attributes: XAttribute[] = [];
  /** `<a></a>` where an element has no nodes, instead of `<a />`. */
  public hasEndTag = false;

  public constructor(public name: XName) {
    super();
  }

  public get kind(): string {
    return 'Element';
  }

  /** All text below, joined. */
  public get value(): string {
    return this.descendants()
      .filter((node) => node instanceof XText)
      .map(({ text }) => text)
      .join('');
  }

  public setValue(text: string): void {
    this.removeNodes();
    this.hasEndTag = text === '';
    if (text !== '') this.insert(new XText(text));
  }

  public attribute(name: XName): XAttribute | null {
    return this.attributes.find((attribute) => attribute.name.equals(name)) ?? null;
  }

  public addAttribute(attribute: XAttribute): void {
    if (this.attribute(attribute.name) !== null) {
      throw raise('System.InvalidOperationException', 'Duplicate attribute.');
    }
    const placed = attribute.parent === null ? attribute : new XAttribute(attribute.name, attribute.text);
    placed.parent = this;
    this.attributes.push(placed);
  }

  public clone(): XElement {
    const copy = new XElement(this.name);
    copy.hasEndTag = this.hasEndTag;
    for (const { name, text } of this.attributes) copy.addAttribute(new XAttribute(name, text));
    for (const node of this.nodes) copy.insert(node.clone());
    return copy;
  }
}

export class XDocument extends XContainer {
  public readonly csType = types.document;
  public declaration: XDeclaration | null = null;

  public get kind(): string {
    return 'Document';
  }

  public get root(): XElement | null {
    return this.elements[0] ?? null;
  }

  public clone(): XDocument {
    const copy = new XDocument();
    copy.declaration = this.declaration;
    for (const node of this.nodes) copy.insert(node.clone());
    return copy;
  }
}

export class XAttribute implements CsObject {
  public readonly csType = types.attribute;
  public parent: XElement | null = null;

  public constructor(
    public readonly name: XName,
    public text: string,
  ) {}

  public detach(): void {
    if (this.parent === null) throw raise('System.InvalidOperationException', 'The parent is missing.');
    this.parent.attributes.splice(this.parent.attributes.indexOf(this), 1);
    this.parent = null;
  }
}

export class XDeclaration implements CsObject {
  public readonly csType = types.declaration;

  public constructor(
    public version: string | null,
    public encoding: string | null,
    public standalone: string | null,
  ) {}
}
