import { policySpec } from '../catalogue/catalogue';
import { isSectionName } from '../roles';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';
import { homeOf, renameTo } from './wording';

const policy = '<set-variable name="region" value="westeurope" />';

export const documentRoot: Rule = {
  code: 'POL010',
  severity: 'error',
  title: 'the root element is policies or fragment',
  explanation:
    'A policy document has one root element: `policies` with its sections, `fragment` for a policy fragment, or a data source for a GraphQL resolver. API Management refuses any other.',
  cure: 'Wrap the policies in `<policies>` and the section that they run in.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: policy },
  passing: { text: inbound(policy) },
  check({ kind, root }, report) {
    if (kind !== 'other') return;
    report({
      at: nameOf(root),
      message: `the root element is '${root.name}', expected 'policies' or 'fragment'`,
      fix: wrapping(root.name) ?? renameTo(root.name, ['policies', 'fragment']),
    });
  },
};

function wrapping(name: string): string | undefined {
  if (isSectionName(name)) return 'wrap it in <policies>';
  const known = policySpec(name);
  if (known === undefined) return undefined;
  return known.sections.length === 0
    ? `put it in ${homeOf(known)}`
    : `wrap it in <policies> and <${known.sections[0]}>`;
}
