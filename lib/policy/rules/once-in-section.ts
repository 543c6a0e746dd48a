import type { ElementUse, PolicyUse } from '../model';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const login = '<authentication-basic username="gateway" password="{{backend-password}}" />';

export const onceInSection: Rule = {
  code: 'POL027',
  severity: 'error',
  title: 'some policies stand once in a section',
  explanation:
    'A few policies may be used only once in a section. Uses in different branches of a `choose` are not counted together: only one of them runs.',
  cure: 'Leave one of them.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound(login, login) },
  passing: { text: inbound(login) },
  check({ policies }, report) {
    for (const use of secondUses(policies, ({ policy }) => policy.limits.maxPerSection)) {
      report({
        at: nameOf(use),
        message: `${use.name} stands a second time in ${use.section ?? 'the fragment'}, it may stand once in a section`,
        fix: `leave one ${use.name}`,
      });
    }
  },
};

/** The uses that stand beside more of their kind than may be. */
export function secondUses(policies: readonly PolicyUse[], limit: (use: PolicyUse) => number | undefined): PolicyUse[] {
  const counts = new Map<ElementUse | undefined, Map<string, number>>();
  return policies.filter((use) => {
    const most = limit(use);
    if (most === undefined) return false;
    const beside = counts.get(use.parent) ?? new Map<string, number>();
    counts.set(use.parent, beside);
    const count = (beside.get(use.name) ?? 0) + 1;
    beside.set(use.name, count);
    return count > most;
  });
}
