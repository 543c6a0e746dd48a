import { backend, element } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { unguardedReads } from '../support/null-safety';
import { placeOf, written } from '../support/places';
import { gatewayResponse } from '../support/responses';
import { forwardingRetries } from '../support/retries';

const retry = (condition: string): string =>
  backend(
    element(`retry condition="${condition}" count="2" interval="0"`, '<forward-request buffer-request-body="true" />'),
  );

export const retrySurvivesNoResponse: Rule = {
  code: 'RUN002',
  severity: 'warning',
  title: 'the condition of a retry survives a missing response',
  explanation:
    'After a time-out or a refused connection there may be no `context.Response`. A condition that reads its status without a null test then throws: the retry ends with an error instead of trying again, just when it is needed.',
  cure: 'Test `context.Response == null ||` first, so that a lost connection is tried again too.',
  source: 'https://github.com/Azure-Samples/openai-apim-lb/issues/25',
  failing: { text: retry('@(context.Response.StatusCode == 429)') },
  passing: { text: retry('@(context.Response == null || context.Response.StatusCode == 429)') },
  check(model, report) {
    for (const { condition } of forwardingRetries(model)) {
      if (condition === undefined) continue;
      const facts = factsOf(condition);
      const [first] = unguardedReads(facts, gatewayResponse(facts));
      if (first === undefined) continue;
      report({
        at: placeOf(condition, first.node),
        message: `the retry reads ${written(condition, first.node)} without a null test, but after a time-out or a lost connection there may be no response`,
        fix: 'put context.Response == null || before it',
      });
    }
  },
};
