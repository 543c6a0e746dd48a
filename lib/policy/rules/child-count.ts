import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

export const childCount: Rule = {
  code: 'POL042',
  severity: 'error',
  title: 'a part stands no more often than it may',
  explanation: 'Most parts of a policy may stand once, a few up to a number. API Management refuses more of them.',
  cure: 'Leave as many as the message says.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: {
    text: inbound(
      element(
        'return-response',
        '<set-status code="200" reason="OK" />',
        '<set-status code="404" reason="Not Found" />',
      ),
    ),
  },
  passing: { text: inbound(element('return-response', '<set-status code="404" reason="Not Found" />')) },
  concerns: (shape) => shape?.children.some(({ max }) => max !== undefined) ?? false,
  checkElement(use, report) {
    for (const { name, max } of use.spec?.children ?? []) {
      if (max === undefined) continue;
      const children = use.children.filter((child) => child.name === name);
      if (children.length <= max) continue;
      const often = max === 1 ? 'once' : `${max} times`;
      report({
        at: nameOf(children[max]),
        message: `${name} stands ${children.length} times in ${use.name}, it may stand ${often}`,
        fix: `leave ${max === 1 ? 'one' : max} of them`,
      });
    }
  },
};
