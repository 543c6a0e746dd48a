import { document, element, outbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { unguardedReads } from '../support/null-safety';
import { placeOf, written } from '../support/places';
import { lastError } from '../support/responses';

const header = element(
  'set-header name="X-Error" exists-action="override"',
  '<value>@(context.LastError.Reason)</value>',
);

export const lastErrorExists: Rule = {
  code: 'RUN013',
  severity: 'warning',
  title: 'context.LastError is read in on-error only',
  explanation:
    'Without an error `context.LastError` is null, and reading a member of it throws: a request that went well ends with a 500. A 4xx or 5xx of a backend is not an error in this sense; it goes through outbound.',
  cure: 'Move the policy to on-error, or test `context.LastError != null` first.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies',
  failing: { text: outbound('<base />', header) },
  passing: { text: document(element('on-error', '<base />', header)) },
  check(model, report) {
    for (const use of model.expressions) {
      const { section } = use.owner;
      if (section === undefined || section === 'on-error' || !use.text.includes('LastError')) continue;
      const facts = factsOf(use);
      const [first] = unguardedReads(facts, lastError(facts));
      if (first === undefined) continue;
      report({
        at: placeOf(use, first.node),
        message: `${written(use, first.node)} is read in ${section}, where context.LastError is null unless something failed`,
        fix: 'move it to on-error or test context.LastError != null first',
      });
    }
  },
};
