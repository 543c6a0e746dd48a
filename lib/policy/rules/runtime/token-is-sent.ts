import type { DocumentModel } from '../../model';
import { element, inbound } from '../examples';
import { attributeValue } from '../places';
import type { Rule } from '../rule';
import { isLiteral } from '../support/literals';
import { variablesOf } from '../support/variables';

const identity =
  '<authentication-managed-identity resource="https://cognitiveservices.azure.com" output-token-variable-name="token" />';
const header = element(
  'set-header name="Authorization" exists-action="override"',
  '<value>@("Bearer " + (string)context.Variables["token"])</value>',
);

export const tokenIsSent: Rule = {
  code: 'RUN037',
  severity: 'warning',
  title: 'a token that is put into a variable is sent',
  explanation:
    'With `output-token-variable-name` the policy only fills the variable; it does not write the Authorization header. If nobody reads the variable, the backend gets no token, or the one that the caller has sent, and answers 401.',
  cure: 'Set the header from the variable, or leave out `output-token-variable-name`.',
  source: 'https://learn.microsoft.com/azure/api-management/authentication-managed-identity-policy',
  failing: { text: inbound('<base />', identity) },
  passing: { text: inbound('<base />', identity, header) },
  check(model, report) {
    if (model.kind !== 'policies' || model.policiesNamed('include-fragment').length > 0) return;
    for (const identity of model.policiesNamed('authentication-managed-identity')) {
      const attribute = identity.attribute('output-token-variable-name');
      if (attribute === undefined || !isLiteral(attribute.value) || isRead(model, attribute.value)) continue;
      report({
        at: attributeValue(attribute),
        message: `nobody reads the variable '${attribute.value}', so that the token is not sent: with this attribute the Authorization header is not written`,
        fix: 'set the Authorization header from the variable, or remove output-token-variable-name',
      });
    }
  },
};

/** A policy of a narrower scope may read what a wider one has put there. */
function isRead(model: DocumentModel, name: string): boolean {
  const { scope } = model.context;
  if (scope !== undefined && scope !== 'api' && scope !== 'operation') return true;
  if ((variablesOf(model).get(name)?.reads.length ?? 0) > 0) return true;
  return model.expressions.some((use) => use.text.includes(name));
}
