import { backend, element } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';
import { isBranch, nearestAround } from '../support/document-order';
import { isLiteral, literalBool, literalNumber } from '../support/literals';
import { forwardingRetries, repeatedIn } from '../support/retries';
import type { ForwardingRetry } from '../support/retries';

const condition = '@(context.Response == null || context.Response.StatusCode == 503)';
const retry = (interval: number): string =>
  backend(
    element(
      `retry condition="${condition}" count="2" interval="${interval}"`,
      '<set-variable name="next" value="@(context.Variables.GetValueOrDefault<int>("next") + 1)" />',
      '<set-backend-service backend-id="@("backend-" + context.Variables["next"])" />',
      '<forward-request buffer-request-body="true" />',
    ),
  );

export const noWaitBetweenBackends: Rule = {
  code: 'RUN006',
  severity: 'warning',
  title: 'a retry that changes the backend does not wait',
  explanation:
    'A pause gives a backend time to recover. When each attempt goes to another backend there is nothing to wait for: the caller waits, and the waiting request keeps memory and a connection of the gateway, which lowers its capacity under load.',
  cure: 'Set `interval="0"` where the backend changes between attempts.',
  source: 'https://github.com/Azure-Samples/openai-apim-lb',
  failing: { text: retry(2) },
  passing: { text: retry(0) },
  check(model, report) {
    for (const found of forwardingRetries(model)) {
      const { retry } = found;
      const interval = literalNumber(retry, 'interval') ?? 0;
      const onlyRetryIsFast =
        literalBool(retry, 'first-fast-retry', false) !== false && literalNumber(retry, 'count') === 1;
      if (interval === 0 || onlyRetryIsFast || !changesBackend(found)) continue;
      const attribute = retry.attribute('interval');
      report({
        at: attribute && attributeValue(attribute),
        message: `the retry waits ${interval} s although each attempt may go to another backend`,
        fix: 'write interval="0"',
      });
    }
  },
};

/** The backend hangs on a condition, or on an expression while a variable changes: the next attempt may have another one. */
function changesBackend(found: ForwardingRetry): boolean {
  return repeatedIn(found, 'set-backend-service').some((use) => {
    const target = (use.attribute('backend-id') ?? use.attribute('base-url'))?.value;
    const branch = nearestAround(use, (outer) => isBranch(outer) || outer === found.retry);
    const computed = target !== undefined && !isLiteral(target) && repeatedIn(found, 'set-variable').length > 0;
    return computed || branch !== found.retry;
  });
}
