import { inbound } from '../examples';
import { attributeValue, nameOf } from '../places';
import type { Rule } from '../rule';

const identity = (client: string): string =>
  inbound(`<authentication-managed-identity resource="https://example.com" client-id="${client}" />`);

export const documentedExpression: Rule = {
  code: 'UND006',
  severity: 'info',
  title: 'an expression stands where the reference page allows one',
  explanation:
    'The reference page rules out an expression there, or does not speak of one, but tools and answers of the vendor write one, and the service takes it.',
  cure: 'Write a literal or a named value where that is enough.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policies',
  failing: { text: identity('@((string)context.Variables["client"])') },
  passing: { text: identity('{{gateway-client}}') },
  check({ expressions }, report) {
    for (const { owner, attribute, place } of expressions) {
      const spec = attribute === undefined ? owner.spec?.text : owner.attributeSpec(attribute.name);
      if (spec?.expressionsUndocumented !== true) continue;
      const where = attribute === undefined ? 'the text' : attribute.name;
      report({
        at: attribute === undefined ? (place ?? nameOf(owner)) : attributeValue(attribute),
        message: `an expression in ${where} of ${owner.name} is not documented`,
      });
    }
  },
};
