import type { ParsedExpression } from '../expression/parsed';
import type { ValuePlace, XmlAttribute, XmlDocument, XmlElement } from '../xml/tree';
import type {
  AttributeSpec,
  ElementSpec,
  GatewayName,
  PolicySpec,
  ScopeName,
  SectionName,
  TextSpec,
  ValueType,
} from './catalogue/types';

/** What is known of the place where a document will be put. What is absent is not held against the document. */
export interface ValidationContext {
  readonly scope?: ScopeName;
  readonly gateway?: GatewayName;
  /** The display names of all named values there are. */
  readonly namedValues?: ReadonlySet<string>;
  /** The ids of all fragments there are. */
  readonly fragments?: ReadonlySet<string>;
}

/** A document as the rules see it: every element knows its place in the catalogue, every expression its syntax tree. */
export interface DocumentModel {
  /** What the root element is; `other` for a root that is neither. */
  readonly kind: 'policies' | 'fragment' | 'resolver' | 'other';
  /** The text that was read, with its escapes. */
  readonly text: string;
  readonly document: XmlDocument;
  readonly context: ValidationContext;
  readonly root: ElementUse;
  /** Every element that the catalogue speaks of, in document order; the user's own markup inside set-body is not among them. */
  readonly elements: readonly ElementUse[];
  /** The elements that are policies, in document order, and those of one name. */
  readonly policies: readonly PolicyUse[];
  policiesNamed(...names: readonly string[]): readonly PolicyUse[];
  /** Every expression, in document order. */
  readonly expressions: readonly ExpressionUse[];
  /** Every value that can be judged as it stands, in document order; values that may be any string are not among them. */
  readonly literals: readonly LiteralUse[];
  /** What a function of its own file says of the document; it is asked once. */
  once<T>(find: (model: DocumentModel) => T): T;
}

/** An element and what the catalogue says of it. */
export interface ElementUse {
  readonly element: XmlElement;
  readonly name: string;
  /**
   * `policy`: an element that runs. `child`: a part of a policy (`when`, `value`). `unknown`: nothing that the catalogue
   * knows in this place, and nothing inside it is looked at.
   */
  readonly role: 'root' | 'section' | 'base' | 'policy' | 'child' | 'unknown';
  /** Absent for a root, a section, a base and what is unknown. */
  readonly spec?: ElementSpec;
  /** The section that it runs in; absent in a fragment and for a root. */
  readonly section?: SectionName;
  readonly parent?: ElementUse;
  /** The place among the elements of the document. */
  readonly position: number;
  /** The child elements in order, unknown ones too. */
  readonly children: readonly ElementUse[];
  attribute(name: string): XmlAttribute | undefined;
  attributeSpec(name: string): AttributeSpec | undefined;
  /** The attributes that the catalogue does not know here; namespaces are not among them. */
  readonly unknownAttributes: readonly XmlAttribute[];
  /** The text inside, trimmed; undefined when there is none. */
  readonly text?: string;
}

export interface PolicyUse extends ElementUse {
  readonly role: 'policy';
  readonly spec: ElementSpec;
  readonly policy: PolicySpec;
}

/** An `@(…)` or `@{…}` that is the whole value of an attribute or the whole text of an element. */
export interface ExpressionUse {
  readonly owner: ElementUse;
  /** Absent when it is the element's text. */
  readonly attribute?: XmlAttribute;
  /** From `@` to the closing bracket; named values stand in it as `{{name}}`. */
  readonly text: string;
  readonly place?: ValuePlace;
  /** What the catalogue wants here, and whether it wants an expression at all; undefined in a place it does not know. */
  readonly type?: ValueType;
  readonly allowed: boolean;
  /** Made on first use. */
  readonly parsed: ParsedExpression;
  /** What a function of its own file says of the expression; it is asked once. */
  once<T>(find: (use: ExpressionUse) => T): T;
}

/** A value that is neither an expression nor holds a named value or a placeholder: it stands as the service sees it. */
export interface LiteralUse {
  readonly owner: ElementUse;
  /** Absent when it is the element's text. */
  readonly attribute?: XmlAttribute;
  /** Without the blanks around it. */
  readonly value: string;
  readonly spec: AttributeSpec | TextSpec;
}
