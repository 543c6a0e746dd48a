import type { XmlAttribute, XmlElement, XmlText } from '../xml/tree';
import { attributeSpec, policyAttributeSpec } from './catalogue/catalogue';
import type { AttributeSpec, ElementSpec, PolicySpec, SectionName } from './catalogue/types';
import type { ElementUse, PolicyUse } from './model';

/** What a place in the document makes of the element that stands there. */
export interface Role {
  readonly role: ElementUse['role'];
  readonly spec?: ElementSpec;
  /** The policy itself, or the one whose shape a child has. */
  readonly policy?: PolicySpec;
  readonly section?: SectionName;
}

/** An element of the document with what its place makes of it; what costs time is found out on first use. */
export class PlacedElement implements ElementUse {
  public readonly name: string;
  public readonly role: ElementUse['role'];
  public readonly spec?: ElementSpec;
  public readonly policy?: PolicySpec;
  public readonly section?: SectionName;
  public readonly children: PlacedElement[] = [];
  public position = -1;
  public unknownAttributes: readonly XmlAttribute[] = none;
  private readonly texts: readonly XmlText[];
  private joined?: string;

  public constructor(
    public readonly element: XmlElement,
    is: Role,
    public readonly parent?: PlacedElement,
  ) {
    this.name = element.name;
    this.role = is.role;
    this.spec = is.spec;
    this.policy = is.policy;
    this.section = is.section;
    this.texts = writtenTexts(element);
  }

  public attribute(name: string): XmlAttribute | undefined {
    return this.element.attributes.find((attribute) => attribute.name === name);
  }

  public attributeSpec(name: string): AttributeSpec | undefined {
    if (this.policy !== undefined) return policyAttributeSpec(this.policy, name);
    return this.spec === undefined ? undefined : attributeSpec(this.spec, name);
  }

  public get text(): string | undefined {
    if (this.texts.length === 0) return undefined;
    this.joined ??= joined(this.texts).trim();
    return this.joined;
  }

  /** The texts that are not blank. */
  public get textNodes(): readonly XmlText[] {
    return this.texts;
  }

  public isPolicy(): this is PolicyUse {
    return this.role === 'policy';
  }
}

const none: readonly never[] = [];
const notBlank = /\S/;

function writtenTexts(element: XmlElement): readonly XmlText[] {
  let texts: XmlText[] | undefined;
  for (const child of element.children) {
    if (child.kind === 'text' && notBlank.test(child.value)) (texts ??= []).push(child);
  }
  return texts ?? none;
}

function joined(texts: readonly XmlText[]): string {
  return texts.length === 1 ? texts[0].value : texts.map((text) => text.value).join('');
}
