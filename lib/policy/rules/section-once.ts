import { document, element } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

export const sectionOnce: Rule = {
  code: 'POL012',
  severity: 'error',
  title: 'a section stands once',
  explanation: 'Each section may stand at most once in a document; API Management refuses a second one.',
  cure: 'Merge the two sections.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: document(element('inbound', '<base />'), element('inbound', '<redirect-content-urls />')) },
  passing: { text: document(element('inbound', '<base />', '<redirect-content-urls />')) },
  check({ kind, root }, report) {
    if (kind !== 'policies') return;
    const seen = new Set<string>();
    for (const child of root.children) {
      if (child.role !== 'section') continue;
      if (seen.has(child.name)) {
        report({
          at: nameOf(child),
          message: `the section ${child.name} stands a second time`,
          fix: `move its policies into the first ${child.name}`,
        });
      }
      seen.add(child.name);
    }
  },
};
