import type { XmlElement, XmlNode } from '../../xml/tree';

/** What stands inside an element as XML text; a text alone is given as it is, without escapes. */
export function innerMarkup(element: XmlElement): string {
  const nodes = element.children.filter(({ kind }) => kind !== 'comment');
  if (!nodes.some(({ kind }) => kind === 'element'))
    return nodes.map((node) => (node as { value: string }).value).join('');
  return nodes.map(markup).join('');
}

function markup(node: XmlNode): string {
  if (node.kind === 'comment') return `<!--${node.value}-->`;
  if (node.kind === 'text') return escaped(node.value);
  const attributes = node.attributes
    .map(({ name, value }) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes} />`;
  return `<${node.name}${attributes}>${node.children.map(markup).join('')}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
