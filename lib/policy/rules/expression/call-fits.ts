import { inbound } from '../examples';
import type { Rule } from '../rule';

export const callFits: Rule = {
  code: 'EXP007',
  severity: 'error',
  title: 'a call gives what the method takes',
  explanation: 'The number and the types of the arguments have to fit one form of the method.',
  cure: 'Pass the arguments that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(context.Request.Method.Substring())" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@(context.Request.Method.Substring(1))" />`) },
};
