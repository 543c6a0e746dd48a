import { inbound, outbound } from './examples';
import type { Rule } from './rule';
import { oneOf } from './wording';

const limit = '<rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Request.IpAddress)" />';

export const policySection: Rule = {
  code: 'POL021',
  severity: 'error',
  title: 'a policy stands in a section that takes it',
  explanation:
    'Each policy may stand only in certain sections, also when it is nested in `choose`, `retry` or another policy that runs others. API Management refuses it elsewhere.',
  cure: 'Move the policy into one of its sections; docs/policies.md lists them.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: outbound(limit) },
  passing: { text: inbound(limit) },
  check({ policies }, report) {
    for (const { policy, section, element } of policies) {
      if (section === undefined || policy.sections.length === 0) continue;
      if (policy.sections.includes(section) || policy.sectionsUndocumented?.includes(section) === true) continue;
      report({
        at: element.place?.name,
        message: `${policy.name} stands in ${section}, it may stand in ${oneOf(policy.sections)}`,
        fix: `move it to ${oneOf(policy.sections)}`,
      });
    }
  },
};
