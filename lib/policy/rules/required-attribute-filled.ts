import type { ValueType } from '../catalogue/types';
import { inbound } from './examples';
import { attributeValue } from './places';
import type { Rule } from './rule';

/** A string may be empty on purpose; the name of something may not. */
const names: ReadonlySet<ValueType> = new Set(['variable', 'identifier', 'header']);

export const requiredAttributeFilled: Rule = {
  code: 'POL032',
  severity: 'error',
  title: 'a required name is not empty',
  explanation:
    'An attribute that names a variable, a header or an entity of API Management has to name one; API Management refuses an empty name.',
  cure: 'Write the name.',
  failing: { text: inbound('<include-fragment fragment-id="" />') },
  passing: { text: inbound('<include-fragment fragment-id="cooldown" />') },
  checkElement(use, report) {
    for (const spec of use.spec?.attributes ?? []) {
      if (!spec.required || !names.has(spec.type)) continue;
      const attribute = use.attribute(spec.name);
      if (attribute === undefined || attribute.value.trim() !== '') continue;
      report({ at: attributeValue(attribute), message: `${spec.name} of ${use.name} is empty`, fix: 'write the name' });
    }
  },
};
