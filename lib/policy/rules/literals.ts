import type { Span } from '../../core/span';
import { expressionStart, standsAsWritten } from '../expression-text';
import type { ElementUse, LiteralUse } from '../model';
import { attributeValue, textOf } from './places';

/** `count of retry`, `text of address`: a value as a message names it. */
export function labelOf({ attribute, owner }: LiteralUse): string {
  return `${attribute?.name ?? 'text'} of ${owner.name}`;
}

export function placeOf({ attribute, owner }: LiteralUse): Span | undefined {
  return attribute === undefined ? textOf(owner) : attributeValue(attribute);
}

/** Whether a value is known before the service replaces and evaluates anything. */
export function isJudged(value: string): boolean {
  return expressionStart(value) < 0 && standsAsWritten(value);
}

/** Whether an element's text is a template of the Liquid language. */
export function isLiquid(use: ElementUse): boolean {
  return use.attribute('template')?.value.trim().toLowerCase() === 'liquid';
}
