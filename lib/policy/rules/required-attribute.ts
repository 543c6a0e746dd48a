import { inbound } from './examples';
import { isMisspelt } from './known-attribute';
import { nameOf } from './places';
import type { Rule } from './rule';

export const requiredAttribute: Rule = {
  code: 'POL031',
  severity: 'error',
  title: 'required attributes are given',
  explanation: 'API Management refuses an element that lacks an attribute which it requires.',
  cure: 'Add the attribute; docs/policies.md says what it holds.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound('<set-variable name="region" />') },
  passing: { text: inbound('<set-variable name="region" value="westeurope" />') },
  concerns: (shape) => shape?.attributes.some(({ required }) => required) ?? false,
  checkElement(use, report) {
    for (const spec of use.spec?.attributes ?? []) {
      // A misspelt attribute is told of where it stands; that it is missing as well would be the same fault twice.
      if (!spec.required || use.attribute(spec.name) !== undefined || isMisspelt(use, spec.name)) continue;
      report({
        at: nameOf(use),
        message: `${use.name} lacks the attribute '${spec.name}'`,
        fix: `add ${spec.name}="…"${spec.values === undefined ? '' : `, one of ${spec.values.join(', ')}`}`,
      });
    }
  },
};
