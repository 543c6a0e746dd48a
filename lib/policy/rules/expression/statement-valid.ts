import { inbound } from '../examples';
import type { Rule } from '../rule';

export const statementValid: Rule = {
  code: 'EXP009',
  severity: 'error',
  title: 'a statement keeps to the rules of C#',
  explanation:
    'A variable is declared once and has a value before it is read, `break` stands in a loop or a switch, and so on.',
  cure: 'Correct the statement where the message points.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@{ var a = 1; var a = 2; return a; }" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@{ var a = 1; var b = 2; return a + b; }" />`) },
};
