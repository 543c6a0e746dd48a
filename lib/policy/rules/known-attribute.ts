import { nearest } from '../../core/nearest';
import type { XmlAttribute } from '../../xml/tree';
import { commonAttributes } from '../catalogue/document';
import type { ElementUse } from '../model';
import { inbound } from './examples';
import { attributeName } from './places';
import type { Rule } from './rule';
import { allOf, renameTo } from './wording';

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
    for (const attribute of unknownAttributes(use)) {
      const known = attributeNames(use);
      report({
        at: attributeName(attribute),
        message: `${use.name} has no attribute '${attribute.name}', ${known.length === 0 ? 'it has none' : `it has ${allOf(known)}`}`,
        fix: renameTo(attribute.name, known) ?? `remove ${attribute.name}`,
      });
    }
  },
};

/** The attributes of an element that the catalogue does not know; namespaces are none. */
export function unknownAttributes(use: ElementUse): readonly XmlAttribute[] {
  if (use.role === 'unknown' || use.role === 'root' || use.spec?.anyAttributes === true) return [];
  return use.element.attributes.filter(
    ({ name }) => use.attributeSpec(name) === undefined && !/^xml(ns)?(:|$)/.test(name),
  );
}

/** Whether an unknown attribute is most likely this one, misspelt. */
export function isMisspelt(use: ElementUse, name: string): boolean {
  return unknownAttributes(use).some((attribute) => nearest(attribute.name, attributeNames(use)) === name);
}

function attributeNames(use: ElementUse): readonly string[] {
  const own = use.spec?.attributes.map(({ name }) => name) ?? [];
  return use.role === 'policy' ? [...own, ...commonAttributes.map(({ name }) => name)] : own;
}
