import { inbound } from './examples';
import { groupsOf, holds, hasGroup } from './groups';
import { attributeName } from './places';
import type { Rule } from './rule';

const kinds = ['onlyWhen'] as const;

export const attributeOnlyWhen: Rule = {
  code: 'POL037',
  severity: 'error',
  title: 'an attribute stands only with the value that gives it a meaning',
  explanation: 'Some attributes belong to one form of a policy, such as those of Dapr to the backend `dapr`.',
  cure: 'Remove the attribute, or use the form that it belongs to.',
  source: 'https://learn.microsoft.com/azure/api-management/set-backend-service-dapr-policy',
  failing: { text: inbound('<set-backend-service backend-id="openai-eastus" dapr-app-id="notes" />') },
  passing: { text: inbound('<set-backend-service backend-id="dapr" dapr-app-id="notes" dapr-method="list" />') },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { when, attributes } of groupsOf(use, kinds)) {
      if (holds(use, when) !== false) continue;
      for (const name of attributes) {
        const attribute = use.attribute(name);
        if (attribute === undefined) continue;
        report({
          at: attributeName(attribute),
          message: `${name} of ${use.name} stands only with ${when.attribute}="${when.equals}"`,
          fix: `remove ${name}, or write ${when.attribute}="${when.equals}"`,
        });
      }
    }
  },
};
