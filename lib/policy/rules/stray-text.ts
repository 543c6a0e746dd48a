import type { ElementUse } from '../model';

const placeholders = /^(?:\s*(?:\{\{[^{}]*\}\}|[$#]?\{[^{}]*\}#?|%[\w.-]+%|__[\w.-]+__|\[\[[^[\]]*\]\]))+\s*$/;

/**
 * Whether an element that takes no text holds some. What it lacks is not known then: the text is a placeholder of a
 * template, or what is missing stands there without its tags, and that is told once.
 */
export function holdsStrayText(use: ElementUse): boolean {
  return use.text !== undefined && use.spec?.text === undefined && use.spec?.anyContent !== true;
}

/** Whether an element's text is nothing but placeholders, which a template fills with elements later. */
export function isTemplated(use: ElementUse): boolean {
  return use.text !== undefined && use.text.length < 1000 && placeholders.test(use.text);
}
