import { inbound } from './examples';
import { given, groupsOf, hasGroup } from './groups';
import { isMisspelt } from './known-attribute';
import { nameOf } from './places';
import type { Rule } from './rule';
import { oneOf } from './wording';

const kinds = ['exactlyOneOf', 'atLeastOneOf'] as const;

export const attributeOneNeeded: Rule = {
  code: 'POL033',
  severity: 'error',
  title: 'one of several attributes is given',
  explanation:
    'Some elements take one thing in several ways, such as a backend by its URL or by its id. One of these attributes has to be there.',
  cure: 'Add one of the attributes that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<set-backend-service />') },
  passing: { text: inbound('<set-backend-service backend-id="openai-eastus" />') },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const group of groupsOf(use, kinds)) {
      const isGiven = given(use, group.attributes).length > 0 || (group.orText === true && use.text !== undefined);
      if (isGiven || group.attributes.some((name) => isMisspelt(use, name))) continue;
      const choices = group.orText === true ? [...group.attributes, 'a text'] : group.attributes;
      report({ at: nameOf(use), message: `${use.name} lacks one of ${oneOf(choices)}`, fix: `add ${oneOf(choices)}` });
    }
  },
};
