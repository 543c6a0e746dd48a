import { fragment } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

export const fragmentWithoutFragments: Rule = {
  code: 'POL018',
  severity: 'error',
  title: 'a fragment includes no other fragment',
  explanation: 'Fragments cannot be nested: API Management refuses `include-fragment` inside a fragment.',
  cure: 'Include both fragments in the document, one after the other.',
  source: 'https://learn.microsoft.com/azure/api-management/policy-fragments',
  failing: { text: fragment('<include-fragment fragment-id="cooldown" />') },
  passing: { text: fragment('<set-variable name="cooldown" value="30" />') },
  check(model, report) {
    if (model.kind !== 'fragment') return;
    for (const use of model.policiesNamed('include-fragment')) {
      report({
        at: nameOf(use),
        message: 'include-fragment stands in a fragment',
        fix: 'include that fragment in the document instead',
      });
    }
  },
};
