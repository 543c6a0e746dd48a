import type { DocumentModel } from '../../model';
import { element, inbound } from '../examples';
import type { Rule } from '../rule';
import { bodyReadsOf } from '../support/bodies';
import type { BodyRead } from '../support/bodies';
import { alwaysPasses, areAlternatives, countBelow, homeOf, momentOf } from '../support/document-order';
import { placeOf } from '../support/places';
import { isInside } from '../support/syntax';
import { variablesOf } from '../support/variables';

const call = element(
  'send-request mode="new" response-variable-name="token" timeout="5"',
  '<set-url>https://example.com/token</set-url>',
  '<set-method>GET</set-method>',
);
const read = (name: string, preserve: string): string =>
  `<set-variable name="${name}" value="@((string)((IResponse)context.Variables["token"]).Body.As<JObject>(${preserve})["${name}"])" />`;

export const bodyReadOnce: Rule = {
  code: 'RUN023',
  severity: 'warning',
  title: 'a body that is read again was preserved the first time',
  explanation:
    '`Body.As<T>()` empties the body. A second read of the same message gives null, and the next member or index throws.',
  cure: 'Read all but the last time with `As<T>(preserveContent: true)`, or keep what was read in a variable.',
  source: 'https://learn.microsoft.com/azure/api-management/set-body-policy',
  failing: { text: inbound(call, read('access', ''), read('expiry', '')) },
  passing: { text: inbound(call, read('access', 'preserveContent: true'), read('expiry', '')) },
  check(model, report) {
    const emptied = new Map<string, BodyRead>();
    for (const read of bodyReadsOf(model)) {
      const first = emptied.get(read.of);
      if (first !== undefined && readsAgain(model, first, read)) {
        report({
          at: placeOf(read.use, read.visit.node),
          message: 'the body is read again, but the first read has emptied it: this one gives null',
          fix: 'write preserveContent: true in the first read',
        });
        emptied.delete(read.of);
      }
      if (read.preserves === false) emptied.set(read.of, read);
    }
  },
};

function readsAgain(model: DocumentModel, first: BodyRead, second: BodyRead): boolean {
  if (first.use === second.use) return !isConditional(first) && !isConditional(second);
  const [from, to] = [homeOf(first.use), homeOf(second.use)];
  if (isConditional(first) || !alwaysPasses(from, to) || areAlternatives(from, to)) return false;
  if (first.use.owner.name === 'set-body') return false;
  return !isRenewed(model, second.of, first.use.owner.position, momentOf(second.use));
}

const conditional = new Set(['conditional', 'if', 'switch', 'lambda', 'localFunction', 'try']);

/** Written in a place that does not run each time; `&&` and `||` stop early too. */
function isConditional({ visit }: BodyRead): boolean {
  return isInside(visit, (node) => {
    if (node.kind === 'binary') return node.operator === '&&' || node.operator === '||' || node.operator === '??';
    return node.kind !== undefined && conditional.has(node.kind);
  });
}

/** A body or a response has been put there between the two reads. */
function isRenewed(model: DocumentModel, of: BodyRead['of'], from: number, to: number): boolean {
  const positions = of.startsWith('$')
    ? (variablesOf(model).get(of.slice(1))?.positions ?? [])
    : model.once(messageRenewals);
  return countBelow(positions, to) > countBelow(positions, from + 1);
}

function messageRenewals(model: DocumentModel): readonly number[] {
  return model.policiesNamed('set-body', 'forward-request', 'include-fragment').map((use) => use.position);
}
