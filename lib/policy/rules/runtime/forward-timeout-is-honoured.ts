import { backend } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';
import { literalNumber } from '../support/literals';

export const forwardTimeoutIsHonoured: Rule = {
  code: 'RUN008',
  severity: 'warning',
  title: 'forward-request waits at most 240 seconds',
  explanation:
    'A time-out above 240 seconds may not be honoured: the network under the gateway drops connections that are idle for about that long, and Front Door waits no longer either. The caller gets an error before the time-out that is written here.',
  cure: 'Write 240 or less; for work that takes longer, answer 202 and let the caller ask for the result.',
  source: 'https://learn.microsoft.com/azure/api-management/forward-request-policy',
  failing: { text: backend('<forward-request timeout="600" />') },
  passing: { text: backend('<forward-request timeout="240" />') },
  check(model, report) {
    for (const forward of model.policiesNamed('forward-request')) {
      const attribute = forward.attribute('timeout');
      const seconds = literalNumber(forward, 'timeout');
      if (attribute === undefined || seconds === undefined || seconds <= 240) continue;
      report({
        at: attributeValue(attribute),
        message: `forward-request is told to wait ${seconds} s, but more than 240 s may not be honoured`,
        fix: 'write 240 or less',
      });
    }
  },
};
