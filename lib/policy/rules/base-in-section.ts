import { element, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const choose = (inside: string): string =>
  element('choose', `<when condition="@(context.Api.IsCurrentRevision)">`, `  ${inside}`, '</when>');

export const baseInSection: Rule = {
  code: 'POL015',
  severity: 'warning',
  title: 'base stands directly in a section',
  explanation:
    '`base` is described as a child of `inbound`, `backend`, `outbound` or `on-error`. No reference page shows it inside `choose` or another policy, and whether inherited policies then run as hoped is not documented.',
  cure: 'Move `<base />` out of the policy, or repeat the inherited policies as a fragment where they are wanted.',
  source: 'https://learn.microsoft.com/azure/api-management/set-edit-policies',
  failing: { text: inbound(choose('<base />')) },
  passing: { text: inbound('<base />', choose('<set-variable name="region" value="westeurope" />')) },
  concerns: (shape) => shape === undefined,
  checkElement(use, report, model) {
    if (use.role !== 'base' || use.parent?.role === 'section' || model.kind === 'fragment') return;
    report({
      at: nameOf(use),
      message: `base stands in ${use.parent?.name ?? 'another element'}, expected it directly in a section`,
      fix: 'move <base /> to the section itself',
    });
  },
};
