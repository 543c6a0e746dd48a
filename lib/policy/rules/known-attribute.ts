import { nearest } from '../../core/nearest';
import { commonAttributes } from '../catalogue/document';
import type { ElementUse } from '../model';
import { inbound } from './examples';
import { attributeName } from './places';
import type { Rule } from './rule';
import { someOf, renameTo } from './wording';

export const knownAttribute: Rule = {
  code: 'POL030',
  severity: 'error',
  title: 'an element has only attributes that it knows',
  explanation: 'API Management refuses an attribute that the element does not know. Names are case-sensitive.',
  cure: 'Use the name of an attribute; docs/policies.md lists those of each element.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<include-fragment fragmentid="cooldown" fragment-id="cooldown" />') },
  passing: { text: inbound('<include-fragment fragment-id="cooldown" />') },
  checkElement(use, report) {
    for (const attribute of use.unknownAttributes) {
      const known = attributeNames(use);
      report({
        at: attributeName(attribute),
        message: `${use.name} has no attribute '${attribute.name}', ${known.length === 0 ? 'it has none' : `it has ${someOf(known)}`}`,
        fix: renameTo(attribute.name, known) ?? `remove ${attribute.name}`,
      });
    }
  },
};

/** Whether an unknown attribute is most likely this one, misspelt. */
export function isMisspelt(use: ElementUse, name: string): boolean {
  return use.unknownAttributes.some((attribute) => nearest(attribute.name, attributeNames(use)) === name);
}

function attributeNames(use: ElementUse): readonly string[] {
  const own = use.spec?.attributes.map(({ name }) => name) ?? [];
  return use.role === 'policy' ? [...own, ...commonAttributes.map(({ name }) => name)] : own;
}
