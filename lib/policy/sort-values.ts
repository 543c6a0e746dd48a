import type { XmlAttribute } from '../xml/tree';
import type { AttributeSpec, TextSpec, ValueType } from './catalogue/types';
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
  else if (spec !== undefined) keepLiteral({ owner, attribute, value: attribute.value, spec }, found);
}

function sortText(owner: PlacedElement, found: FoundValues): void {
  const [first] = owner.textNodes;
  if (first === undefined) return;
  const start = expressionStart(first.value);
  if (start >= 0) found.expressions.push(expressionInText(owner, start, owner.text ?? ''));
  else if (owner.spec?.text !== undefined)
    keepLiteral({ owner, value: owner.text ?? '', spec: owner.spec.text }, found);
}

function keepLiteral(literal: LiteralUse & { readonly spec: AttributeSpec | TextSpec }, found: FoundValues): void {
  if (anyString.has(literal.spec.type) || !standsAsWritten(literal.value)) return;
  found.literals.push({ ...literal, value: literal.value.trim() });
}
