import { expressionStart, holdsNamedValue } from '../../expression-text';
import type { ElementUse } from '../../model';

/** The value of an attribute that is written out: no expression, and no named value in it. */
export function literalAttribute(use: ElementUse, name: string): string | undefined {
  const value = use.attribute(name)?.value;
  return value === undefined || !isLiteral(value) ? undefined : value.trim();
}

/** A document may be a template, whose `{count}` or `%COUNT%` is yet to be filled in: such a value is not known. */
const placeholder = /^\s*(?:\{[\w.-]+\}|%[\w.-]+%|#\{[\w.-]+\}#?|__[\w.-]+__)\s*$/;

export function isLiteral(value: string): boolean {
  return !holdsNamedValue(value) && expressionStart(value) < 0 && !placeholder.test(value);
}

/** A whole number that is written out. */
export function literalNumber(use: ElementUse, name: string): number | undefined {
  const value = literalAttribute(use, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** True or false that is written out; the default when the attribute is absent; undefined for what only the service knows. */
export function literalBool(use: ElementUse, name: string, absent: boolean): boolean | undefined {
  if (use.attribute(name) === undefined) return absent;
  const value = literalAttribute(use, name)?.toLowerCase();
  return value === 'true' ? true : value === 'false' ? false : undefined;
}
