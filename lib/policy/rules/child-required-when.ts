import type { ElementUse } from '../model';
import { element, inbound } from './examples';
import { groupsOf, holds, hasGroup } from './groups';
import { isMisspeltChild } from './known-child';
import { nameOf } from './places';
import type { Report, Rule } from './rule';
import { holdsStrayText } from './stray-text';

const unlessKinds = ['childrenUnless'] as const;
const whenKinds = ['childrenRequiredWhen'] as const;

export const childRequiredWhen: Rule = {
  code: 'POL046',
  severity: 'error',
  title: 'a part that the attributes ask for is there',
  explanation:
    'Some parts are required or not depending on an attribute: `set-header` needs a `value` unless it deletes the header, `send-request` needs a URL and a method unless it copies the request.',
  cure: 'Add the part, or change the attribute that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<set-header name="x-region" exists-action="override" />') },
  passing: {
    text: inbound(element('set-header name="x-region" exists-action="override"', '<value>westeurope</value>')),
  },
  concerns: hasGroup(...unlessKinds, ...whenKinds),
  checkElement(use, report) {
    for (const { children, unless } of groupsOf(use, unlessKinds)) {
      if (holds(use, unless) === false)
        tellMissing(use, children, `unless ${unless.attribute}="${unless.equals}"`, report);
    }
    for (const { children, when } of groupsOf(use, whenKinds)) {
      if (holds(use, when) === true) tellMissing(use, children, `with ${when.attribute}="${when.equals}"`, report);
    }
  },
};

function tellMissing(use: ElementUse, names: readonly string[], condition: string, report: Report): void {
  if (holdsStrayText(use)) return;
  for (const name of names) {
    if (use.children.some((child) => child.name === name) || isMisspeltChild(use, name)) continue;
    report({
      at: nameOf(use),
      message: `${use.name} lacks the element '${name}', which it needs ${condition}`,
      fix: `add <${name}>`,
    });
  }
}
