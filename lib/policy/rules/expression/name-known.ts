import { inbound } from '../examples';
import type { Rule } from '../rule';

export const nameKnown: Rule = {
  code: 'EXP006',
  severity: 'error',
  title: 'a name is known where it is used',
  explanation:
    'A name is a variable of the expression, a parameter, `context` or an allowed type. Namespaces need not be written.',
  cure: 'Declare the variable, or correct the name.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(contxt.Request.Method)" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@(context.Request.Method)" />`) },
};
