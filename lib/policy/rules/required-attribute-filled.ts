import type { AttributeSpec, ValueType } from '../catalogue/types';
import { inbound } from './examples';
import { attributeValue } from './places';
import type { Rule } from './rule';

/** Types whose value names something. */
const naming: ReadonlySet<ValueType> = new Set(['variable', 'identifier', 'header']);

/** Most strings may be empty on purpose, such as the replacement of `find-and-replace`; these name something too. */
const names: ReadonlySet<string> = new Set(['name', 'key', 'counter-key']);

export const requiredAttributeFilled: Rule = {
  code: 'POL032',
  severity: 'error',
  title: 'a required name is not empty',
  explanation:
    'An attribute that names a variable, a header, a key or an entity of API Management has to name one; API Management refuses an empty name.',
  cure: 'Write the name.',
  failing: { text: inbound('<include-fragment fragment-id="" />') },
  passing: { text: inbound('<include-fragment fragment-id="cooldown" />') },
  concerns: (shape) => shape?.attributes.some(isName) ?? false,
  checkElement(use, report) {
    for (const spec of use.spec?.attributes ?? []) {
      if (!isName(spec)) continue;
      const attribute = use.attribute(spec.name);
      if (attribute === undefined || attribute.value.trim() !== '') continue;
      report({ at: attributeValue(attribute), message: `${spec.name} of ${use.name} is empty`, fix: 'write the name' });
    }
  },
};

function isName({ required, type, name }: AttributeSpec): boolean {
  return required && (naming.has(type) || names.has(name));
}
