import type { ExpressionUse } from '../../model';
import { backend, element } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { unguardedReads } from '../support/null-safety';
import { placeOf } from '../support/places';
import { gatewayResponse } from '../support/responses';
import { forwardingRetries } from '../support/retries';
import { verdictOn } from '../support/status-conditions';

const retry = (condition: string): string =>
  backend(
    element(`retry condition="${condition}" count="2" interval="0"`, '<forward-request buffer-request-body="true" />'),
  );

export const retryCountsNoResponse: Rule = {
  code: 'RUN003',
  severity: 'warning',
  title: 'a retry of server failures counts a missing response as one',
  explanation:
    'The condition tries again when the backend answers 5xx, but is false when it does not answer at all: a time-out or a refused connection goes to the caller although the next backend may be healthy.',
  cure: 'Make the condition true for `context.Response == null`.',
  source: 'https://learn.microsoft.com/azure/api-management/retry-policy',
  failing: { text: retry('@(context.Response != null && context.Response.StatusCode >= 500)') },
  passing: { text: retry('@(context.Response == null || context.Response.StatusCode >= 500)') },
  check(model, report) {
    for (const { condition } of forwardingRetries(model)) {
      if (condition === undefined || !forgetsNoResponse(condition)) continue;
      report({
        at: condition.parsed.expression && placeOf(condition, condition.parsed.expression),
        message:
          'the retry repeats 5xx answers but not a time-out or a lost connection: it is false without a response',
        fix: 'write context.Response == null || instead of context.Response != null &&',
      });
    }
  },
};

function forgetsNoResponse(condition: ExpressionUse): boolean {
  const repeatsFailures = [500, 502, 503, 504].some((status) => verdictOn(condition, status) !== false);
  if (!repeatsFailures || verdictOn(condition, 200) !== false || verdictOn(condition, null) !== false) return false;
  const facts = factsOf(condition);
  return unguardedReads(facts, gatewayResponse(facts)).length === 0;
}
