import { document, element } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const lookup = '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />';

export const partnerPresent: Rule = {
  code: 'UND012',
  severity: 'info',
  title: 'a policy that works in a pair has its partner',
  explanation:
    'A lookup finds only what a store has put there, and a store works only after its lookup. The partner may stand in another scope or in another API that shares the cache; in this document it does not.',
  cure: 'Add the partner, or leave it if another document has it.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-store-policy',
  failing: { text: document(element('inbound', lookup), element('outbound', '<base />')) },
  passing: { text: document(element('inbound', lookup), element('outbound', '<cache-store duration="60" />')) },
  // A single value is often stored by another document, so that its lookup is left aside.
  check(model, report) {
    if (model.kind !== 'policies' || model.policiesNamed('include-fragment').length > 0) return;
    const told = new Set<string>();
    for (const use of model.policies) {
      const partner = use.policy.limits.pairedWith;
      if (
        partner === undefined ||
        use.name === 'cache-lookup-value' ||
        told.has(use.name) ||
        model.policiesNamed(partner).length > 0
      )
        continue;
      told.add(use.name);
      report({
        at: nameOf(use),
        message: `${use.name} works together with ${partner}, and this document has none`,
        fix: `add ${partner}`,
      });
    }
  },
};
