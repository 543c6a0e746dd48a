import { element, inbound } from './examples';
import { groupsOf, hasGroup } from './groups';
import { isMisspeltChild } from './known-child';
import { nameOf } from './places';
import type { Rule } from './rule';
import { holdsStrayText } from './stray-text';
import { oneOf } from './wording';

const kinds = ['exactlyOneChild', 'atLeastOneChild'] as const;

export const childOneNeeded: Rule = {
  code: 'POL044',
  severity: 'error',
  title: 'one of several parts is there',
  explanation:
    'Some policies take one thing in several ways, such as single addresses or ranges. One of these parts has to be there.',
  cure: 'Add one of the parts that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/ip-filter-policy',
  failing: { text: inbound('<ip-filter action="allow" />') },
  passing: { text: inbound(element('ip-filter action="allow"', '<address>192.0.2.10</address>')) },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { children } of groupsOf(use, kinds)) {
      if (use.children.some((child) => children.includes(child.name))) continue;
      if (children.some((name) => isMisspeltChild(use, name)) || holdsStrayText(use)) continue;
      report({
        at: nameOf(use),
        message: `${use.name} lacks one of ${oneOf(children)}`,
        fix: `add ${oneOf(children)}`,
      });
    }
  },
};
