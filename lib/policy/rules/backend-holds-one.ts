import { backend, element } from './examples';
import { nameOf } from './places';
import type { Rule } from './rule';

const forward = '<forward-request buffer-request-body="true" timeout="60" />';

export const backendHoldsOne: Rule = {
  code: 'POL029',
  severity: 'error',
  title: 'backend holds one element',
  explanation:
    'The `backend` section takes one child: `base`, `forward-request`, or one policy that runs others, such as `retry`. API Management refuses a second. Comments do not count.',
  cure: 'Nest the policies in one that runs others, or move what prepares the request to `inbound`.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
  failing: { text: backend('<set-variable name="attempt" value="@(0)" />', forward) },
  passing: {
    text: backend(
      element(
        'retry condition="@(context.Response?.StatusCode == 429)" count="2" interval="1"',
        '<set-variable name="attempt" value="@(0)" />',
        forward,
      ),
    ),
  },
  check({ root }, report) {
    for (const section of root.children) {
      if (section.role !== 'section' || section.section !== 'backend') continue;
      for (const extra of section.children.slice(1)) {
        report({
          at: nameOf(extra),
          message: `backend holds ${extra.name} after ${section.children[0].name}, it takes only one element`,
          fix: 'nest them in one policy that runs others, or move what prepares the request to inbound',
        });
      }
    }
  },
};
