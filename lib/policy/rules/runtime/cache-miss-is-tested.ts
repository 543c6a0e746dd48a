import type { DocumentModel, ExpressionUse } from '../../model';
import { inbound } from '../examples';
import type { Report, Rule } from '../rule';
import { factsOf } from '../support/expression-facts';
import { testsForNull } from '../support/null-safety';
import { placeOf, written } from '../support/places';
import { variableCalled } from '../support/responses';
import { isCaught } from '../support/syntax';
import { variablesOf, writesReaching } from '../support/variables';
import type { VariableUses, VariableWrite } from '../support/variables';

const lookup = '<cache-lookup-value key="limit" variable-name="limit" />';
const keep = (value: string): string => `<set-variable name="calls" value="@(${value})" />`;

export const cacheMissIsTested: Rule = {
  code: 'RUN017',
  severity: 'warning',
  title: 'a value from the cache is read as one that may be missing',
  explanation:
    'A `cache-lookup-value` that finds nothing leaves its variable unset when it has no `default-value`. `context.Variables["x"]` then throws, on the first request and each time the entry has expired.',
  cure: 'Read it with `GetValueOrDefault`, test `ContainsKey` first, or give the lookup a `default-value`.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy',
  failing: { text: inbound(lookup, keep('(int)context.Variables["limit"]')) },
  passing: { text: inbound(lookup, keep('context.Variables.GetValueOrDefault<int>("limit", 10)')) },
  check(model, report) {
    if (model.policiesNamed('cache-lookup-value').length === 0) return;
    for (const [name, uses] of variablesOf(model)) {
      if (uses.writes.some((write) => mayMiss(write, uses))) checkVariable(model, name, uses, report);
    }
  },
};

/** A lookup of a variable that has a value already may leave that one in place. */
function mayMiss(write: VariableWrite, uses: VariableUses): boolean {
  const { policy } = write;
  return (
    write === uses.writes[0] && policy.name === 'cache-lookup-value' && policy.attribute('default-value') === undefined
  );
}

/** One finding for each lookup; a test covers all reads after it. */
function checkVariable(model: DocumentModel, name: string, uses: VariableUses, report: Report): void {
  const done = new Set<VariableWrite>();
  for (const { use, read } of uses.reads) {
    const lookups = writesReaching(model, uses, use).filter((write) => mayMiss(write, uses) && !done.has(write));
    if (lookups.length === 0 || isCaught(read.visit)) continue;
    for (const lookup of lookups) done.add(lookup);
    if (isCareful(use, name)) continue;
    report({
      at: placeOf(use, read.visit.node),
      message: `${written(use, read.visit.node)} throws when the cache holds nothing: the lookup has no default-value and nothing tests the variable`,
      fix: 'read it with context.Variables.GetValueOrDefault or give cache-lookup-value a default-value',
    });
  }
}

function isCareful(use: ExpressionUse, name: string): boolean {
  const facts = factsOf(use);
  const asks = facts.variables.some((read) => read.name === name && read.how !== 'index');
  return asks || testsForNull(facts, variableCalled(facts, name));
}
