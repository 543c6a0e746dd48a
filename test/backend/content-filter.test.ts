import { Token } from 'cdktf';
import {
  ContentCategory,
  ContentFilterMode,
  type ContentFilterProps,
  ContentSource,
  ContentThreshold,
} from '../../lib/azure/cognitive/content-filter-props';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { addressOf, azureStack, onlyResource, resources, synthValid } from '../support/synth';

/** What only the apply knows. */
const later = (reference: string): string => Token.asAny(reference).toString();

const hate = { category: ContentCategory.HATE, threshold: ContentThreshold.LOW };

function make(contentFilters: ContentFilterProps[], contentFilterPolicy?: string) {
  const stack = azureStack();
  const backend = new RegionalOpenAIBackend(stack, 'sweden', {
    region: 'swedencentral',
    tags: { owner: 'platform' },
    contentFilters,
    deployments: [{ name: 'gpt-4o', model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 1, contentFilterPolicy }],
  });
  return { backend, synthesized: synthValid(stack) };
}

test('a content filter is made before the deployment that names it', () => {
  const { backend, synthesized } = make([{ name: 'strict', rules: [hate] }], 'strict');
  const policy = backend.contentFilterPolicies.strict;
  expect(onlyResource(synthesized, 'azurerm_cognitive_account_rai_policy')).toEqual({
    name: 'strict',
    cognitive_account_id: `\${${addressOf(backend.account)}.id}`,
    base_policy_name: 'Microsoft.DefaultV2',
    mode: 'Blocking',
    content_filter: ['Prompt', 'Completion'].map((source) => ({
      name: 'Hate',
      source,
      severity_threshold: 'Low',
      filter_enabled: true,
      block_enabled: true,
    })),
    lifecycle: { create_before_destroy: true },
    tags: { owner: 'platform' },
  });
  const deployment = onlyResource(synthesized, 'azurerm_cognitive_deployment');
  expect(deployment.rai_policy_name).toBe(`\${${addressOf(policy)}.name}`);
  expect(deployment.depends_on).toEqual([addressOf(policy)]);
});

test('a content filter says all that it can say, its rules in one order whatever the order they are written in', () => {
  const rules = [
    {
      category: ContentCategory.SELF_HARM,
      threshold: ContentThreshold.HIGH,
      source: ContentSource.COMPLETION,
      block: false,
    },
    { ...hate, source: ContentSource.COMPLETION, enabled: false },
    { ...hate, source: ContentSource.PROMPT, threshold: ContentThreshold.MEDIUM },
  ];
  const filters = (ordered: typeof rules) => {
    const policy = {
      name: 'own',
      basePolicy: 'Microsoft.Default',
      mode: ContentFilterMode.ASYNCHRONOUS,
      rules: ordered,
    };
    return onlyResource(make([policy]).synthesized, 'azurerm_cognitive_account_rai_policy');
  };
  expect(filters(rules)).toMatchObject({ base_policy_name: 'Microsoft.Default', mode: 'Asynchronous_filter' });
  expect(filters(rules).content_filter).toEqual([
    { name: 'Hate', source: 'Prompt', severity_threshold: 'Medium', filter_enabled: true, block_enabled: true },
    { name: 'Hate', source: 'Completion', severity_threshold: 'Low', filter_enabled: false, block_enabled: true },
    { name: 'Selfharm', source: 'Completion', severity_threshold: 'High', filter_enabled: true, block_enabled: false },
  ]);
  expect(filters([...rules].reverse())).toEqual(filters(rules));
});

test('several content filters are made one after the other', () => {
  const { backend, synthesized } = make([
    { name: 'b', rules: [hate] },
    { name: 'a', rules: [hate] },
  ]);
  const made = resources(synthesized, 'azurerm_cognitive_account_rai_policy');
  expect(made.map(({ name, depends_on }) => [name, depends_on])).toEqual([
    ['a', undefined],
    ['b', [addressOf(backend.contentFilterPolicies.a)]],
  ]);
});

test.each<[string, ContentFilterProps[], string]>([
  ['without rules', [{ name: 'strict', rules: [] }], "the content filter 'strict' of backend 'sweden' has no rules"],
  ['with a name of Microsoft', [{ name: 'Microsoft.Own', rules: [hate] }], "use 'Own'"],
  ['with a blank in its name', [{ name: 'very strict', rules: [hate] }], "use 'very-strict'"],
  [
    'that is there twice',
    [
      { name: 'a', rules: [hate] },
      { name: 'A', rules: [hate] },
    ],
    "has the content filter 'A' twice",
  ],
  [
    'with two rules for one thing',
    [{ name: 'a', rules: [hate, { ...hate, source: ContentSource.PROMPT }] }],
    'has two rules for Hate in what is the prompt',
  ],
])('a content filter %s is refused', (_, filters, message) => {
  expect(() => make(filters)).toThrow(message);
});

test('a deployment is told the name that it nearly has', () => {
  expect(() => make([{ name: 'strict', rules: [hate] }], 'strct')).toThrow(
    "is 'strct', expected one of Microsoft's or of the backend's contentFilters (strict); use 'strict'",
  );
});

test('a content filter whose name only the apply knows is refused', () => {
  expect(() => make([{ name: later('${var.filter}'), rules: [hate] }])).toThrow('known only after the apply');
});
