import { element, fragment } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const policy = '<set-variable name="region" value="westeurope" />';

export const fragmentWithoutSections: Rule = {
  code: 'POL016',
  severity: 'error',
  title: 'a fragment holds no sections',
  explanation:
    'A fragment is put in the place of its `include-fragment`, which already stands in a section. API Management refuses a fragment with sections of its own.',
  cure: 'Let the policies stand directly in `fragment`; make one fragment for each section.',
  source: 'https://learn.microsoft.com/azure/api-management/policy-fragments',
  failing: { text: fragment(element('inbound', policy)) },
  passing: { text: fragment(policy) },
  check({ kind, root }, report) {
    if (kind !== 'fragment') return;
    for (const child of root.children) {
      if (child.role !== 'section') continue;
      report({
        at: nameOf(child),
        message: `the section ${child.name} stands in a fragment`,
        fix: 'let its policies stand directly in <fragment>',
      });
    }
  },
};
