import {
  parseXml, XmlCdata, XmlComment, XmlDeclaration, XmlDocumentType, XmlElement, XmlError, XmlProcessingInstruction, XmlText,
  type XmlNode,
} from '@rgrove/parse-xml'; // prettier-ignore
import { raise } from '../exception';
import { XML_URI, XMLNS_URI, XName } from './name';
import {
  XAttribute,
  XCData,
  XComment,
  XDeclaration,
  XDocument,
  XElement,
  XInstruction,
  XText,
  type XContainer,
} from './node';

/** Deeper nesting than this is refused; the parser would run out of stack. */
export const MOST_DEPTH = 1_000;

type Scope = ReadonlyMap<string, string>;

const outermost: Scope = new Map([
  ['', ''],
  ['xml', XML_URI],
  ['xmlns', XMLNS_URI],
]);

/** Reads a document. White space between elements is dropped unless it shall be kept. */
export function readXml(text: string, keepsBlank: boolean): XDocument {
  if (text.trim() === '') throw failure('Root element is missing.');
  if (depthOf(text) > MOST_DEPTH) throw failure(`The depth of ${MOST_DEPTH} elements has been exceeded.`);
  const parsed = parsedDocument(text);
  const document = new XDocument();
  const builder = new Builder(text, keepsBlank);
  for (const child of parsed) {
    if (child instanceof XmlDeclaration) {
      document.declaration = new XDeclaration(child.version, child.encoding ?? null, child.standalone ?? null);
    } else {
      builder.add(child, document, outermost);
    }
  }
  return document;
}

function parsedDocument(text: string): readonly XmlNode[] {
  try {
    const options = {
      preserveCdata: true,
      preserveComments: true,
      preserveXmlDeclaration: true,
      preserveDocumentType: true,
      includeOffsets: true,
    };
    return parseXml(text, options).children;
  } catch (error) {
    if (error instanceof XmlError)
      throw failure(`${error.message.split('\n')[0]} Line ${error.line}, position ${error.column}.`);
    throw error;
  }
}

function failure(message: string): Error {
  return raise('System.Xml.XmlException', message);
}

/** How deep the elements of a text may be nested, counted before anything recursive looks at it. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/|<[^!?/\s]|\/>/g)) {
    depth += tag === '</' || tag === '/>' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Turns what the parser found into nodes. */
class Builder {
  private readonly source: Buffer;

  public constructor(
    text: string,
    private readonly keepsBlank: boolean,
  ) {
    this.source = Buffer.from(text, 'utf8');
  }

  public add(node: XmlNode, into: XContainer, scope: Scope): void {
    if (node instanceof XmlElement) into.insert(this.element(node, scope));
    else if (node instanceof XmlCdata) into.insert(new XCData(node.text));
    else if (node instanceof XmlText) this.addText(node.text, into);
    else if (node instanceof XmlComment) into.insert(new XComment(this.commentText(node)));
    else if (node instanceof XmlProcessingInstruction) into.insert(new XInstruction(node.name, node.content));
    else if (node instanceof XmlDocumentType) {
      throw failure('For security reasons DTD is prohibited in this XML document.');
    }
  }

  private addText(text: string, into: XContainer): void {
    if (into instanceof XElement && (this.keepsBlank || /\S/.test(text))) into.insert(new XText(text));
  }

  /** The parser trims comments; .NET does not. */
  private commentText({ start, end }: XmlComment): string {
    return this.source.subarray(start + '<!--'.length, end - '-->'.length).toString('utf8');
  }

  private element(node: XmlElement, above: Scope): XElement {
    const scope = new Map(above);
    const attributes = Object.entries(node.attributes);
    for (const [name, value] of attributes) {
      if (name === 'xmlns') scope.set('', value);
      else if (name.startsWith('xmlns:')) scope.set(name.slice('xmlns:'.length), value);
    }
    const element = new XElement(nameIn(node.name, scope, scope.get('') ?? ''));
    for (const [name, value] of attributes) element.addAttribute(new XAttribute(nameIn(name, scope, ''), value));
    for (const child of node.children) this.add(child, element, scope);
    element.hasEndTag = node.children.length === 0 && this.source[node.end - 2] !== '/'.charCodeAt(0);
    return element;
  }
}

function nameIn(text: string, scope: Scope, uri: string): XName {
  const colon = text.indexOf(':');
  if (colon < 0) return new XName(text, uri);
  const prefix = text.slice(0, colon);
  const known = scope.get(prefix);
  if (known === undefined) throw failure(`'${prefix}' is an undeclared prefix.`);
  return new XName(text.slice(colon + 1), known);
}
