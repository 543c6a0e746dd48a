import type { ExpressionUse } from '../../model';
import { outbound } from '../examples';
import type { Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { headerRead } from '../support/headers';
import { placeOf } from '../support/places';
import { readsRetryAfter } from '../support/retry-after';
import { calledName } from '../support/syntax';

const pause = (limit: string): string =>
  outbound(
    '<base />',
    `<set-variable name="until" value="@{ int seconds; int.TryParse(context.Response.Headers.GetValueOrDefault("Retry-After", "10"), out seconds); return DateTime.UtcNow.AddSeconds(${limit}); }" />`,
  );

export const retryAfterIsLimited: Rule = {
  code: 'RUN029',
  severity: 'warning',
  title: 'a pause that is taken from Retry-After has an upper limit',
  explanation:
    'Services have answered with a Retry-After of about 24 hours. A cooldown or a cache lifetime that takes the number as it comes parks a backend for a whole day after one answer.',
  cure: 'Limit it: `Math.Min(seconds, 300)`.',
  source: 'https://github.com/Azure/azure-sdk-for-java/pull/42696',
  failing: { text: pause('seconds') },
  passing: { text: pause('Math.Min(seconds, 300)') },
  check(model, report) {
    for (const use of model.expressions) {
      if (!readsRetryAfter(use) || !isPause(use) || isLimited(use)) continue;
      const read = factsOf(use).visits.find(({ node }) => headerRead(node) === 'retry-after');
      if (read === undefined) continue;
      report({
        at: placeOf(use, read.node),
        message: 'Retry-After is taken as a pause without an upper limit, and it may be a day',
        fix: 'limit it with Math.Min(…, 300)',
      });
    }
  },
};

const pauses = new Set(['AddSeconds', 'AddMilliseconds', 'FromSeconds', 'FromMilliseconds']);

/** The number becomes a moment, or the lifetime of a cache entry. */
function isPause(use: ExpressionUse): boolean {
  if (use.owner.name === 'cache-store-value' && use.attribute?.name === 'duration') return true;
  return factsOf(use).visits.some(({ node }) => node.kind === 'call' && pauses.has(calledName(node) ?? ''));
}

const comparisons = new Set(['<', '>', '<=', '>=']);

function isLimited(use: ExpressionUse): boolean {
  return factsOf(use).visits.some(({ node }) => {
    if (node.kind === 'binary') return comparisons.has(node.operator);
    return node.kind === 'call' && ['Min', 'Clamp'].includes(calledName(node) ?? '');
  });
}
