import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const closedElements: Rule = {
  code: 'XML002',
  severity: 'error',
  title: XML_ISSUES.XML002,
  explanation: 'Each element is closed by its own tag, and elements do not overlap.',
  cure: 'Write the closing tag, or correct its name.',
  source: 'https://learn.microsoft.com/azure/api-management/set-edit-policies',
  failing: { text: inbound('<choose>').replace('</inbound>\n', '') },
  passing: { text: inbound('<redirect-content-urls />') },
};
