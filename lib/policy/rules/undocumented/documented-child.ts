import { childSpec } from '../../catalogue/catalogue';
import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';

const call = (identity: string): string =>
  inbound(
    element(
      'send-request mode="new" response-variable-name="answer" timeout="5"',
      '<set-url>https://example.com/answer</set-url>',
      '<set-method>GET</set-method>',
      identity,
    ),
  );

export const documentedChild: Rule = {
  code: 'UND003',
  severity: 'info',
  title: 'a part of a policy is on its reference page',
  explanation:
    'The element is known from the editor’s schema or from samples and is missing from the reference page of the policy that holds it. The service takes it; its meaning is not promised.',
  cure: 'Use a documented part where there is one, and test what this one does on your gateway.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: call('<authentication-token resource-url="https://example.com" />') },
  passing: { text: call('<authentication-managed-identity resource="https://example.com" />') },
  concerns: (shape) => shape !== undefined,
  checkElement(use, report) {
    if (use.role !== 'child' || use.parent?.spec === undefined) return;
    if (childSpec(use.parent.spec, use.name)?.documented !== false) return;
    report({ at: nameOf(use), message: `${use.name} in ${use.parent.name} is not on its reference page` });
  },
};
