import { inbound, outbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { oneOf } from '../wording';

const backendService = '<set-backend-service backend-id="near" />';

export const documentedSection: Rule = {
  code: 'UND004',
  severity: 'info',
  title: 'a policy stands in a section that its reference page names',
  explanation:
    'The reference page does not name this section for the policy, but samples and tools of the vendor use it there, and the service takes it.',
  cure: 'Move it to a documented section where that does the same.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: outbound(backendService) },
  passing: { text: inbound(backendService) },
  check({ policies }, report) {
    for (const use of policies) {
      const { policy, section } = use;
      if (section === undefined || policy.sectionsUndocumented?.includes(section) !== true) continue;
      report({
        at: nameOf(use),
        message: `${use.name} in ${section} is not documented, its page says ${oneOf(policy.sections)}`,
      });
    }
  },
};
