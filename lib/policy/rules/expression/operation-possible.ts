import { inbound } from '../examples';
import type { Rule } from '../rule';

export const operationPossible: Rule = {
  code: 'EXP008',
  severity: 'error',
  title: 'an operation is possible on its values',
  explanation:
    'C# decides by static types: some casts, operators and uses of a name are impossible whatever the values are.',
  cure: 'Convert the value first.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(context.Request.Method * 2)" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@(context.Request.Method.Length * 2)" />`) },
};
