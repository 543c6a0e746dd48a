import { element, inbound } from './examples';
import { isMisspeltChild } from './known-child';
import { nameOf } from './places';
import type { Rule } from './rule';
import { holdsStrayText } from './stray-text';

export const requiredChild: Rule = {
  code: 'POL041',
  severity: 'error',
  title: 'required parts are there',
  explanation: 'API Management refuses an element that lacks a part which it requires.',
  cure: 'Add the part; docs/policies.md says what it holds.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<choose />') },
  passing: {
    text: inbound(
      element('choose', element('when condition="@(context.Api.IsCurrentRevision)"', '<redirect-content-urls />')),
    ),
  },
  concerns: (shape) => shape?.children.some(({ min }) => min > 0) ?? false,
  checkElement(use, report) {
    for (const spec of use.spec?.children ?? []) {
      if (spec.min === 0) continue;
      const count = use.children.filter((child) => child.name === spec.name).length;
      if (count >= spec.min || isMisspeltChild(use, spec.name) || holdsStrayText(use)) continue;
      report({ at: nameOf(use), message: `${use.name} lacks the element '${spec.name}'`, fix: `add <${spec.name}>` });
    }
  },
};
