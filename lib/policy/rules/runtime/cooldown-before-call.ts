import type { ElementUse, ExpressionUse } from '../../model';
import { backend, element } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { conditionsOf } from '../support/conditions';
import { isBranch, nearestAround } from '../support/document-order';
import { forwardingRetries, repeatedIn } from '../support/retries';
import { verdictOn } from '../support/status-conditions';

const condition = '@(context.Response == null || context.Response.StatusCode == 503)';
const mark = '<cache-store-value key="first-is-cooling" value="yes" duration="30" />';
const forward = '<forward-request timeout="60" buffer-request-body="true" />';
const throttled = element('choose', element('when condition="@(context.Response.StatusCode == 429)"', mark));
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
  failing: { text: retry(forward, throttled) },
  passing: { text: retry(mark, forward, '<cache-remove-value key="first-is-cooling" />') },
  check(model, report) {
    const conditions = conditionsOf(model);
    for (const found of forwardingRetries(model)) {
      const marks = repeatedIn(found, 'cache-store-value');
      if (marks.length === 0) continue;
      const called = found.forwards[0].position;
      for (const store of marks) {
        if (store.position < called || !isForFailures(store, conditions)) continue;
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

/** The branch that it stands in is not for good answers: then it is a mark, not something worth keeping. */
function isForFailures(store: ElementUse, conditions: ReadonlyMap<ElementUse, ExpressionUse>): boolean {
  const branch = nearestAround(store, isBranch);
  const condition = branch && conditions.get(branch);
  return condition !== undefined && verdictOn(condition, 200) === false;
}
