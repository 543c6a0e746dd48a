import { XML_ISSUES } from '../../../xml/xml-issues';
import { document, element, inbound, outbound } from '../examples';
import type { Rule } from '../rule';

export const oneRoot: Rule = {
  code: 'XML005',
  severity: 'error',
  title: XML_ISSUES.XML005,
  explanation: 'A document is one element with all others in it; only comments may stand beside it.',
  cure: 'Put everything into one `<policies>` or `<fragment>`.',
  source: 'https://learn.microsoft.com/azure/api-management/set-edit-policies',
  failing: { text: inbound('<base />') + outbound('<base />') },
  passing: { text: document(element('inbound', '<base />'), element('outbound', '<base />')) },
};
