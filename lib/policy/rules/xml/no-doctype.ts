import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const noDoctype: Rule = {
  code: 'XML006',
  severity: 'error',
  title: XML_ISSUES.XML006,
  explanation:
    'A policy needs no document type, and the entities that one can define are a known way to attack readers of XML. Control characters cannot stand in XML at all.',
  cure: 'Delete the DOCTYPE or the character.',
  failing: { text: `<!DOCTYPE policies>\n${inbound('<base />')}` },
  passing: { text: inbound('<base />') },
};
