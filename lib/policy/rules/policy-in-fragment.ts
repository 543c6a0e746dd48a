import { fragment } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { homeOf } from './wording';

export const policyInFragment: Rule = {
  code: 'POL024',
  severity: 'error',
  title: 'a fragment holds only policies that may be included',
  explanation: 'A few policies have their place elsewhere and cannot stand in a fragment.',
  cure: 'Write the policy where it belongs.',
  source: 'https://learn.microsoft.com/azure/api-management/policy-fragments',
  failing: {
    text: fragment(
      '<publish-event>',
      '  <targets>',
      '    <graphql-subscription id="onNote" />',
      '  </targets>',
      '</publish-event>',
    ),
  },
  passing: { text: fragment('<set-variable name="region" value="westeurope" />') },
  check(model, report) {
    if (model.kind !== 'fragment') return;
    for (const use of model.policies) {
      // include-fragment has a rule of its own, which can say more.
      if (use.policy.fragment || use.name === 'include-fragment') continue;
      report({
        at: nameOf(use),
        message: `${use.name} cannot stand in a fragment, it belongs in ${homeOf(use.policy)}`,
        fix: `move it to ${homeOf(use.policy)}`,
      });
    }
  },
};
