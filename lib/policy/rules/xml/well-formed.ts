import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const wellFormed: Rule = {
  code: 'XML001',
  severity: 'error',
  title: XML_ISSUES.XML001,
  explanation:
    'A policy document is XML in which C# stands unescaped inside `@(…)` and `@{…}`. Outside of them the rules of XML hold: tags and quotes are closed, and attributes are parted by blanks.',
  cure: 'Close the tag or the quote that the message names.',
  source: 'https://learn.microsoft.com/azure/api-management/set-edit-policies',
  failing: { text: inbound('<set-variable name="region" value="westeurope />') },
  passing: { text: inbound('<set-variable name="region" value="westeurope" />') },
};
