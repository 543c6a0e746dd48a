import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

const depth = 501;

export const nestingDepth: Rule = {
  code: 'XML007',
  severity: 'error',
  title: XML_ISSUES.XML007,
  explanation:
    'No policy that people wrote comes near this depth. It is a limit of this library, which keeps a hostile text from exhausting the stack.',
  cure: 'Nest less; mostly a closing tag is missing over and over.',
  failing: { text: `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}` },
  passing: { text: inbound('<base />') },
};
