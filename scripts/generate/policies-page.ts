import { allPolicies } from '../../lib/policy/catalogue/catalogue';
import {
  commonAttributes,
  documentSizeLimits,
  fragmentSizeLimit,
  namedValueNameRule,
  sectionPurposes,
} from '../../lib/policy/catalogue/document';
import type { Category, PolicySpec } from '../../lib/policy/catalogue/types';
import type { GeneratedFile } from './generated-file';
import { cell, table } from './markdown';
import { policySection } from './policy-section';

const titles: Readonly<Record<Category, string>> = {
  'rate-limiting': 'Rate limits and quotas',
  authentication: 'Authentication and authorization',
  'content-validation': 'Content validation',
  routing: 'Routing',
  caching: 'Caching',
  transformation: 'Transformation',
  'cross-domain': 'Cross-domain',
  integration: 'Integration and external calls',
  logging: 'Logging',
  'graphql-resolver': 'GraphQL resolvers',
  'control-flow': 'Control flow',
};

/** The page of every policy: where it may stand, and what may stand on it and in it. */
export function policiesPage(): GeneratedFile {
  const policies = allPolicies();
  const categories = [...new Set(policies.map(({ category }) => category))];
  const text = [
    introduction(policies),
    contents(categories, policies),
    documentFacts(),
    ...categories.map((category) => categorySection(category, policies)),
  ].join('\n\n');
  return { path: 'docs/policies.md', text: `${text}\n` };
}

function introduction(policies: readonly PolicySpec[]): string {
  const undocumented = policies.filter(({ documented }) => !documented).length;
  return `# Policies

<!-- Generated from lib/policy/catalogue by scripts/generate.ts; \`npm run generate\` renews it. -->

All ${policies.length} policies that this package knows, as the validator and the typed factories see them. The facts are
from the public reference pages of API Management; ${undocumented} policies have no page and are known from the vendor's tools only.

How to read it: **bold** attributes and children are required. An asterisk marks what the reference does not say, although the vendor's
tools or samples use it; the validator tells of such a use and does not refuse it. *expr* says that a policy expression may stand there.`;
}

function contents(categories: readonly Category[], policies: readonly PolicySpec[]): string {
  const lines = categories.map((category) => {
    const links = inCategory(category, policies).map(({ name }) => `[${name}](#${name})`);
    return `- [${titles[category]}](#${anchor(titles[category])}): ${links.join(', ')}`;
  });
  return [`- [The document](#the-document)`, ...lines].join('\n');
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/ /g, '-');
}

function documentFacts(): string {
  const sizes = Object.entries(documentSizeLimits).map(
    ([gateway, { bytes, unconfirmed }]) => `${gateway} ${bytes / 1024} KiB${unconfirmed ? ' (unconfirmed)' : ''}`,
  );
  const common = commonAttributes.map(({ name, note }) => `Every policy takes \`${name}\`: ${note ?? ''}.`);
  return `## The document

${table(
  ['section', 'what it is for'],
  Object.entries(sectionPurposes).map(([name, purpose]) => [`\`${name}\``, cell(purpose)]),
)}

Each section stands at most once, in any order. \`<base />\` runs what the next broader scope has in the same section; it stands at most
once in a section and never in a fragment. ${common.join(' ')}

- Size of a document: ${sizes.join(', ')}. Size of a fragment: ${fragmentSizeLimit.bytes / 1024} KiB.
- \`{{name}}\` is replaced by the named value of that name before anything else is read. Names: ${namedValueNameRule}.`;
}

function categorySection(category: Category, policies: readonly PolicySpec[]): string {
  return [`## ${titles[category]}`, ...inCategory(category, policies).map(policySection)].join('\n\n');
}

function inCategory(category: Category, policies: readonly PolicySpec[]): readonly PolicySpec[] {
  return policies.filter((policy) => policy.category === category);
}
