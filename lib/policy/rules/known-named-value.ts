import type { Span } from '../../core/span';
import { inbound } from './examples';
import { isLiquid } from './literals';
import type { Report, Rule } from './rule';
import { renameTo } from './wording';

const backendOf = (name: string): string => inbound(`<set-backend-service base-url="{{${name}}}" />`);

/** The characters that a display name may have; anything else between double braces is not a named value. */
const reference = /\{\{\s*([\w.-]{1,256})\s*\}\}/g;

export const knownNamedValue: Rule = {
  code: 'POL060',
  severity: 'error',
  title: 'a named value exists',
  explanation:
    'API Management replaces `{{name}}` when it reads the document and refuses a document with a name that it does not know. It is checked when the list of named values is known.',
  cure: 'Create the named value, or correct its name.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-properties',
  failing: { text: backendOf('bakend-url'), context: { namedValues: new Set(['backend-url']) } },
  passing: { text: backendOf('backend-url'), context: { namedValues: new Set(['backend-url']) } },
  checkElement(use, report, { context }) {
    const known = context.namedValues;
    if (known === undefined || use.role === 'unknown') return;
    for (const { value, place } of use.element.attributes) checkValue(value, place?.value, known, report);
    // In a Liquid template double braces are the template's own.
    if (isLiquid(use)) return;
    for (const child of use.element.children) {
      if (child.kind === 'text') checkValue(child.value, child.place, known, report);
    }
  },
};

function checkValue(
  value: string,
  place: (Span & { toDocument(offset: number): number }) | undefined,
  known: ReadonlySet<string>,
  report: Report,
): void {
  if (!value.includes('{{')) return;
  for (const match of value.matchAll(reference)) {
    const name = match[1];
    if (known.has(name)) continue;
    const at = place && {
      start: place.toDocument(match.index),
      end: place.toDocument(match.index + match[0].length),
    };
    report({
      at,
      message: `there is no named value '${name}'`,
      fix: renameTo(name, known) ?? `create the named value ${name}`,
    });
  }
}
