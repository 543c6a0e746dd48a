import { element, inbound } from './examples';
import { groupsOf, hasGroup } from './groups';
import { isMisspeltChild } from './known-child';
import { nameOf } from './places';
import type { Rule } from './rule';

const kinds = ['textOrChild'] as const;

export const textOrChild: Rule = {
  code: 'POL047',
  severity: 'error',
  title: 'a message is there, as text or as a part',
  explanation:
    '`trace` takes its message as a `message` element or, in its older form, as its text. One of both has to be there.',
  cure: 'Add a `message`.',
  source: 'https://learn.microsoft.com/azure/api-management/trace-policy',
  failing: { text: inbound('<trace source="gateway" severity="information" />') },
  passing: { text: inbound(element('trace source="gateway" severity="information"', '<message>routed</message>')) },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { child: name } of groupsOf(use, kinds)) {
      const hasChild = use.children.some((child) => child.name === name);
      if (hasChild || use.text !== undefined || isMisspeltChild(use, name)) continue;
      report({ at: nameOf(use), message: `${use.name} lacks a ${name}`, fix: `add <${name}>` });
    }
  },
};
