import { backend, element } from '../examples';
import type { Rule } from '../rule';
import { placeOf } from '../support/places';
import { forwardingRetries, repeatedIn } from '../support/retries';
import { verdictOn } from '../support/status-conditions';
import { allOf } from '../wording';

const retry = (statuses: string): string =>
  backend(
    element(
      `retry condition="@(context.Response == null || ${statuses})" count="2" interval="0"`,
      '<forward-request buffer-request-body="true" />',
    ),
  );

/** What gets the next attempt another identity than the one that was refused. */
const renewals = [
  'authentication-managed-identity',
  'authentication-basic',
  'authentication-certificate',
  'cache-remove-value',
  'get-authorization-context',
  'include-fragment',
  'send-request',
  'set-header',
];

export const retryShowsBrokenIdentity: Rule = {
  code: 'RUN005',
  severity: 'warning',
  title: 'a refused identity is not retried',
  explanation:
    'A 401 or 403 from a backend means a missing role, a wrong key or a wrong audience. Trying again with the same credentials hides the mistake, and with several backends it takes each of them through the same failure.',
  cure: 'Leave 401 and 403 out of the condition and raise an alert on them; or renew the credentials inside the retry.',
  source: 'https://learn.microsoft.com/azure/architecture/best-practices/transient-faults',
  failing: { text: retry('context.Response.StatusCode == 401 || context.Response.StatusCode == 429') },
  passing: { text: retry('context.Response.StatusCode == 429') },
  check(model, report) {
    for (const found of forwardingRetries(model)) {
      const { condition } = found;
      if (condition === undefined || verdictOn(condition, 200) !== false) continue;
      const statuses = [401, 403].filter((status) => verdictOn(condition, status) !== false);
      if (statuses.length === 0 || repeatedIn(found, ...renewals).length > 0) continue;
      report({
        at: condition.parsed.expression && placeOf(condition, condition.parsed.expression),
        message: `the retry repeats answers with ${allOf(statuses.map(String))} with the same credentials, which hides a broken identity`,
        fix: 'leave 401 and 403 out of the condition',
      });
    }
  },
};
