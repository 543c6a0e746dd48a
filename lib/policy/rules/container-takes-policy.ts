import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { oneOf } from './wording';

export const containerTakesPolicy: Rule = {
  code: 'POL026',
  severity: 'error',
  title: 'a policy that runs only some others holds no other',
  explanation: '`wait` runs its policies at the same time and takes only those that wait for an answer.',
  cure: 'Move the policy before or after it, or into a `choose` inside it.',
  source: 'https://learn.microsoft.com/azure/api-management/wait-policy',
  failing: { text: inbound(element('wait for="all"', '<set-variable name="region" value="westeurope" />')) },
  passing: { text: inbound(element('wait for="all"', '<cache-lookup-value key="region" variable-name="region" />')) },
  check({ policies }, report) {
    for (const use of policies) {
      const allowed = use.parent?.spec?.allowedPolicies;
      if (allowed === undefined || allowed.includes(use.name)) continue;
      if (use.parent?.spec?.allowedPoliciesUndocumented?.includes(use.name) === true) continue;
      report({
        at: nameOf(use),
        message: `${use.name} stands in ${use.parent?.name}, which takes only ${oneOf(allowed)}`,
        fix: `move it out of ${use.parent?.name}`,
      });
    }
  },
};
