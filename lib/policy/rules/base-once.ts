import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

export const baseOnce: Rule = {
  code: 'POL014',
  severity: 'error',
  title: 'base stands once in a section',
  explanation:
    '`base` is the place where the same section of the next broader scope runs. It runs once, so a section holds at most one `base`.',
  cure: 'Leave one `<base />`, where the inherited policies have to run.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: inbound('<base />', '<redirect-content-urls />', '<base />') },
  passing: { text: inbound('<base />', '<redirect-content-urls />') },
  check({ root }, report) {
    for (const section of root.children) {
      if (section.role !== 'section') continue;
      for (const again of section.children.filter((child) => child.role === 'base').slice(1)) {
        report({
          at: nameOf(again),
          message: `base stands a second time in ${section.name}`,
          fix: 'leave only one <base />',
        });
      }
    }
  },
};
