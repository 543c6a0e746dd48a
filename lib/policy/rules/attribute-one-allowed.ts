import type { ElementUse } from '../model';
import { inbound } from './examples';
import { given, groupsOf, hasGroup } from './groups';
import { attributeName, nameOf } from './places';
import type { Report, Rule } from './rule';
import { allOf } from './wording';

const kinds = ['exactlyOneOf', 'atMostOneOf'] as const;
const excluding = ['excludes'] as const;

export const attributeOneAllowed: Rule = {
  code: 'POL034',
  severity: 'error',
  title: 'attributes that exclude each other do not stand together',
  explanation:
    'Some elements take one thing in several ways, such as a backend by its URL or by its id. Only one of these attributes may be there.',
  cure: 'Leave one of the attributes that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<set-backend-service base-url="https://api.example.com" backend-id="openai-eastus" />') },
  passing: { text: inbound('<set-backend-service backend-id="openai-eastus" />') },
  concerns: hasGroup(...kinds, ...excluding),
  checkElement(use, report) {
    for (const group of groupsOf(use, kinds)) {
      const names = given(use, group.attributes);
      if (names.length > 1) tell(use, names, report);
      else if (names.length === 1 && group.orText === true && use.text !== undefined)
        tell(use, [names[0], 'a text'], report);
    }
    for (const { attribute, attributes } of groupsOf(use, excluding)) {
      const others = given(use, attributes);
      if (use.attribute(attribute) !== undefined && others.length > 0) tell(use, [attribute, ...others], report);
    }
  },
};

function tell(use: ElementUse, names: readonly string[], report: Report): void {
  const second = names.map((name) => use.attribute(name)).filter((attribute) => attribute !== undefined)[1];
  report({
    at: second === undefined ? nameOf(use) : attributeName(second),
    message: `${use.name} has ${allOf(names)}, which exclude each other`,
    fix: 'leave one of them',
  });
}
