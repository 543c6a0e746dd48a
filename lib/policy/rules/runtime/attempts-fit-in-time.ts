import type { ElementUse } from '../../model';
import { backend, element } from '../examples';
import { attributeName, nameOf } from '../places';
import type { Rule } from '../rule';
import { literalNumber } from '../support/literals';
import { forwardingRetries } from '../support/retries';

/** Front Door waits at most this long, and idle connections are cut after it. */
const LONGEST_WAIT = 240;

const condition = '@(context.Response == null || context.Response.StatusCode == 503)';
const retry = (timeout: number): string =>
  backend(
    element(
      `retry condition="${condition}" count="2" interval="0"`,
      `<forward-request timeout="${timeout}" buffer-request-body="true" />`,
    ),
  );

export const attemptsFitInTime: Rule = {
  code: 'RUN007',
  severity: 'warning',
  title: 'all attempts of a retry fit into 240 seconds',
  explanation:
    'Azure Front Door waits at most 240 seconds for an answer (120 by default), and idle connections are cut after about that time. A retry whose attempts and waits may last longer goes on working for a caller who has long got a 504.',
  cure: 'Lower the time-out or the count, so that (count + 1) × timeout and the waits stay below 240 seconds.',
  source: 'https://learn.microsoft.com/azure/frontdoor/front-door-faq',
  failing: { text: retry(120) },
  passing: { text: retry(60) },
  check(model, report) {
    for (const { retry, forwards } of forwardingRetries(model)) {
      const seconds = longest(retry, forwards);
      if (seconds === undefined || seconds <= LONGEST_WAIT) continue;
      const count = retry.attribute('count');
      report({
        at: count === undefined ? nameOf(retry) : attributeName(count),
        message: `all attempts together may last ${seconds} s, expected at most ${LONGEST_WAIT} s, after which nobody waits for the answer`,
        fix: 'lower count or the timeout of forward-request',
      });
    }
  },
};

/** The seconds of the longest way through the retry, if they are written out. */
function longest(retry: ElementUse, forwards: readonly ElementUse[]): number | undefined {
  const count = literalNumber(retry, 'count');
  const timeouts = forwards.map((forward) => literalNumber(forward, 'timeout'));
  if (count === undefined || timeouts.includes(undefined)) return undefined;
  const slowest = Math.max(...timeouts.map((timeout) => timeout ?? 0));
  return (count + 1) * slowest + count * (literalNumber(retry, 'interval') ?? 0);
}
