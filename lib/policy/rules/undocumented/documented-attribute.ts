import { element, inbound } from '../examples';
import { attributeName } from '../places';
import type { Rule } from '../rule';

const call = (timeout: string): string =>
  inbound(
    element(
      `send-request mode="new" response-variable-name="answer" ${timeout}`,
      '<set-url>https://example.com/answer</set-url>',
      '<set-method>GET</set-method>',
    ),
  );

export const documentedAttribute: Rule = {
  code: 'UND002',
  severity: 'info',
  title: 'an attribute is on the reference page of its policy',
  explanation:
    'The attribute is known from the editor’s schema or from samples and is missing from the reference page. The service takes it; its meaning and its default are not promised.',
  cure: 'Use a documented attribute where there is one, and test what this one does on your gateway.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: call('timeout-ms="500"') },
  passing: { text: call('timeout="1"') },
  concerns: (shape) => shape?.attributes.some(({ documented }) => documented === false) ?? false,
  checkElement(use, report) {
    for (const attribute of use.element.attributes) {
      if (use.attributeSpec(attribute.name)?.documented !== false) continue;
      report({
        at: attributeName(attribute),
        message: `the attribute ${attribute.name} of ${use.name} is not on its reference page`,
      });
    }
  },
};
