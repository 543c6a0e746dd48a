import { SourceText } from '../../lib/core/source-text';
import { readXml } from '../../lib/xml/reader';
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from '../../lib/xml/tree';

export const verbatim: ReadonlySet<string> = new Set(['set-body']);

/** The document that a text must be. */
export function read(text: string): XmlDocument {
  const { document, issues } = readXml(text, { verbatim });
  if (document === undefined) throw new Error(`not read: ${JSON.stringify(issues)}`);
  return document;
}

/** The issues of a text that is none, each as `CODE LINE:COLUMN`. */
export function faults(text: string): string[] {
  const { document, issues } = readXml(text, { verbatim });
  if (document !== undefined) throw new Error('the text was read');
  const source = new SourceText(text);
  return issues.map(({ code, span }) => {
    const { line, column } = source.at(span.start);
    return `${code} ${line}:${column}`;
  });
}

export function attribute(text: string, name = 'x'): XmlAttribute {
  const found = read(text).root.attributes.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no attribute ${name}`);
  return found;
}

/** The text inside the root, which must have nothing else in it. */
export function textOf(text: string): string | undefined {
  const { children } = read(text).root;
  if (children.some((child) => child.kind !== 'text') || children.length > 1) throw new Error('not one text');
  return (children[0] as { value: string } | undefined)?.value;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlNode | string)[]
): XmlElement {
  return {
    kind: 'element',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    children: children.map((child) => (typeof child === 'string' ? { kind: 'text', value: child } : child)),
  };
}
