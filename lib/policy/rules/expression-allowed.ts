import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { quoted } from './wording';

const include = (id: string): string => inbound(`<include-fragment fragment-id="${id}" />`);

export const expressionAllowed: Rule = {
  code: 'POL056',
  severity: 'error',
  title: 'an expression stands only where one is evaluated',
  explanation:
    'Some attributes are read when the document is saved, before there is a request, so they take no expression. A named value is replaced before that and may stand there.',
  cure: 'Write the value itself, or a named value.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: include('@("cooldown")') },
  passing: { text: include('cooldown') },
  check({ expressions }, report) {
    for (const use of expressions) {
      if (use.allowed || use.type === undefined) continue;
      const what =
        use.attribute === undefined ? `the text of ${use.owner.name}` : `${use.attribute.name} of ${use.owner.name}`;
      report({
        at: use.place ?? nameOf(use.owner),
        message: `${what} takes no expression, got ${quoted(use.text)}`,
        fix: 'write the value itself, or a named value',
      });
    }
  },
};
