import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { element, inbound } from '../examples';
import type { Report, Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { literalBool } from '../support/literals';
import { testsForNull, unguardedReads } from '../support/null-safety';
import { placeOf, written } from '../support/places';
import { variableCalled } from '../support/responses';
import { variablesOf, writesReaching } from '../support/variables';
import type { VariableUses } from '../support/variables';

const call = element(
  'send-request mode="new" response-variable-name="check" timeout="5" ignore-error="true"',
  '<set-url>https://example.com/check</set-url>',
  '<set-method>GET</set-method>',
);
const status = '((IResponse)context.Variables["check"]).StatusCode.ToString()';
const keep = (value: string): string => `<set-variable name="status" value="@(${value})" />`;

export const ignoredErrorIsTested: Rule = {
  code: 'RUN014',
  severity: 'warning',
  title: 'the response of a call whose errors are ignored is tested for null',
  explanation:
    'With `ignore-error="true"` a call that fails leaves null in its variable. Reading a member of it then throws, and the error that was to be ignored ends the request with a 500 all the same.',
  cure: 'Test the variable for null before reading it, or let the error be raised with `ignore-error="false"`.',
  source: 'https://learn.microsoft.com/azure/api-management/retry-policy',
  failing: { text: inbound(call, keep(status)) },
  passing: { text: inbound(call, keep(`context.Variables["check"] == null ? "none" : ${status}`)) },
  check(model, report) {
    if (!model.policiesNamed('send-request').some(ignoresErrors)) return;
    for (const [name, uses] of variablesOf(model)) {
      if (uses.writes.some(({ policy }) => ignoresErrors(policy))) checkVariable(model, name, uses, report);
    }
  },
};

function ignoresErrors(policy: ElementUse): boolean {
  return policy.name === 'send-request' && literalBool(policy, 'ignore-error', false) === true;
}

/** One finding for each call: what follows the first read is not reached. A test covers all reads after it. */
function checkVariable(model: DocumentModel, name: string, uses: VariableUses, report: Report): void {
  const done = new Set<ElementUse>();
  for (const use of new Set(uses.reads.map((read) => read.use))) {
    const facts = factsOf(use);
    const suspect = variableCalled(facts, name);
    const calls = ignoredCalls(model, uses, use).filter((call) => !done.has(call));
    const asked = facts.variables.some((read) => read.name === name && read.how === 'test');
    const [first] = calls.length === 0 || asked ? [] : unguardedReads(facts, suspect);
    if (first !== undefined) {
      report({
        at: placeOf(use, first.node),
        message: `${written(use, first.node)} is read without a null test, but the variable '${name}' is null when the call fails`,
        fix: `test context.Variables["${name}"] != null first`,
      });
    }
    if (first !== undefined || asked || testsForNull(facts, suspect)) for (const call of calls) done.add(call);
  }
}

function ignoredCalls(model: DocumentModel, uses: VariableUses, use: ExpressionUse): readonly ElementUse[] {
  const writes = writesReaching(model, uses, use).map(({ policy }) => policy);
  return writes.filter(ignoresErrors);
}
