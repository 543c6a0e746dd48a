import { namedValueReference } from '../../policy/catalogue/document';
import type { XmlDocument, XmlElement, XmlNode } from '../../xml/tree';

/**
 * The document with every `{{name}}` replaced by the named value, before any C# is parsed: a value may be code. Names
 * without a value are added to `missing`.
 */
export function withNamedValues(
  document: XmlDocument,
  values: ReadonlyMap<string, string>,
  missing: Set<string>,
): XmlDocument {
  const replace = (text: string): string => {
    if (!text.includes('{{')) return text;
    return text.replace(namedValueReference, (reference, name: string) => {
      const value = values.get(name);
      if (value === undefined) missing.add(name);
      return value ?? reference;
    });
  };
  return { ...document, root: inElement(document.root, replace) };
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
