import type { ElementUse } from '../model';

/** `{a}`, `{{a}}`, `${a}`, `#{a}#`, `%{a}`, `%a%`, `$(a)`, `__a__` and `[[a]]`. */
const placeholder = /\{\{[^{}]*\}\}|#\{[^{}]*\}#|[$#%]?\{[^{}]*\}|\$\([^()]*\)|%[\w.-]+%|__[\w.-]+?__|\[\[[^[\]]*\]\]/g;

/** A text longer than this is no list of placeholders. */
const LONGEST = 1000;

/**
 * Whether an element that takes no text holds some. What it lacks is not known then: the text is a placeholder of a
 * template, or what is missing stands there without its tags, and that is told once.
 */
export function holdsStrayText(use: ElementUse): boolean {
  return use.text !== undefined && use.spec?.text === undefined && use.spec?.anyContent !== true;
}

/** Whether an element's text is nothing but placeholders, which a template fills with elements later. */
export function isTemplated(use: ElementUse): boolean {
  if (use.text === undefined || use.text.length > LONGEST) return false;
  return use.text.replace(placeholder, '').trim() === '';
}
