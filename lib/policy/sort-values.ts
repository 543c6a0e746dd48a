import type { XmlAttribute, XmlText } from '../xml/tree';
import type { AttributeSpec, ValueType } from './catalogue/types';
import type { PlacedElement } from './element-use';
import { expressionStart, standsAsWritten } from './expression-text';
import type { ExpressionUse, LiteralUse } from './model';
import { expressionInAttribute, expressionInText } from './placed-expression';

/** What a walk through a document finds in its attributes and texts. */
export interface FoundValues {
  readonly expressions: ExpressionUse[];
  readonly literals: LiteralUse[];
}

/** Types of which nothing can be said: any string will do. */
const anyString: ReadonlySet<ValueType> = new Set(['string', 'any', 'bytes', 'base64']);

/** Sorts the values of an element into expressions, literals and what the catalogue does not know. */
export function sortValues(owner: PlacedElement, found: FoundValues): void {
  if (owner.role === 'unknown' || owner.role === 'root') return;
  let unknown: XmlAttribute[] | undefined;
  for (const attribute of owner.element.attributes) {
    const spec = owner.attributeSpec(attribute.name);
    if (spec === undefined && owner.spec?.anyAttributes !== true && !isNamespace(attribute.name)) {
      (unknown ??= []).push(attribute);
    }
    sortAttribute(owner, attribute, spec, found);
  }
  if (unknown !== undefined) owner.unknownAttributes = unknown;
  sortText(owner, found);
}

function isNamespace(name: string): boolean {
  return name.startsWith('xml') && (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xml:'));
}

function sortAttribute(
  owner: PlacedElement,
  attribute: XmlAttribute,
  spec: AttributeSpec | undefined,
  found: FoundValues,
): void {
  const start = expressionStart(attribute.value);
  if (start >= 0) found.expressions.push(expressionInAttribute(owner, attribute, start, spec));
  else if (spec !== undefined && isJudged(spec.type, attribute.value)) {
    found.literals.push({ owner, attribute, value: attribute.value.trim(), spec });
  }
}

function sortText(owner: PlacedElement, found: FoundValues): void {
  const first = owner.textNodes[0] as XmlText | undefined;
  if (first === undefined) return;
  const start = expressionStart(first.value);
  const text = owner.text ?? '';
  const spec = owner.spec?.text;
  if (start >= 0) found.expressions.push(expressionInText(owner, start, text));
  else if (spec !== undefined && isJudged(spec.type, text)) found.literals.push({ owner, value: text, spec });
}

function isJudged(type: ValueType, value: string): boolean {
  return !anyString.has(type) && standsAsWritten(value);
}
