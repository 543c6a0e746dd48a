import { inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { oneOf } from '../wording';

const limit = '<rate-limit calls="10" renewal-period="60" />';

export const documentedScope: Rule = {
  code: 'UND005',
  severity: 'info',
  title: 'a policy stands at a scope that its reference page names',
  explanation:
    'The reference page does not name this scope for the policy, but samples and tools of the vendor use it there, and the service takes it.',
  cure: 'Move it to a documented scope where that does the same.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound(limit), context: { scope: 'workspace' } },
  passing: { text: inbound(limit), context: { scope: 'api' } },
  check({ policies, context: { scope } }, report) {
    if (scope === undefined) return;
    for (const use of policies) {
      if (use.policy.scopesUndocumented?.includes(scope) !== true) continue;
      report({
        at: nameOf(use),
        message: `${use.name} at ${scope} scope is not documented, its page says ${oneOf(use.policy.scopes)}`,
      });
    }
  },
};
