import { backend, element } from '../examples';
import type { Rule } from '../rule';
import { placeOf } from '../support/places';
import { forwardingRetries, repeatedIn } from '../support/retries';
import type { ForwardingRetry } from '../support/retries';
import { verdictOn } from '../support/status-conditions';
import { allOf } from '../wording';

const retry = (statuses: string): string =>
  backend(
    element(
      `retry condition="@(context.Response == null || ${statuses})" count="2" interval="0"`,
      '<forward-request buffer-request-body="true" />',
    ),
  );

export const retryLeavesCallersErrors: Rule = {
  code: 'RUN004',
  severity: 'warning',
  title: 'a retry leaves the errors of the caller alone',
  explanation:
    'A 400, 405, 413, 415 or 422 says that the request itself is wrong: every backend answers the same, and each attempt costs time and capacity. A 404 is an answer too, so that another backend is not a cure for it.',
  cure: 'Repeat only what another attempt can cure: 408, 429, 500, 502, 503, 504 and a missing response.',
  source: 'https://learn.microsoft.com/azure/architecture/best-practices/transient-faults',
  failing: { text: retry('context.Response.StatusCode == 400') },
  passing: { text: retry('context.Response.StatusCode >= 500') },
  check(model, report) {
    for (const found of forwardingRetries(model)) {
      const { condition } = found;
      if (condition === undefined || verdictOn(condition, 200) !== false) continue;
      const statuses = useless(found).filter((status) => verdictOn(condition, status) !== false);
      if (statuses.length === 0) continue;
      report({
        at: condition.parsed.expression && placeOf(condition, condition.parsed.expression),
        message: `the retry repeats answers with ${allOf(statuses.map(String))}, which no other attempt can cure`,
        fix: 'repeat only 408, 429, 5xx and a missing response',
      });
    }
  },
};

/** Asking the same backend again after a 404 may wait for something that is about to be there. */
function useless(retry: ForwardingRetry): readonly number[] {
  const changesBackend = repeatedIn(retry, 'set-backend-service').length > 0;
  return changesBackend ? [400, 404, 405, 413, 415, 422] : [400, 405, 413, 415, 422];
}
