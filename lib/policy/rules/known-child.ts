import { nearest } from '../../core/nearest';
import { policySpec } from '../catalogue/catalogue';
import type { ElementUse } from '../model';
import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { someOf, renameTo } from './wording';

export const knownChild: Rule = {
  code: 'POL040',
  severity: 'error',
  title: 'an element holds only elements that it knows',
  explanation:
    'A policy that does not run others holds only its own parts, and each part only its own. API Management refuses any other element there, also a policy.',
  cure: 'Use the name of a part; docs/policies.md lists those of each element.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound(element('set-header name="x-region"', '<vlaue>westeurope</vlaue>')) },
  passing: { text: inbound(element('set-header name="x-region"', '<value>westeurope</value>')) },
  concerns: (shape) => shape === undefined,
  checkElement(use, report) {
    if (use.role !== 'unknown' || !holdsParts(use.parent)) return;
    const known = use.parent.spec?.children.map(({ name }) => name) ?? [];
    const isPolicy = policySpec(use.name) !== undefined;
    report({
      at: nameOf(use),
      message: `${use.parent.name} cannot hold '${use.name}', ${known.length === 0 ? 'it holds no elements' : `it holds ${someOf(known)}`}`,
      fix: isPolicy
        ? `move ${use.name} out of ${use.parent.name}`
        : (renameTo(use.name, known) ?? `remove ${use.name}`),
    });
  },
};

function holdsParts(parent: ElementUse | undefined): parent is ElementUse {
  if (parent === undefined || parent.role === 'root' || parent.role === 'section') return false;
  return parent.spec?.policies !== true;
}

/** Whether an unknown child is most likely this one, misspelt. */
export function isMisspeltChild(use: ElementUse, name: string): boolean {
  const names = use.spec?.children.map((child) => child.name) ?? [];
  return use.children.some((child) => child.role === 'unknown' && nearest(child.name, names) === name);
}
