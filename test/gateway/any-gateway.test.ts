import { Testing } from 'cdktf';
import fc from 'fast-check';
import type { Synthesized } from '../support/synth';
import { anyGateway, stackOf, type AnyGateway } from './any-gateway';
import { dangling } from './dangling';

/** The JSON, or the message with which it was refused. */
function synthesized(chosen: AnyGateway): { readonly json: string } | { readonly refused: string } {
  try {
    return { json: Testing.synth(stackOf(chosen), true) };
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

/** A finding of the whole gateway, a contract that cannot be kept, or a tier that cannot do what was asked for. */
const reasons = /\bGWY\d{3} |^the gateway cannot keep this contract:\n {2}\S|\bConsumption\b.*; (?:use|leave|take)/;

test('any gateway gives JSON that is complete in itself, the same each time, or is refused with a reason', () => {
  let made = 0;
  fc.assert(
    fc.property(anyGateway, (chosen) => {
      const outcome = synthesized(chosen);
      expect(synthesized(chosen)).toEqual(outcome);
      if ('refused' in outcome) return expect(outcome.refused).toMatch(reasons);
      made += 1;
      expect(dangling(JSON.parse(outcome.json) as Synthesized)).toEqual([]);
    }),
    { seed: 20260301, numRuns: 40 },
  );
  expect(made).toBeGreaterThan(15);
}, 180_000);

describe('what is not complete in itself is told', () => {
  const chosen: AnyGateway = {
    backends: [
      { kind: 'made', region: 'swedencentral', models: ['gpt-4o'], renamed: false, priority: 1, weight: 1 },
      { kind: 'endpoint with a key', region: 'eastus2', models: ['gpt-4o'], renamed: false, priority: 2, weight: 1 },
    ],
    ...{ locations: ['swedencentral'], topology: 'one instance', edge: 'premium', observability: 'standard' },
    ...{ strategy: 'synchronous', inlineFragments: false, consumers: ['a'], limits: 'tokens' },
  };
  const json = Testing.synth(stackOf(chosen), true);
  const without = (type: string): string[] => {
    const parsed = JSON.parse(json) as { resource: { [type: string]: unknown } };
    expect(parsed.resource).toHaveProperty(type);
    delete parsed.resource[type];
    return dangling(parsed as Synthesized);
  };

  test.each([
    'azurerm_api_management',
    'azurerm_api_management_named_value',
    'azurerm_api_management_policy_fragment',
    'azurerm_cdn_frontdoor_origin',
    'azurerm_cognitive_account',
    'azurerm_user_assigned_identity',
  ])('without %s', (type) => {
    expect(without(type)).not.toEqual([]);
  });

  test.each([
    ['a template in a policy', /<policies>/g, '<policies>${a}', /has the template/],
    [
      'a named value of another name',
      /\{\{openai-backend-1-key\}\}/g,
      '{{openai-backend-2-key}}',
      /'openai-backend-2-key'/,
    ],
    ['a fragment of another name', /fragment-id=\\"failover-plan/g, 'fragment-id=\\"failover-plot', /'failover-plot'/],
  ])('%s', (_, pattern, replacement, message) => {
    const changed = json.replace(pattern, () => replacement);
    expect(changed).not.toBe(json);
    expect(dangling(JSON.parse(changed) as Synthesized).join('\n')).toMatch(message);
  });

  test('a cycle', () => {
    const parsed = JSON.parse(json) as { resource: { [type: string]: { [name: string]: { depends_on?: string[] } } } };
    const [name] = Object.keys(parsed.resource.azurerm_api_management_api_policy);
    const [group] = Object.values(parsed.resource.azurerm_resource_group);
    group.depends_on = [`azurerm_api_management_api_policy.${name}`];
    expect(dangling(parsed as unknown as Synthesized).join('\n')).toMatch(/a cycle/);
  });
});
