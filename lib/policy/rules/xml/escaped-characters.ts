import { XML_ISSUES } from '../../../xml/xml-issues';
import { inbound } from '../examples';
import type { Rule } from '../rule';

export const escapedCharacters: Rule = {
  code: 'XML004',
  severity: 'error',
  title: XML_ISSUES.XML004,
  explanation:
    'Inside an expression `<` and `&` stand as they are. In any other value or text they begin a tag or a reference and have to be escaped.',
  cure: 'Write `&lt;` for `<` and `&amp;` for `&`.',
  failing: { text: inbound('<set-backend-service base-url="https://api.example.com/?a=1&b=2" />') },
  passing: { text: inbound('<set-backend-service base-url="https://api.example.com/?a=1&amp;b=2" />') },
};
