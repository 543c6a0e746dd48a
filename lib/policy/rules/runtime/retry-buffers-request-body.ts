import { backend, element } from '../examples';
import { attributeValue, nameOf } from '../places';
import type { Rule } from '../rule';
import {} from '../support/document-order';
import { literalBool } from '../support/literals';
import { forwardingRetries, repeatedIn } from '../support/retries';

const condition = '@(context.Response == null || context.Response.StatusCode == 503)';
const retry = (forward: string): string =>
  backend(element(`retry condition="${condition}" count="2" interval="0"`, forward));

export const retryBuffersRequestBody: Rule = {
  code: 'RUN001',
  severity: 'warning',
  title: 'a retried forward-request buffers the request body',
  explanation:
    'Without `buffer-request-body="true"` the gateway passes the body of the request on as it arrives. The second attempt finds nothing left to send: the backend gets an empty body, or the retry fails.',
  cure: 'Set `buffer-request-body="true"` on the `forward-request` inside the retry.',
  source: 'https://learn.microsoft.com/azure/api-management/forward-request-policy',
  failing: { text: retry('<forward-request timeout="60" />') },
  passing: { text: retry('<forward-request timeout="60" buffer-request-body="true" />') },
  check(model, report) {
    for (const found of forwardingRetries(model)) {
      const [bodySet] = repeatedIn(found, 'set-body');
      for (const forward of found.forwards) {
        if (literalBool(forward, 'buffer-request-body', false) !== false) continue;
        if (bodySet !== undefined && bodySet.position < forward.position) continue;
        const attribute = forward.attribute('buffer-request-body');
        report({
          at: attribute === undefined ? nameOf(forward) : attributeValue(attribute),
          message:
            'forward-request is retried but does not buffer the request body, so that a second attempt has no body to send',
          fix: 'set buffer-request-body="true"',
        });
      }
    }
  },
};
