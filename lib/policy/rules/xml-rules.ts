import { attributeOnce } from './xml/attribute-once';
import { closedElements } from './xml/closed-elements';
import { escapedCharacters } from './xml/escaped-characters';
import { nestingDepth } from './xml/nesting-depth';
import { noDoctype } from './xml/no-doctype';
import { oneRoot } from './xml/one-root';
import { textLength } from './xml/text-length';
import { wellFormed } from './xml/well-formed';
import type { Rule } from './rule';

/** What the XML reader reports, in the order of the codes. */
export const xmlRules: readonly Rule[] = [
  wellFormed,
  closedElements,
  attributeOnce,
  escapedCharacters,
  oneRoot,
  noDoctype,
  nestingDepth,
  textLength,
];
