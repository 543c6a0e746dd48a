import { bounded } from '../execution';
import { XML_URI, XMLNS_URI, type XName } from './name';
import { XAttribute, XCData, XComment, XContainer, XElement, XInstruction, XText, type XNode } from './node';

/** On Windows, where the service runs, XML is written with these line ends. */
const NEW_LINE = '\r\n';

/** Namespaces by prefix, as they are declared above a node. */
type Scope = ReadonlyMap<string, string>;

const outermost: Scope = new Map([
  ['', ''],
  ['xml', XML_URI],
  ['xmlns', XMLNS_URI],
]);

/** A node as text, indented by two blanks a level or as it is. */
export function nodeText(node: XNode | XAttribute, indented: boolean): string {
  if (node instanceof XAttribute) return `${attributeName(node.name, outermost)}="${escapeAttribute(node.text)}"`;
  const parts: string[] = [];
  if (node instanceof XContainer && !(node instanceof XElement)) {
    node.nodes.forEach((child, index) => {
      if (index > 0 && indented) parts.push(NEW_LINE);
      write(child, outermost, indented ? NEW_LINE : '', parts);
    });
  } else {
    write(node, outermost, indented ? NEW_LINE : '', parts);
  }
  return bounded(parts.join(''));
}

/** `margin` is the line end with the blanks of this level; empty where nothing is indented. */
function write(node: XNode, scope: Scope, margin: string, parts: string[]): void {
  if (node instanceof XElement) writeElement(node, scope, margin, parts);
  else if (node instanceof XCData) parts.push(`<![CDATA[${node.text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
  else if (node instanceof XText) parts.push(escapeText(node.text));
  else if (node instanceof XComment) parts.push(`<!--${node.text}-->`);
  else if (node instanceof XInstruction) parts.push(`<?${node.target}${node.data === '' ? '' : ` ${node.data}`}?>`);
}

function writeElement(element: XElement, above: Scope, margin: string, parts: string[]): void {
  const { scope, added } = declared(element, above);
  const name = qualified(element.name, scope, true);
  parts.push('<', name);
  for (const attribute of element.attributes) {
    parts.push(` ${attributeName(attribute.name, scope)}="${escapeAttribute(attribute.text)}"`);
  }
  for (const [prefix, uri] of added) parts.push(` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`);
  if (element.nodes.length === 0 && !element.hasEndTag) {
    parts.push(' />');
    return;
  }
  parts.push('>');
  // From the first text on, nothing is added between the nodes: it would be part of the content.
  let inner = margin === '' ? '' : `${margin}  `;
  for (const child of element.nodes) {
    if (child instanceof XText) inner = '';
    parts.push(inner);
    write(child, scope, inner, parts);
  }
  if (element.nodes.length > 0 && inner !== '') parts.push(margin);
  parts.push(`</${name}>`);
}

/** The namespaces inside an element, and those that it has to declare beyond what its attributes declare. */
function declared(element: XElement, above: Scope): { readonly scope: Scope; readonly added: Map<string, string> } {
  const scope = new Map(above);
  for (const { name, text } of element.attributes) {
    if (name.uri === XMLNS_URI) scope.set(name.local, text);
    else if (name.uri === '' && name.local === 'xmlns') scope.set('', text);
  }
  const added = new Map<string, string>();
  const add = (prefix: string, uri: string): void => {
    scope.set(prefix, uri);
    added.set(prefix, uri);
  };
  if (prefixOf(element.name.uri, scope, true) === undefined) add('', element.name.uri);
  for (const { name } of element.attributes) {
    if (name.uri !== '' && prefixOf(name.uri, scope, false) === undefined) add(`p${added.size + 1}`, name.uri);
  }
  return { scope, added };
}

/** The prefix that stands for a namespace here, the innermost first; an attribute needs one that is not empty. */
function prefixOf(uri: string, scope: Scope, mayBeEmpty: boolean): string | undefined {
  if (mayBeEmpty && scope.get('') === uri) return '';
  for (const [prefix, known] of [...scope].reverse()) if (known === uri && prefix !== '') return prefix;
  return undefined;
}

function qualified(name: XName, scope: Scope, mayBeEmpty: boolean): string {
  const prefix = prefixOf(name.uri, scope, mayBeEmpty) ?? '';
  return prefix === '' ? name.local : `${prefix}:${name.local}`;
}

function attributeName(name: XName, scope: Scope): string {
  return name.uri === '' ? name.local : qualified(name, scope, false);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\t', '&#x9;');
}
