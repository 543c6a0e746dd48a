import { lazy } from '../core/lazy';
import { SourceText } from '../core/source-text';
import type { XmlElement, XmlNode } from '../xml/tree';
import { PolicyElement } from './policy-element';
import { verbatimElements } from './verbatim-elements';

const reader = lazy(() => require('../xml/reader') as typeof import('../xml/reader'));

/** Around a text that has several roots or none, so that the reader sees a document. */
const opening = '<raw>';
const closing = '</raw>';

/** The elements and comments of a text, in either dialect; throws with the place of everything that is malformed. */
export function readRaw(text: string): readonly XmlNode[] {
  const { document, issues } = reader().readXml(`${opening}${text}${closing}`, { verbatim: verbatimElements });
  const end = opening.length + text.length;
  const errors = issues.filter(
    ({ severity, span }, index) => severity === 'error' && (index === 0 || span.start < end),
  );
  if (document === undefined || errors.length > 0) {
    const source = new SourceText(text);
    const places = errors.map(({ message, fix, span }) => {
      const { line, column } = source.at(span.start - opening.length);
      return `  ${line}:${column}: ${withoutWrapper(message)}${fix === undefined ? '' : `; ${fix}`}`;
    });
    throw new Error(`the raw policy cannot be read:\n${places.join('\n')}`);
  }
  const stray = document.root.children.find((node) => node.kind === 'text' && node.value.trim() !== '');
  if (stray?.kind === 'text') {
    throw new Error(`the raw policy has text outside of an element, '${stray.value.trim()}'; put it into a policy`);
  }
  return document.root.children.filter((node) => node.kind !== 'text').map(withoutPlaces);
}

/** The user has not written the element around the text. */
function withoutWrapper(message: string): string {
  return message.replace(/; line \d+ closes `raw` around it$/, '');
}

/** The one element of a text; comments beside it are not allowed, they would be lost. */
export function readRawElement(text: string): XmlElement {
  const nodes = readRaw(text);
  const [only] = nodes;
  if (nodes.length === 1 && only.kind === 'element') return only;
  throw new Error(`the raw policy has ${describeNodes(nodes)}, expected one element; use Policy.rawAll for several`);
}

function describeNodes(nodes: readonly XmlNode[]): string {
  if (nodes.length === 0) return 'no element';
  return nodes.map((node) => (node.kind === 'element' ? `<${node.name}>` : 'a comment')).join(' and ');
}

/** A node that is put into another document stands elsewhere there. */
function withoutPlaces(node: XmlNode): XmlNode {
  if (node.kind !== 'element') return { kind: node.kind, value: node.value };
  return {
    kind: 'element',
    name: node.name,
    attributes: node.attributes.map(({ name, value }) => ({ name, value })),
    children: node.children.map(withoutPlaces),
  };
}

/** The one policy of a text. */
export function rawPolicy(text: string): PolicyElement {
  return PolicyElement._of(readRawElement(text));
}

/** All policies and comments of a text. */
export function rawPolicies(text: string): PolicyElement[] {
  return readRaw(text).map((node) => PolicyElement._of(node));
}
