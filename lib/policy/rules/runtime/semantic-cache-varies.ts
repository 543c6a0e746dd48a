import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const lookup = (...vary: readonly string[]): string =>
  inbound(
    element(
      'llm-semantic-cache-lookup score-threshold="0.1" embeddings-backend-id="embeddings" embeddings-backend-auth="system-assigned"',
      ...vary,
    ),
  );

export const semanticCacheVaries: Rule = {
  code: 'RUN032',
  severity: 'warning',
  title: 'a semantic cache keeps the callers apart',
  explanation:
    'A semantic cache answers a prompt with what was said to a similar one. Without `vary-by` the similar prompt may be that of any other caller, with their data in the answer.',
  cure: 'Add `<vary-by>@(context.Subscription.Id)</vary-by>`, or whatever tells the tenants apart.',
  source: 'https://learn.microsoft.com/azure/api-management/llm-semantic-cache-lookup-policy',
  failing: { text: lookup() },
  passing: { text: lookup('<vary-by>@(context.Subscription.Id)</vary-by>') },
  check(model, report) {
    for (const lookup of model.policiesNamed('azure-openai-semantic-cache-lookup', 'llm-semantic-cache-lookup')) {
      if (lookup.children.some((child) => child.name === 'vary-by' && child.text !== undefined)) continue;
      report({
        at: nameOf(lookup),
        message: `${lookup.name} has no vary-by: all callers share the cached answers`,
        fix: 'add <vary-by>@(context.Subscription.Id)</vary-by>',
      });
    }
  },
};
