import type { Issue } from '../core/issue';
import { verbatimElements } from '../policy/verbatim-elements';
import { sameXml } from '../xml/equal';
import { readXml } from '../xml/reader';
import { writeXml, type XmlDialect } from '../xml/writer';

/** The canonical form of a text, or why it has none. */
export type CanonicalForm = { readonly text: string } | { readonly issues: readonly Issue[] };

const options = { verbatim: verbatimElements };

/**
 * Writes a policy in its canonical form. What was written is read again: it is given out only when it says the same as
 * what was read.
 */
export function canonicalForm(text: string, dialect: XmlDialect): CanonicalForm {
  const { document, issues } = readXml(text, options);
  if (document === undefined || issues.some(({ severity }) => severity === 'error')) return { issues };
  const written = writeXml(document, dialect);
  const again = readXml(written, options).document;
  if (again === undefined || !sameXml(document, again)) throw new Error('its canonical form would not say the same');
  return { text: written };
}
