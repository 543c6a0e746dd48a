import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { oneOf } from '../wording';

const wait = (inside: string): string => inbound(element('wait for="all"', inside));

export const documentedContent: Rule = {
  code: 'UND007',
  severity: 'info',
  title: 'a policy holds the policies that its reference page names',
  explanation:
    'The reference page does not name this policy as one that may stand here, but samples and tools of the vendor use it, and the service takes it.',
  cure: 'Move it out where the order does not matter.',
  source: 'https://learn.microsoft.com/azure/api-management/wait-policy',
  failing: { text: wait('<cache-store-value key="region" value="westeurope" duration="60" />') },
  passing: { text: wait('<cache-lookup-value key="region" variable-name="region" />') },
  check({ policies }, report) {
    for (const use of policies) {
      const spec = use.parent?.spec;
      if (spec?.allowedPoliciesUndocumented?.includes(use.name) !== true) continue;
      report({
        at: nameOf(use),
        message: `${use.name} in ${use.parent?.name ?? ''} is not documented, its page says ${oneOf(spec.allowedPolicies ?? [])}`,
      });
    }
  },
};
