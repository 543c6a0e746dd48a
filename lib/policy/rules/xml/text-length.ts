import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const textLength: Rule = {
  code: 'XML008',
  severity: 'error',
  title: XML_ISSUES.XML008,
  explanation:
    'API Management takes documents of 256 KiB. Far longer texts are not read at all. It is a limit of this library.',
  cure: 'Check whether the file is a policy document.',
  failing: {
    get text() {
      return `<!-- ${' '.repeat(8 * 1024 * 1024)} -->\n${inbound('<base />')}`;
    },
  },
  passing: { text: inbound('<base />') },
};
