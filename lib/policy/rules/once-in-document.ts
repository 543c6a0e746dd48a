import { inbound } from './examples';
import { secondUses } from './once-in-section';
import { nameOf } from './places';
import type { Rule } from './rule';

const limit = '<rate-limit calls="20" renewal-period="60" />';

export const onceInDocument: Rule = {
  code: 'POL028',
  severity: 'error',
  title: 'some policies stand once in a document',
  explanation:
    '`rate-limit` and `quota` may be used only once in a document. Uses in different branches of a `choose` are not counted together: only one of them runs.',
  cure: 'Leave one of them, or use the variant by key, which may stand several times.',
  source: 'https://learn.microsoft.com/azure/api-management/rate-limit-policy',
  failing: { text: inbound(limit, limit) },
  passing: { text: inbound(limit) },
  check({ policies }, report) {
    for (const use of secondUses(policies, ({ policy }) => policy.limits.maxPerDefinition)) {
      report({
        at: nameOf(use),
        message: `${use.name} stands a second time, it may stand once in a document`,
        fix: `leave one ${use.name}, or use ${use.name}-by-key`,
      });
    }
  },
};
