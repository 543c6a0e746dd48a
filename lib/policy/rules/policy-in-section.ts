import { policySpec } from '../catalogue/catalogue';
import { document, inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { homeOf } from './wording';

const policy = '<set-variable name="region" value="westeurope" />';

export const policyInSection: Rule = {
  code: 'POL013',
  severity: 'error',
  title: 'a policy stands in a section',
  explanation: 'The sections say when a policy runs, so `policies` holds sections and nothing else.',
  cure: 'Move the policy into a section that takes it.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: document(policy) },
  passing: { text: inbound(policy) },
  check({ kind, root }, report) {
    if (kind !== 'policies') return;
    for (const child of root.children) {
      const known = policySpec(child.name);
      if (child.role !== 'unknown' || (known === undefined && child.name !== 'base')) continue;
      report({
        at: nameOf(child),
        message: `'${child.name}' stands directly below policies, expected it in a section`,
        fix: `move it into ${known === undefined ? 'a section' : homeOf(known)}`,
      });
    }
  },
};
