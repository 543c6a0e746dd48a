import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { element, inbound } from '../examples';
import { nameOf } from '../places';
import type { Report, Rule } from '../rule';
import { alwaysPasses, homeOf, isWithin } from '../support/document-order';
import { factsOf } from '../support/expression-facts';
import { literalBool } from '../support/literals';
import { comparisonWithNull } from '../support/null-safety';
import { variableCalled } from '../support/responses';
import { variablesOf, writesReaching } from '../support/variables';
import type { VariableUses } from '../support/variables';

const call = (ignore: boolean): string =>
  element(
    `send-request mode="new" response-variable-name="answer" timeout="5" ignore-error="${ignore}"`,
    '<set-url>https://example.com/answer</set-url>',
    '<set-method>GET</set-method>',
  );
const retry = (ignore: boolean): string =>
  inbound(
    element(
      'retry condition="@(context.Variables["answer"] == null || ((IResponse)context.Variables["answer"]).StatusCode >= 500)" count="2" interval="0"',
      call(ignore),
    ),
  );

export const testedCallIgnoresErrors: Rule = {
  code: 'RUN015',
  severity: 'warning',
  title: 'a call whose failure is looked for ignores its errors',
  explanation:
    'A `send-request` that cannot connect or times out raises an error and ends the request, unless it says `ignore-error="true"`; only then is its variable null. Without it, a later null test never sees null, and a retry that asks for the response does not get a second try.',
  cure: 'Set `ignore-error="true"` on the send-request.',
  source: 'https://learn.microsoft.com/azure/api-management/retry-policy',
  failing: { text: retry(false) },
  passing: { text: retry(true) },
  check(model, report) {
    if (!model.policiesNamed('send-request').some(raisesErrors)) return;
    for (const [name, uses] of variablesOf(model)) {
      if (uses.writes.some(({ policy }) => raisesErrors(policy))) checkVariable(model, name, uses, report);
    }
  },
};

function raisesErrors(policy: ElementUse): boolean {
  return policy.name === 'send-request' && literalBool(policy, 'ignore-error', false) === false;
}

function checkVariable(model: DocumentModel, name: string, uses: VariableUses, report: Report): void {
  const told = new Set<ElementUse>();
  for (const use of new Set(uses.reads.map((read) => read.use))) {
    const facts = factsOf(use);
    const isTest = comparisonWithNull(facts, variableCalled(facts, name)) !== undefined;
    const call = isTest || isRetry(use) ? onlyCall(model, uses, use) : undefined;
    if (call === undefined || told.has(call)) continue;
    const repeated = isRetry(use) && isWithin(call, use.owner);
    if (!isTest && !repeated) continue;
    told.add(call);
    report({
      at: nameOf(call),
      message: `${repeated ? 'the retry around it' : 'a null test'} expects that this send-request may fail, but without ignore-error its failure ends the request`,
      fix: 'set ignore-error="true"',
    });
  }
}

function isRetry(use: ExpressionUse): boolean {
  return use.owner.name === 'retry' && use.attribute?.name === 'condition';
}

/** The call, if no other writer and no branch can be why the variable may be empty. */
function onlyCall(model: DocumentModel, uses: VariableUses, use: ExpressionUse): ElementUse | undefined {
  const [write] = writesReaching(model, uses, use);
  if (write === undefined || !raisesErrors(write.policy)) return undefined;
  return alwaysPasses(write.policy, homeOf(use)) ? write.policy : undefined;
}
