import { inbound } from '../examples';
import type { Rule } from '../rule';

export const csharpParses: Rule = {
  code: 'EXP001',
  severity: 'error',
  title: 'an expression is C# that can be read',
  explanation:
    'An expression is C# 7: `@(…)` holds one expression, `@{…}` statements that end in a return. API Management compiles it when the document is saved and refuses what does not compile.',
  cure: 'Correct the C# where the message points.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(context.RequestId.ToString().Substring(0, 8 +)" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@(context.RequestId.ToString().Substring(0, 8))" />`) },
};
