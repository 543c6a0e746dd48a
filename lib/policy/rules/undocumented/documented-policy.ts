import { inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

export const documentedPolicy: Rule = {
  code: 'UND001',
  severity: 'info',
  title: 'a policy has a reference page',
  explanation:
    'A few policies are known only from the editor’s schema or from samples. The service takes them today; what they do, and that they stay, nobody promises.',
  cure: 'Use a documented policy where there is one, and test what this one does on your gateway.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<block>', '  <set-variable name="region" value="westeurope" />', '</block>') },
  passing: { text: inbound('<set-variable name="region" value="westeurope" />') },
  check({ policies }, report) {
    for (const use of policies) {
      if (use.policy.documented) continue;
      report({ at: nameOf(use), message: `the policy ${use.name} has no reference page` });
    }
  },
};
