import { inbound } from '../examples';
import type { Rule } from '../rule';

export const everyPathReturns: Rule = {
  code: 'EXP004',
  severity: 'error',
  title: 'every path of a block returns a value',
  explanation:
    '`@{…}` is the body of a method with a result: each way through it has to end in `return` with a value, or in `throw`.',
  cure: 'Return a value at the end of the block.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: {
    text: inbound(`<set-variable name="value" value="@{ if (context.Api.IsCurrentRevision) { return 1; } }" />`),
  },
  passing: {
    text: inbound(
      `<set-variable name="value" value="@{ if (context.Api.IsCurrentRevision) { return 1; } return 0; }" />`,
    ),
  },
};
