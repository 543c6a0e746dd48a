import { absences, meanings } from '../../lib/policy/catalogue/meanings';
import { everyGateway, everyScope, everySection } from '../../lib/policy/catalogue/shapes';
import type { AttributeSpec, ChildSpec, PolicySpec, TextSpec } from '../../lib/policy/catalogue/types';

/** What the catalogue says of a thing, in sentences. `path` is `validate-jwt/required-claims/claim`. */

export function attributeMeaning(path: string, attribute: AttributeSpec): string {
  const meaning = look(meanings, path, `@${attribute.name}`);
  if (meaning === undefined)
    throw new Error(`lib/policy/catalogue/meanings.ts has nothing on ${path}@${attribute.name}`);
  return meaning;
}

export function childMeaning(path: string, child: ChildSpec): string {
  const meaning = look(meanings, path, `<${child.name}>`);
  if (meaning === undefined) throw new Error(`lib/policy/catalogue/meanings.ts has nothing on ${path}<${child.name}>`);
  return meaning;
}

export function textMeaning(path: string): string {
  return look(meanings, path, '#') ?? 'The value';
}

/** What happens when the attribute is left out, if there are words for it. */
export function absence(path: string, attribute: AttributeSpec): string | undefined {
  return look(absences, path, `@${attribute.name}`);
}

/** The nearest entry: that of the whole path, of the policy, or of any place. */
function look(table: Readonly<Record<string, string>>, path: string, key: string): string | undefined {
  const [policy] = path.split('/');
  return table[`${path}${key}`] ?? table[`${policy}${key}`] ?? table[key];
}

export function rangeSentence({ min, max, unit }: AttributeSpec): string | undefined {
  const numbers = rangeWords(min, max);
  if (numbers === undefined) return unit && `In ${unit}`;
  return unit ? `In ${unit}: ${numbers}` : capitalized(numbers);
}

export function rangeWords(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return `${min} or more`;
  return max === undefined ? undefined : `at most ${max}`;
}

export function expressionSentence(spec: AttributeSpec | TextSpec): string {
  if (spec.expressions) return 'May be an expression';
  return spec.expressionsUndocumented
    ? 'No expression by the reference, although the vendor’s tools write one'
    : 'No expressions';
}

export const undocumentedSentence = 'Not in the reference: known from the vendor’s tools or samples';

/** Where a policy may stand. */
export function placesOf(policy: PolicySpec): { sections: string; scopes: string; gateways: string; fragment: string } {
  return {
    sections: policy.sections.length === 0 ? '–' : places(everySection, policy.sections, policy.sectionsUndocumented),
    scopes: places(everyScope, policy.scopes, policy.scopesUndocumented),
    gateways: places(everyGateway, policy.gateways),
    fragment: policy.fragment ? 'yes' : 'no',
  };
}

function places(all: readonly string[], documented: readonly string[], undocumented: readonly string[] = []): string {
  if (all.every((name) => documented.includes(name))) return 'all';
  return [...documented, ...undocumented.map((name) => `${name}*`)].join(', ');
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences, each with its period. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => capitalized(part.replace(/\.$/, '')))
    .join('. ')
    .concat('.');
}
