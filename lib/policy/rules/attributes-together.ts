import { inbound } from './examples';
import { given, groupsOf, hasGroup } from './groups';
import { isMisspelt } from './known-attribute';
import { nameOf } from './places';
import type { Rule } from './rule';
import { allOf } from './wording';

const limit = (attributes: string): string =>
  inbound(`<llm-token-limit counter-key="all" estimate-prompt-tokens="true" ${attributes} />`);

const kinds = ['allOrNone'] as const;

export const attributesTogether: Rule = {
  code: 'POL035',
  severity: 'error',
  title: 'attributes that belong together stand together',
  explanation: 'Some attributes mean something only together, such as a quota and its period.',
  cure: 'Add the missing attribute, or leave out all of them.',
  source: 'https://learn.microsoft.com/azure/api-management/llm-token-limit-policy',
  failing: { text: limit('token-quota="100000"') },
  passing: { text: limit('token-quota="100000" token-quota-period="Daily"') },
  concerns: hasGroup(...kinds),
  checkElement(use, report) {
    for (const { attributes } of groupsOf(use, kinds)) {
      const names = given(use, attributes);
      const missing = attributes.filter((name) => !names.includes(name));
      if (names.length === 0 || missing.length === 0 || missing.some((name) => isMisspelt(use, name))) continue;
      report({
        at: nameOf(use),
        message: `${use.name} has ${allOf(names)} and lacks ${allOf(missing)}, which belong together`,
        fix: `add ${allOf(missing)}`,
      });
    }
  },
};
