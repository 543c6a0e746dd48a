import type { DocumentModel, ElementUse, ExpressionUse } from '../../model';
import { inbound } from '../examples';
import { nameOf } from '../places';
import type { Rule } from '../rule';
import { countBelow } from '../support/document-order';
import { factsOf } from '../support/expression-facts';
import { variableIn } from '../support/responses';
import { variablesOf } from '../support/variables';

const lookup = '<cache-lookup-value key="calls" variable-name="calls" default-value="@(0)" />';
const store = (key: string, value: string): string =>
  `<cache-store-value key="${key}" value="@(${value})" duration="60" />`;

export const cachedListLosesUpdates: Rule = {
  code: 'RUN030',
  severity: 'warning',
  title: 'a cached value is not read, changed and written back',
  explanation:
    'The cache has no lock. Two requests that read the same value, change it and store it overwrite each other: of two counts one is lost, and a backend that one request has just marked as throttled is unmarked by the list that the other one still holds.',
  cure: 'Use one cache key for each thing that is remembered (one for each backend, say) and store only whole new values; count with rate-limit-by-key.',
  source: 'https://learn.microsoft.com/azure/api-management/cache-store-value-policy',
  failing: { text: inbound(lookup, store('calls', '(int)context.Variables["calls"] + 1')) },
  passing: { text: inbound(lookup, store('last-caller', 'context.Subscription.Id')) },
  check(model, report) {
    const lookups = lookupsByKey(model);
    if (lookups.size === 0) return;
    const values = valuesOf(model);
    const changes = new Map([...lookups.values()].map((lookup) => [lookup, changesOf(model, nameIn(lookup))]));
    for (const store of model.policiesNamed('cache-store-value')) {
      const lookup = lookups.get(store.attribute('key')?.value ?? '');
      const value = values.get(store);
      if (lookup === undefined || value === undefined) continue;
      const name = nameIn(lookup);
      const [from, to] = [lookup.position, store.position];
      if (from > to || !isChanged(name, value, changes.get(lookup) ?? [], from, to)) continue;
      report({
        at: nameOf(store),
        message: `the value that was read into '${name}' is changed and written back: what other requests have stored in between is lost`,
        fix: 'use one cache key for each thing that is remembered',
      });
    }
  },
};

function nameIn(lookup: ElementUse): string {
  return lookup.attribute('variable-name')?.value ?? '';
}

/** The first lookup of each key. */
function lookupsByKey(model: DocumentModel): ReadonlyMap<string, ElementUse> {
  const lookups = new Map<string, ElementUse>();
  for (const lookup of model.policiesNamed('cache-lookup-value')) {
    const key = lookup.attribute('key')?.value;
    if (key !== undefined && !lookups.has(key)) lookups.set(key, lookup);
  }
  return lookups;
}

function valuesOf(model: DocumentModel): ReadonlyMap<ElementUse, ExpressionUse> {
  const stored = model.expressions.filter(
    ({ owner, attribute }) => owner.name === 'cache-store-value' && attribute?.name === 'value',
  );
  return new Map(stored.map((use) => [use.owner, use]));
}

/** The stored value is made of the one that was read: in place, or by a set-variable between the two that reads itself. */
function isChanged(name: string, value: ExpressionUse, changes: readonly number[], from: number, to: number): boolean {
  const tree = value.parsed.expression;
  if (tree === undefined || !reads(value, name)) return false;
  if (tree.kind === 'block' || variableIn(tree.body) !== name) return true;
  return countBelow(changes, to) > countBelow(changes, from);
}

/** Where a variable is set to something that is made of its own value. */
function changesOf(model: DocumentModel, name: string): readonly number[] {
  const writes = variablesOf(model).get(name)?.writes ?? [];
  const own = writes.filter(({ expression }) => expression !== undefined && reads(expression, name));
  return own.map(({ policy }) => policy.position);
}

function reads(use: ExpressionUse, name: string): boolean {
  return factsOf(use).variables.some((read) => read.name === name);
}
