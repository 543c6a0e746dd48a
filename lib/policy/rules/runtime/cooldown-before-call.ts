import { backend, element } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { positionOf } from '../support/document-order';
import { forwardingRetries, repeatedIn } from '../support/retries';

const condition = '@(context.Response == null || context.Response.StatusCode == 503)';
const mark = '<cache-store-value key="first-is-cooling" value="yes" duration="30" />';
const forward = '<forward-request timeout="60" buffer-request-body="true" />';
const retry = (...inside: readonly string[]): string =>
  backend(element(`retry condition="${condition}" count="1" interval="0"`, ...inside));

export const cooldownBeforeCall: Rule = {
  code: 'RUN009',
  severity: 'warning',
  title: 'what a retry remembers of a backend is stored before the call',
  explanation:
    'When `forward-request` times out or cannot connect, the rest of the retry is skipped and its condition is asked at once. A cache entry that is written after the call is therefore never written for the backends that do not answer, and the next attempt may choose the same one again.',
  cure: 'Store the mark before `forward-request` and remove it after a good answer, or keep the backends that were tried in a variable that is set before the call.',
  source: 'https://github.com/Azure-Samples/openai-apim-lb/issues/25',
  failing: { text: retry(forward, mark) },
  passing: { text: retry(mark, forward, '<cache-remove-value key="first-is-cooling" />') },
  check(model, report) {
    for (const found of forwardingRetries(model)) {
      const called = positionOf(model, found.forwards[0]);
      for (const store of repeatedIn(found, 'cache-store-value')) {
        if (positionOf(model, store) < called) continue;
        report({
          at: nameOf(store),
          message:
            'cache-store-value stands after forward-request in the same retry, so that a call which times out leaves no mark',
          fix: 'store the mark before the call and remove it after a good answer',
        });
      }
    }
  },
};
