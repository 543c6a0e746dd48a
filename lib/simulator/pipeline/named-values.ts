import { namedValueReference } from '../../policy/catalogue/document';
import { loadBounds } from './load-bounds';
import type { XmlDocument, XmlElement, XmlNode } from '../../xml/tree';

/** A document with its named values, and what could not be put in. */
export interface FilledDocument {
  readonly document: XmlDocument;
  /** Names without a value. */
  readonly missing: ReadonlySet<string>;
  /** The values have more characters together than a document may. */
  readonly isTooLong: boolean;
}

/** The document with every `{{name}}` replaced by the named value, before any C# is parsed: a value may be code. */
export function withNamedValues(document: XmlDocument, values: ReadonlyMap<string, string>): FilledDocument {
  const missing = new Set<string>();
  let left = loadBounds.characters;
  const replace = (text: string): string => {
    if (!text.includes('{{')) return text;
    return text.replace(namedValueReference, (reference, name: string) => {
      const value = values.get(name);
      if (value === undefined) missing.add(name);
      left -= value?.length ?? 0;
      return left < 0 ? '' : (value ?? reference);
    });
  };
  const root = inElement(document.root, replace);
  return { document: { ...document, root }, missing, isTooLong: left < 0 };
}

function inElement(element: XmlElement, replace: (text: string) => string): XmlElement {
  // What stands in a Liquid template in double braces is Liquid.
  if (element.attributes.some(({ name, value }) => name === 'template' && value === 'liquid')) return element;
  const attributes = element.attributes.map((attribute) => ({ ...attribute, value: replace(attribute.value) }));
  const children = element.children.map((child): XmlNode => {
    if (child.kind === 'element') return inElement(child, replace);
    return child.kind === 'text' ? { ...child, value: replace(child.value) } : child;
  });
  return { ...element, attributes, children };
}
