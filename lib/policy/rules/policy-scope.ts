import type { DocumentModel } from '../model';
import { inbound } from './examples';
import { nameOf } from './places';
import type { Report, Rule } from './rule';
import { oneOf } from './wording';

const quota = '<quota calls="1000" renewal-period="3600" />';

export const policyScope: Rule = {
  code: 'POL022',
  severity: 'error',
  title: 'a policy stands in a scope that takes it',
  explanation:
    'Some policies may stand only in the documents of certain scopes (global, workspace, product, API, operation, GraphQL resolver). It is checked when the scope of the document is known.',
  cure: 'Move the policy to a document of one of its scopes.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: inbound(quota), context: { scope: 'api' } },
  passing: { text: inbound(quota), context: { scope: 'product' } },
  check(model, report) {
    const scope = model.context.scope;
    if (scope === undefined) return;
    if (isResolverMismatch(model, report)) return;
    for (const use of model.policies) {
      const { scopes, scopesUndocumented, sections, name } = use.policy;
      if (scopes.includes(scope) || scopesUndocumented?.includes(scope) === true || sections.length === 0) continue;
      report({
        at: nameOf(use),
        message: `${name} stands in a document of the scope ${scope}, it may stand in ${oneOf(scopes)}`,
        fix: `move it to a document of the scope ${oneOf(scopes)}`,
      });
    }
  },
};

/** A resolver document differs as a whole, so one sentence says it all. */
function isResolverMismatch({ kind, root, context }: DocumentModel, report: Report): boolean {
  if (kind === 'other' || kind === 'fragment' || (kind === 'resolver') === (context.scope === 'resolver')) return false;
  const message =
    kind === 'resolver'
      ? `${root.name} is the root of a GraphQL resolver document, the scope of this one is ${context.scope}`
      : `the root element of a GraphQL resolver document is a data source, got '${root.name}'`;
  report({ at: nameOf(root), message });
  return true;
}
