import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { document, element } from '../examples';
import type { Rule } from '../rule';
import { bodyReadsOf } from '../support/bodies';
import { conditionsOf } from '../support/conditions';
import { isBranch, nearestAround } from '../support/document-order';
import { literalBool } from '../support/literals';
import { placeOf } from '../support/places';

const copy = '<set-variable name="answer" value="@(context.Response.Body.As<string>(preserveContent: true))" />';
const streaming = (...after: readonly string[]): string =>
  document(
    element('inbound', '<base />'),
    element('backend', '<forward-request buffer-response="false" />'),
    element('outbound', '<base />', ...after),
  );
const isStream = 'context.Response.Headers.GetValueOrDefault("Content-Type", "").Contains("event-stream")';

export const streamPassesUnread: Rule = {
  code: 'RUN024',
  severity: 'warning',
  title: 'outbound does not read the body of an answer that may stream',
  explanation:
    'Reading `context.Response.Body` makes the gateway wait for the whole answer. A stream of server-sent events then reaches the caller in one piece at the end, or breaks off at a time-out.',
  cure: 'Read the body only when the answer is not a stream: ask for the content type, or for `stream` in the request, first.',
  source: 'https://learn.microsoft.com/azure/api-management/how-to-server-sent-events',
  failing: { text: streaming(copy) },
  passing: { text: streaming(element('choose', element(`when condition="@(!${isStream})"`, copy))) },
  check(model, report) {
    const reads = bodyReadsOf(model).filter((read) => read.of === 'response' && read.use.owner.section === 'outbound');
    if (reads.length === 0 || !mayStream(model)) return;
    const conditions = conditionsOf(model);
    for (const { use, visit } of reads) {
      if (asksForStream(use.text) || isGuarded(use.owner, conditions)) continue;
      report({
        at: placeOf(use, visit.node),
        message:
          'the body of the answer is read in outbound although answers of this API may stream: the caller gets the stream only when it has ended',
        fix: 'read it only when the content type is not text/event-stream',
      });
    }
  },
};

/** Signs in the document that its backend may stream. */
function mayStream(model: DocumentModel): boolean {
  return (
    model.policies.some((policy) => /^(?:azure-openai|llm)-/.test(policy.name)) ||
    model.policiesNamed('forward-request').some((use) => literalBool(use, 'buffer-response', true) === false) ||
    model.expressions.some((use) => /"stream"|event-stream/.test(use.text))
  );
}

function asksForStream(text: string): boolean {
  return /stream/i.test(text);
}

/** A `when` around it, or one before it in the same choose, asks for the stream. */
function isGuarded(owner: ElementUse, conditions: ReadonlyMap<ElementUse, ExpressionUse>): boolean {
  for (let branch = nearestAround(owner, isBranch); branch !== undefined;) {
    const asked = branch.parent?.children.some((other) => asksForStream(conditions.get(other)?.text ?? ''));
    if (asked === true) return true;
    branch = branch.parent && nearestAround(branch.parent, isBranch);
  }
  return false;
}
