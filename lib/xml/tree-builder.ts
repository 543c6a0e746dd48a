import {
  XmlComment as ParsedComment,
  XmlElement as ParsedElement,
  XmlText as ParsedText,
  type XmlDocument as ParsedDocument,
} from '@rgrove/parse-xml';
import type { Span } from '../core/span';
import type { AttributeMark, Markup, TagMark } from './marks';
import type { XmlAttribute, XmlComment, XmlDocument, XmlElement, XmlNode, XmlText } from './tree';
import { ValueDecoder } from './value-decoder';

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
  private readonly openings: readonly TagMark[];
  private opening = 0;
  private expression = 0;

  public constructor(
    private readonly text: string,
    private readonly markup: Markup,
    private readonly verbatim: ReadonlySet<string>,
  ) {
    this.openings = markup.tags.filter((tag) => tag.kind !== 'close');
  }

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
    const tag = this.openings[this.opening++];
    const { start, end, nameEnd } = tag;
    return {
      kind: 'element',
      name: parsed.name,
      attributes: tag.attributes.map((mark) => this.attribute(mark)),
      children: this.contentOf(parsed, tag, insideData),
      place: {
        start,
        end: parsed.end,
        name: { start: start + 1, end: nameEnd },
        openTag: { start, end },
      },
    };
  }

  private attribute({ nameStart, nameEnd, valueStart, value }: AttributeMark): XmlAttribute {
    const decoded = new ValueDecoder(this.text)
      .add('attribute', { start: valueStart, end: value.end }, value.expressions)
      .result();
    return {
      name: this.text.slice(nameStart, nameEnd),
      value: decoded.value,
      place: { start: nameStart, end: value.end + 1, name: { start: nameStart, end: nameEnd }, value: decoded.place },
    };
  }

  private contentOf(parsed: ParsedElement, tag: TagMark, insideData: boolean): XmlNode[] {
    const data = insideData || this.verbatim.has(parsed.name);
    const nodes = this.children(parsed, data);
    if (!data || insideData || nodes.length === 0 || nodes.some(({ kind }) => kind === 'text')) return nodes;
    // Data without any text: an empty one tells the writer to leave it as it is.
    const place = { start: tag.end, end: tag.end };
    return [new ValueDecoder(this.text).add('text', place, undefined).asText(), ...nodes];
  }

  private children(parsed: ParsedElement, data: boolean): XmlNode[] {
    const nodes: XmlNode[] = [];
    let run: ParsedText[] = [];
    const endRun = (): void => {
      if (run.length > 0 && (data || run.some((part) => NOT_BLANK.test(part.text)))) nodes.push(this.textOf(run));
      run = [];
    };
    for (const child of parsed.children) {
      // A processing instruction is left out, and the texts around it are one.
      if (child instanceof ParsedText) run.push(child);
      else if (child instanceof ParsedElement || child instanceof ParsedComment) {
        endRun();
        nodes.push(child instanceof ParsedElement ? this.element(child, data) : this.comment(child));
      }
    }
    endRun();
    return nodes;
  }

  private textOf(run: readonly ParsedText[]): XmlText {
    const decoder = new ValueDecoder(this.text);
    for (const part of run) decoder.add('text', part, this.expressionsIn(part));
    return decoder.asText();
  }

  /** The C# of a text; texts are asked for in document order. */
  private expressionsIn({ start, end }: Span): Span[] {
    const { textExpressions } = this.markup;
    const found: Span[] = [];
    for (; this.expression < textExpressions.length; this.expression++) {
      const expression = textExpressions[this.expression];
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
