import { inbound } from './examples';
import { isJudged } from './literals';
import { attributeValue } from './places';
import type { Rule } from './rule';
import { renameTo } from './wording';

const include = (id: string): string => inbound(`<include-fragment fragment-id="${id}" />`);

export const knownFragment: Rule = {
  code: 'POL061',
  severity: 'error',
  title: 'an included fragment exists',
  explanation:
    'API Management refuses a document that includes a fragment which does not exist. It is checked when the list of fragments is known.',
  cure: 'Create the fragment first, or correct its id.',
  source: 'https://learn.microsoft.com/azure/api-management/include-fragment-policy',
  failing: { text: include('cooldwon'), context: { fragments: new Set(['cooldown']) } },
  passing: { text: include('cooldown'), context: { fragments: new Set(['cooldown']) } },
  concerns: (shape) => shape !== undefined,
  checkElement(use, report, { context }) {
    if (context.fragments === undefined || use.name !== 'include-fragment') return;
    const id = use.attribute('fragment-id');
    if (id === undefined || !isJudged(id.value) || id.value.trim() === '' || context.fragments.has(id.value)) return;
    report({
      at: attributeValue(id),
      message: `there is no fragment '${id.value}'`,
      fix: renameTo(id.value, context.fragments) ?? `create the fragment ${id.value}`,
    });
  },
};
