import type { Span } from '../../core/span';
import type { XmlAttribute } from '../../xml/tree';
import type { ElementUse } from '../model';

/** The name in the element's opening tag: where to point at when the element itself is wrong, or lacks something. */
export function nameOf(use: ElementUse): Span | undefined {
  return use.element.place?.name;
}

export function attributeName(attribute: XmlAttribute): Span | undefined {
  return attribute.place?.name;
}

/** The value without its quotes; the whole attribute when there is nothing between them. */
export function attributeValue(attribute: XmlAttribute): Span | undefined {
  const place = attribute.place;
  return place === undefined || attribute.value === '' ? place : place.value;
}

/** The text inside the element, without the blanks around it; the element's name when there is none. */
export function textOf(use: ElementUse): Span | undefined {
  for (const child of use.element.children) {
    if (child.kind !== 'text' || child.place === undefined) continue;
    const written = child.value.trim();
    if (written === '') continue;
    const start = child.value.indexOf(written);
    return { start: child.place.toDocument(start), end: child.place.toDocument(start + written.length) };
  }
  return nameOf(use);
}
