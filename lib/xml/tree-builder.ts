import {
  XmlComment as ParsedComment,
  XmlElement as ParsedElement,
  XmlText as ParsedText,
  type XmlDocument as ParsedDocument,
} from '@rgrove/parse-xml';
import type { Span } from '../core/span';
import type { AttributeMark, Markup, TagMark } from './marks';
import type { XmlAttribute, XmlComment, XmlDocument, XmlElement, XmlNode, XmlText } from './tree';
import { PlaceOfAttribute, PlaceOfElement } from './places';
import { decodeValue, ValueDecoder, type DecodedValue } from './value-decoder';

/**
 * Builds our tree: the structure comes from the parser, which read the masked text, the values from the text itself.
 *
 * Both know the elements in document order, so the n-th element of the one is the n-th of the other.
 */
export function buildTree(
  text: string,
  markup: Markup,
  parsed: ParsedDocument,
  verbatim: ReadonlySet<string>,
): XmlDocument {
  return new TreeBuilder(text, markup, verbatim).document(parsed);
}

const NOT_BLANK = /[^ \t\r\n]/;

class TreeBuilder {
  private opening = 0;
  private expression = 0;

  public constructor(
    private readonly text: string,
    private readonly markup: Markup,
    private readonly verbatim: ReadonlySet<string>,
  ) {}

  public document(parsed: ParsedDocument): XmlDocument {
    const before: XmlComment[] = [];
    const after: XmlComment[] = [];
    let root: XmlElement | undefined;
    for (const node of parsed.children) {
      if (node instanceof ParsedElement) root = this.element(node, false);
      else if (node instanceof ParsedComment) (root === undefined ? before : after).push(this.comment(node));
    }
    if (root === undefined) throw new Error('the XML parser found no root element');
    return { before, root, after };
  }

  private element(parsed: ParsedElement, insideData: boolean): XmlElement {
    const tag = this.markup.tags[this.opening++];
    const { start, end, nameEnd } = tag;
    return {
      kind: 'element',
      name: parsed.name,
      attributes: tag.attributes.map((mark) => this.attribute(mark)),
      children: this.contentOf(parsed, tag, insideData),
      place: new PlaceOfElement(start, parsed.end, nameEnd, end),
    };
  }

  private attribute({ nameStart, nameEnd, valueStart, valueEnd, expressions }: AttributeMark): XmlAttribute {
    const { value, place } = decodeValue(this.text, 'attribute', { start: valueStart, end: valueEnd }, expressions);
    return {
      name: this.text.slice(nameStart, nameEnd),
      value,
      place: new PlaceOfAttribute(nameStart, valueEnd + 1, nameEnd, place),
    };
  }

  private contentOf(parsed: ParsedElement, tag: TagMark, insideData: boolean): XmlNode[] {
    const data = insideData || this.verbatim.has(parsed.name);
    const nodes = this.children(parsed, data);
    if (!data || insideData || nodes.length === 0 || nodes.some(({ kind }) => kind === 'text')) return nodes;
    // Data without any text: an empty one tells the writer to leave it as it is.
    const place = { start: tag.end, end: tag.end };
    return [asText(decodeValue(this.text, 'text', place, undefined)), ...nodes];
  }

  private children(parsed: ParsedElement, data: boolean): XmlNode[] {
    const [first] = parsed.children;
    // Most elements hold one text and nothing else, and a list that is pushed to has room for 17.
    if (parsed.children.length === 1 && first instanceof ParsedText) {
      return data || isWritten(first) ? [this.textOf([first])] : [];
    }
    const nodes: XmlNode[] = [];
    let run: ParsedText[] | undefined;
    for (const child of parsed.children) {
      // A processing instruction is left out, and the texts around it are one.
      if (child instanceof ParsedText) (run ??= []).push(child);
      else if (child instanceof ParsedElement || child instanceof ParsedComment) {
        if (run !== undefined) this.endRun(run, data, nodes);
        run = undefined;
        nodes.push(child instanceof ParsedElement ? this.element(child, data) : this.comment(child));
      }
    }
    if (run !== undefined) this.endRun(run, data, nodes);
    return nodes;
  }

  private endRun(run: readonly ParsedText[], data: boolean, nodes: XmlNode[]): void {
    if (data || run.some(isWritten)) nodes.push(this.textOf(run));
  }

  private textOf(run: readonly ParsedText[]): XmlText {
    if (run.length === 1) return asText(decodeValue(this.text, 'text', run[0], this.expressionsIn(run[0])));
    const decoder = new ValueDecoder(this.text);
    for (const part of run) decoder.add('text', part, this.expressionsIn(part));
    return asText(decoder.result());
  }

  /** The C# of a text; texts are asked for in document order. */
  private expressionsIn({ start, end }: Span): Span[] {
    const { expressions } = this.markup;
    const found: Span[] = [];
    for (; this.expression < expressions.length; this.expression++) {
      const expression = expressions[this.expression];
      if (expression.start >= end) break;
      if (expression.start >= start) found.push(expression);
    }
    return found;
  }

  private comment({ start, end }: Span): XmlComment {
    const value = this.text.slice(start + '<!--'.length, end - '-->'.length).replace(/\r\n?/g, '\n');
    return { kind: 'comment', value, place: { start, end } };
  }
}

function asText({ value, place }: DecodedValue): XmlText {
  return { kind: 'text', value, place };
}

function isWritten({ text }: ParsedText): boolean {
  return NOT_BLANK.test(text);
}
