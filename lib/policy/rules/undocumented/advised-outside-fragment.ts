import { fragment, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const lookup = '<cache-lookup-value key="region" variable-name="region" default-value="" />';

export const advisedOutsideFragment: Rule = {
  code: 'UND009',
  severity: 'info',
  title: 'a fragment holds policies that their reference pages allow in one',
  explanation:
    'The reference page says that the policy is not supported in a fragment. Many fragments of the vendor hold it, and the service takes it.',
  cure: 'Keep it if it does what you want, and test it on your gateway.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy',
  failing: { text: fragment(lookup) },
  passing: { text: inbound(lookup) },
  check({ kind, policies }, report) {
    if (kind !== 'fragment') return;
    for (const use of policies) {
      if (use.policy.limits.documentedNotInFragment !== true) continue;
      report({ at: nameOf(use), message: `${use.name} in a fragment is not supported, says its page` });
    }
  },
};
