import { inbound } from '../examples';
import type { Rule } from '../rule';

export const memberExists: Rule = {
  code: 'EXP002',
  severity: 'error',
  title: 'a type has the member that is used',
  explanation: 'The members of `context` and of the allowed .NET types are a fixed list, and names are case-sensitive.',
  cure: 'Use the name of a member that the type has.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(context.Request.IPAddress)" />`) },
  passing: { text: inbound(`<set-variable name="value" value="@(context.Request.IpAddress)" />`) },
};
