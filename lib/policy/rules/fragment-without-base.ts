import { fragment } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const policy = '<set-variable name="region" value="westeurope" />';

export const fragmentWithoutBase: Rule = {
  code: 'POL017',
  severity: 'error',
  title: 'a fragment holds no base',
  explanation: '`base` belongs to the section of a document, and a fragment has none. API Management refuses it.',
  cure: 'Write `<base />` in the document that includes the fragment.',
  source: 'https://learn.microsoft.com/azure/api-management/policy-fragments',
  failing: { text: fragment('<base />', policy) },
  passing: { text: fragment(policy) },
  concerns: (shape) => shape === undefined,
  checkElement(use, report, model) {
    if (use.role !== 'base' || model.kind !== 'fragment') return;
    report({ at: nameOf(use), message: 'base stands in a fragment', fix: 'remove <base />' });
  },
};
