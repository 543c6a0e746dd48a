import type { DocumentModel, ExpressionUse } from '../../model';
import { element, inbound, outbound } from '../examples';
import type { Rule } from '../rule';
import { hasOwnMessage } from '../support/document-order';
import { factsOf } from '../support/expression-facts';
import { testsForNull, unguardedReads } from '../support/null-safety';
import { placeOf, written } from '../support/places';
import { gatewayResponse } from '../support/responses';

const header = element(
  'set-header name="X-Status" exists-action="override"',
  '<value>@(context.Response.StatusCode.ToString())</value>',
);

export const responseExists: Rule = {
  code: 'RUN012',
  severity: 'warning',
  title: 'context.Response is not read before there is a response',
  explanation:
    'In inbound, and in backend before `forward-request`, `context.Response` is null: reading a member of it throws, and the caller gets a 500. Inside a retry the first pass comes before the first response.',
  cure: 'Move the policy to outbound, or test `context.Response != null` first.',
  source: 'https://learn.microsoft.com/azure/api-management/api-management-policy-expressions',
  failing: { text: inbound('<base />', header) },
  passing: { text: outbound('<base />', header) },
  check(model, report) {
    const called = firstCall(model);
    let tested = false;
    for (const use of model.expressions) {
      if (!use.text.includes('.Response') || !comesBefore(use, called)) continue;
      const facts = factsOf(use);
      const suspect = gatewayResponse(facts);
      const [first] = unguardedReads(facts, suspect);
      tested ||= testsForNull(facts, suspect);
      if (first === undefined || tested) continue;
      report({
        at: placeOf(use, first.node),
        message: `${written(use, first.node)} is read in ${use.owner.section ?? 'a section'} before any backend has answered: context.Response is null there`,
        fix: 'move it to outbound or test context.Response != null first',
      });
    }
  },
};

/** Attributes of limits in inbound that the service looks at when the response is there; so are dimensions of metrics. */
const evaluatedLater = new Set(['increment-condition', 'increment-count']);

const calls = new Set(['base', 'forward-request', 'include-fragment']);

/** Where in the backend section the first response may come. */
function firstCall(model: DocumentModel): number {
  const call = model.elements.find((use) => use.section === 'backend' && calls.has(use.name));
  return call?.position ?? -1;
}

function comesBefore(use: ExpressionUse, called: number): boolean {
  const { owner } = use;
  if (use.attribute !== undefined && evaluatedLater.has(use.attribute.name)) return false;
  if (owner.name === 'dimension') return false;
  if (hasOwnMessage(owner) || (owner.name === 'retry' && use.attribute?.name === 'condition')) return false;
  if (owner.section === 'inbound') return true;
  return owner.section === 'backend' && owner.position < called;
}
