import type { DocumentModel, ElementUse } from '../../model';
import { element, outbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { literalBool } from '../support/literals';
import { variablesOf } from '../support/variables';

const call = (attributes: string): string =>
  outbound(
    '<base />',
    element(
      `send-request mode="new" response-variable-name="logged" timeout="5"${attributes}`,
      '<set-url>https://example.com/log</set-url>',
      '<set-method>POST</set-method>',
    ),
  );

export const sideCallIgnoresErrors: Rule = {
  code: 'RUN016',
  severity: 'warning',
  title: 'a side call after the answer ignores its errors',
  explanation:
    'A `send-request` in outbound or on-error whose response nobody reads is a side call, for a log or a notification. Without `ignore-error="true"` its time-out or a refused connection raises an error, and a good answer that is already there becomes a 500.',
  cure: 'Set `ignore-error="true"`, or use `send-one-way-request`, which does not wait.',
  source: 'https://learn.microsoft.com/azure/api-management/send-request-policy',
  failing: { text: call('') },
  passing: { text: call(' ignore-error="true"') },
  check(model, report) {
    if (model.policiesNamed('include-fragment').length > 0) return;
    for (const call of model.policiesNamed('send-request')) {
      if (call.section !== 'outbound' && call.section !== 'on-error') continue;
      if (literalBool(call, 'ignore-error', false) !== false || isUsed(model, call)) continue;
      report({
        at: nameOf(call),
        message: `nobody reads the response of this send-request, but its failure would replace the answer of the request with an error`,
        fix: 'set ignore-error="true"',
      });
    }
  },
};

function isUsed(model: DocumentModel, call: ElementUse): boolean {
  const name = call.attribute('response-variable-name')?.value;
  if (name === undefined) return false;
  if ((variablesOf(model).get(name)?.reads.length ?? 0) > 0) return true;
  return model
    .policiesNamed('return-response')
    .some((answer) => answer.attribute('response-variable-name')?.value === name);
}
