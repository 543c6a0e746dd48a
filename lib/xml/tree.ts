import type { Span } from '../core/span';

/**
 * A policy document as a tree of elements, text and comments.
 *
 * The tree holds values, never escapes: C# stands in an attribute or a text exactly as the compiler will see it, and
 * both dialects of a document read to the same tree. A tree that was read knows where each part stood; one that was
 * built from factories has no places, and two trees are equal when they say the same, wherever they came from.
 */
export type XmlNode = XmlElement | XmlText | XmlComment;

export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /**
   * White space between elements is not kept, except below an element whose text is data (see `ReadOptions`):
   * an element that has a text child, blank or not, is written just as it was read. Data that consists of elements
   * alone therefore begins with an empty text.
   */
  readonly children: readonly XmlNode[];
  readonly place?: ElementPlace;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly place?: AttributePlace;
}

export interface XmlText {
  readonly kind: 'text';
  readonly value: string;
  readonly place?: ValuePlace;
}

export interface XmlComment {
  readonly kind: 'comment';
  /** What stands between `<!--` and `-->`, blanks included. */
  readonly value: string;
  readonly place?: Span;
}

export interface ElementPlace extends Span {
  /** The name in the opening tag. */
  readonly name: Span;
  /** The whole opening tag, `<` to `>`. */
  readonly openTag: Span;
}

export interface AttributePlace extends Span {
  readonly name: Span;
  /** Inside the quotes. */
  readonly value: ValuePlace;
}

/**
 * Where a value stood, and how to get from an offset inside the (decoded) value to one in the document: an `&quot;`
 * is one character of the value and six of the document.
 */
export interface ValuePlace extends Span {
  /** The document's offset of the value's character at `offset`; the value's length gives `end`. */
  toDocument(offset: number): number;
}

/** A whole text: its one root element and the comments around it. */
export interface XmlDocument {
  readonly before: readonly XmlComment[];
  readonly root: XmlElement;
  readonly after: readonly XmlComment[];
}
