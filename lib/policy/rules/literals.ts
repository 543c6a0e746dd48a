import type { Span } from '../../core/span';
import type { AttributeSpec, TextSpec, ValueType } from '../catalogue/types';
import { expressionStart, holdsNamedValue } from '../expression-text';
import type { ElementUse } from '../model';
import { attributeValue, textOf } from './places';

/** A value that stands in the document as the service will see it, with what the catalogue says of its place. */
export interface Literal {
  /** `count of retry`, `text of address`: as a message names it. */
  readonly label: string;
  /** Without the blanks around it. */
  readonly value: string;
  readonly at: Span | undefined;
  readonly spec: AttributeSpec | TextSpec;
}

/**
 * The values of an element that are of one of the types and can be judged: an expression or a named value is known
 * only to the service, and a document may be a template whose `{count}` or `%COUNT%` is yet to be filled in.
 */
export function literalsOf(use: ElementUse, types: ReadonlySet<ValueType>): readonly Literal[] {
  if (use.spec === undefined) return [];
  let found: Literal[] | undefined;
  for (const attribute of use.element.attributes) {
    const spec = use.attributeSpec(attribute.name);
    if (spec === undefined || !types.has(spec.type) || !isLiteral(attribute.value)) continue;
    const label = `${attribute.name} of ${use.name}`;
    (found ??= []).push({ label, value: attribute.value.trim(), at: attributeValue(attribute), spec });
  }
  const text = use.spec.text;
  if (text !== undefined && types.has(text.type) && use.text !== undefined && isLiteral(use.text)) {
    (found ??= []).push({ label: `text of ${use.name}`, value: use.text, at: textOf(use), spec: text });
  }
  return found ?? none;
}

const none: readonly Literal[] = [];

const placeholder = /[{}[\]<>$%#]|__/;

export function isLiteral(value: string): boolean {
  return expressionStart(value) < 0 && !holdsNamedValue(value) && !placeholder.test(value);
}
