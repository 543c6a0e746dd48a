import type { ElementSpec, PolicyLimits, PolicySpec } from '../../lib/policy/catalogue/types';
import { capitalized, placesOf, sentences } from './describe';
import { attributeTable, childTable, elementRules, innerElements } from './element-tables';
import { cell, code } from './markdown';
import { methodName } from './names';

/** All about one policy. */
export function policySection(policy: PolicySpec): string {
  const inner = innerElements(policy.name, policy.element).flatMap(({ path, element }) => [
    `In ${path.split('/').slice(1).map(tag).join(' › ')}:`,
    ...tables(path, element),
    list(elementRules(element)),
  ]);
  return [
    `### ${policy.name}`,
    lead(policy),
    places(policy),
    ...tables(policy.name, policy.element),
    list([...elementRules(policy.element), ...notes(policy)]),
    ...inner,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function tag(name: string): string {
  return code(`<${name}>`);
}

function lead(policy: PolicySpec): string {
  const undocumented = policy.documented ? '' : ' **No reference page**: known from the vendor’s tools only.';
  return `${cell(sentences(policy.summary))}${undocumented} Factory: \`Policy.${methodName(policy.name)}()\`.`;
}

function places(policy: PolicySpec): string {
  const { sections, scopes, gateways, fragment } = placesOf(policy);
  const facts = [`sections: ${sections}`, `scopes: ${scopes}`, `gateways: ${gateways}`, `in fragments: ${fragment}`];
  return starred(capitalized(facts.join(' · ')));
}

/** An asterisk beside a word would be read as emphasis. */
function starred(text: string): string {
  return text.replace(/\*/g, '\\*');
}

function tables(path: string, element: ElementSpec): readonly string[] {
  return [attributeTable(path, element), childTable(path, element)];
}

function notes(policy: PolicySpec): readonly string[] {
  const unconfirmed = policy.unconfirmed?.length
    ? [`Not confirmed by a current page: ${policy.unconfirmed.join(', ')}`]
    : [];
  const date = policy.docsDate === undefined ? [] : [`Reference page of ${policy.docsDate}`];
  return [...limitSentences(policy.limits), ...(policy.limits.notes ?? []), ...unconfirmed, ...date].map((text) =>
    cell(sentences(text)),
  );
}

function limitSentences(limits: PolicyLimits): readonly string[] {
  return [
    times(limits.maxPerSection, 'in a section'),
    times(limits.maxPerDefinition, 'in a document'),
    limits.pairedWith && `Works together with ${limits.pairedWith}`,
    limits.onlyInside && `Only inside ${limits.onlyInside}`,
    limits.recommendedFirst && 'Best placed first in its section',
    limits.requiresSubscriptionKey && 'Counts by subscription, so the call needs a subscription key',
    limits.endsPipeline && 'Nothing after it runs',
    limits.preferInstead && `Prefer ${limits.preferInstead}`,
    limits.maxCustomDimensions && `At most ${limits.maxCustomDimensions} dimensions of your own`,
    limits.defaultDimensions && `Dimensions that need no value: ${limits.defaultDimensions.join(', ')}`,
  ].filter((text): text is string => typeof text === 'string');
}

function times(count: number | undefined, where: string): string | undefined {
  if (count === undefined) return undefined;
  return count === 1 ? `Once ${where}` : `At most ${count} times ${where}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
