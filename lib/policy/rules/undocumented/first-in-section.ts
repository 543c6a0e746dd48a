import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const cors = element('cors', '<allowed-origins>', '  <origin>https://example.com</origin>', '</allowed-origins>');
const limit = '<rate-limit calls="10" renewal-period="60" />';

export const firstInSection: Rule = {
  code: 'UND011',
  severity: 'info',
  title: 'cors is the first policy of inbound',
  explanation:
    'On a preflight request only `cors` is run. On all others a policy before it may refuse the request, and the browser then hides the reason from its page because the CORS headers are missing.',
  cure: 'Move it to the start of inbound, after `<base />`.',
  source: 'https://learn.microsoft.com/azure/api-management/cors-policy',
  failing: { text: inbound(limit, cors) },
  passing: { text: inbound(cors, limit) },
  check({ policies }, report) {
    for (const use of policies) {
      if (use.policy.limits.recommendedFirst !== true || use.parent?.role !== 'section') continue;
      const first = use.parent.children.find((child) => child.role === 'policy');
      if (first === use || first === undefined) continue;
      report({
        at: nameOf(use),
        message: `${use.name} stands after ${first.name}, it is recommended as the first policy of its section`,
        fix: `move it before ${first.name}`,
      });
    }
  },
};
