import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const attributeOnce: Rule = {
  code: 'XML003',
  severity: 'error',
  title: XML_ISSUES.XML003,
  explanation: 'An attribute that stands twice has two values, and no reader of XML accepts that.',
  cure: 'Leave one of the two.',
  failing: { text: inbound('<set-variable name="region" value="a" value="b" />') },
  passing: { text: inbound('<set-variable name="region" value="b" />') },
};
