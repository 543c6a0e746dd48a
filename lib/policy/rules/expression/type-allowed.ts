import { inbound } from '../examples';
import type { Rule } from '../rule';

export const typeAllowed: Rule = {
  code: 'EXP003',
  severity: 'error',
  title: 'only allowed .NET types are used',
  explanation:
    'Expressions may use a list of .NET types and of their members. Files, processes, threads, reflection and the network are not on it.',
  cure: 'Use an allowed type; for a call to a service use `send-request`.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound(`<set-variable name="value" value="@(System.IO.File.ReadAllText("key"))" />`) },
  passing: {
    text: inbound(`<set-variable name="value" value="@(context.Variables.GetValueOrDefault<string>("key"))" />`),
  },
};
