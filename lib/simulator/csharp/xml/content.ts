import { Boxed } from '../boxing';
import { enumerate } from '../enumerate';
import { argumentNull, raise } from '../exception';
import { callMember, textOf } from '../execution';
import { typeText } from '../binding';
import { dateOffsetText, dateText } from '../json/dates';
import { CsDateTime } from '../library/time/date-time';
import { CsDateTimeOffset } from '../library/time/date-time-offset';
import { typeOf } from '../value';
import { XAttribute, XDeclaration, XDocument, XElement, XNode, XText, type XContainer } from './node';

/** The text that XML holds for a value in boxed form: what XmlConvert makes of it. */
export function xmlText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Boxed && ['double', 'float'].includes(typeText(value.csType))) {
    return callMember(value, 'ToString(string)', 'R') as string;
  }
  if (value instanceof CsDateTime) return dateText(value);
  if (value instanceof CsDateTimeOffset) return dateOffsetText(value);
  return textOf(value);
}

/** Puts what a constructor or `Add` was given into a container: nodes, attributes, values, or collections of these. */
export function addContent(into: XContainer, content: unknown, index = into.nodes.length): number {
  if (content === null || content === undefined) return index;
  if (content instanceof XAttribute) {
    if (!(into instanceof XElement))
      throw raise('System.ArgumentException', 'An attribute cannot be added to content.');
    into.addAttribute(content);
    return index;
  }
  if (content instanceof XNode) {
    checkPlace(into, content);
    into.insert(content, index);
    return index + 1;
  }
  if (content instanceof XDeclaration) return index;
  if (Array.isArray(content) || isMany(content)) {
    let next = index;
    for (const item of Array.isArray(content) ? content : [...enumerate(content)]) next = addContent(into, item, next);
    return next;
  }
  return addText(into, xmlText(content), index);
}

function checkPlace(into: XContainer, node: XNode): void {
  if (!(into instanceof XDocument)) return;
  if (node instanceof XElement && into.root !== null) {
    throw raise('System.InvalidOperationException', 'This operation would create an incorrectly structured document.');
  }
}

/** Text beside text becomes one. */
function addText(into: XContainer, text: string, index: number): number {
  if (into instanceof XDocument && text.trim() !== '') {
    throw raise('System.ArgumentException', 'Non white space characters cannot be added to content.');
  }
  const before = into.nodes[index - 1];
  if (before !== undefined && before.kind === 'Text') {
    (before as XText).text += text;
    return index;
  }
  if (text === '') {
    if (into instanceof XElement && into.nodes.length === 0) into.hasEndTag = true;
    return index;
  }
  into.insert(new XText(text), index);
  return index + 1;
}

/** What a lazy query gives now, before the nodes that it may come from are taken away. */
export function snapshot(content: unknown): unknown {
  if (content instanceof XNode || content instanceof XAttribute) return content;
  return isMany(content) ? [...enumerate(content)].map(snapshot) : content;
}

function isMany(content: unknown): boolean {
  return typeof content === 'object' && content !== null && typeOf(content) !== undefined && Symbol.iterator in content;
}

export function requiredText(value: unknown): string {
  if (value === null || value === undefined) throw argumentNull('value');
  return xmlText(value);
}
