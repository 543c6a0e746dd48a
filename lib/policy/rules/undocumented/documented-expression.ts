import { inbound } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';

const identity = (client: string): string =>
  inbound(`<authentication-managed-identity resource="https://example.com" client-id="${client}" />`);

export const documentedExpression: Rule = {
  code: 'UND006',
  severity: 'info',
  title: 'an expression stands where the reference page allows one',
  explanation:
    'The reference page rules out an expression for this attribute, but tools of the vendor write one there, and the service takes it.',
  cure: 'Write a literal or a named value where that is enough.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: identity('@((string)context.Variables["client"])') },
  passing: { text: identity('{{gateway-client}}') },
  check({ expressions }, report) {
    for (const { owner, attribute } of expressions) {
      if (attribute === undefined || owner.attributeSpec(attribute.name)?.expressionsUndocumented !== true) continue;
      report({
        at: attributeValue(attribute),
        message: `an expression in ${attribute.name} of ${owner.name} is not documented`,
      });
    }
  },
};
