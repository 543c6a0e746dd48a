import type { DocumentModel } from '../../model';
import { inbound } from '../examples';
import type { Rule } from '../rule';
import { bodyReadsOf } from '../support/bodies';
import type { BodyRead } from '../support/bodies';
import { hasOwnMessage, nearestAround } from '../support/document-order';
import { placeOf } from '../support/places';

const keep = (read: string): string =>
  inbound('<base />', `<set-variable name="model" value="@((string)context.Request.Body.${read}["model"])" />`);

export const bodyIsPreserved: Rule = {
  code: 'RUN022',
  severity: 'warning',
  title: 'a body that is still needed is read with preserveContent',
  explanation:
    '`Body.As<T>()` takes the body out of the message. Outside of `set-body`, which puts a new one in its place, the request goes to the backend without a body, or the answer to the caller.',
  cure: 'Read it with `As<T>(preserveContent: true)`.',
  source: 'https://learn.microsoft.com/azure/api-management/set-body-policy',
  failing: { text: keep('As<JObject>()') },
  passing: { text: keep('As<JObject>(preserveContent: true)') },
  check(model, report) {
    const reads = bodyReadsOf(model).filter(takesBodyAway);
    if (reads.length === 0) return;
    const replacements = lastReplacements(model);
    for (const read of reads) {
      if (isReplaced(read, replacements)) continue;
      report({
        at: placeOf(read.use, read.visit.node),
        message: `the body of the ${read.of} is gone after this read: ${read.of === 'request' ? 'the backend' : 'the caller'} gets none`,
        fix: 'write As<T>(preserveContent: true)',
      });
    }
  },
};

function takesBodyAway({ preserves, of, use }: BodyRead): boolean {
  const { owner } = use;
  if (preserves !== false || (owner.name === 'set-body' && owner.role === 'policy')) return false;
  if (nearestAround(owner, (outer) => outer.name === 'return-response') !== undefined) return false;
  return of === 'request' ? owner.section === 'inbound' : of === 'response' && owner.section === 'outbound';
}

/** What puts another body in its place, or makes it unneeded, or may. */
const replacing = ['set-body', 'return-response', 'mock-response', 'include-fragment', 'set-method'];

/** Where in each section the last of them stands. */
function lastReplacements(model: DocumentModel): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const policy of model.policiesNamed(...replacing)) {
    const counts = policy.name === 'return-response' || !hasOwnMessage(policy);
    if (counts && policy.section !== undefined) last.set(policy.section, policy.position);
  }
  return last;
}

function isReplaced({ use }: BodyRead, last: ReadonlyMap<string, number>): boolean {
  const here = use.owner.position;
  return [use.owner.section, 'backend'].some((section) => (last.get(section ?? '') ?? -1) > here);
}
