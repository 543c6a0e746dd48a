import { RegionalOpenAIBackend } from '../../../lib/backend/regional-openai-backend';
import {
  GatewayObservability,
  type StandardObservabilityProps,
} from '../../../lib/gateway/observability/gateway-observability';
import type { ObservabilityContext } from '../../../lib/gateway/observability/observability-context';
import { PolicyDocument } from '../../../lib/policy/policy-document';
import { azureStack, resources, type Synthesized, synthValid } from '../../support/synth';
import { contextOf, profileId, SomeBackend, SomeInstance, vaultId, workspaceId } from './fixtures';

function bound(observability: GatewayObservability, more: Partial<ObservabilityContext> = {}): Synthesized {
  const stack = azureStack();
  const context = contextOf(stack, more);
  const monitoring = observability._bind(stack, context);
  for (const instance of context.instances) monitoring?.watchApi(instance, 'openai');
  return synthValid(stack);
}

const settings = (json: Synthesized) => resources(json, 'azurerm_monitor_diagnostic_setting');

test('the standard needs azurerm alone', () => {
  const json = bound(GatewayObservability.standard());
  expect(Object.keys(json.terraform?.required_providers ?? {})).toEqual(['azurerm']);
  expect(JSON.stringify(json)).not.toContain('azapi');
  expect(Object.keys(json.resource ?? {}).sort()).toEqual([
    'azurerm_api_management_api_diagnostic',
    'azurerm_api_management_logger',
    'azurerm_application_insights',
    'azurerm_application_insights_workbook',
    'azurerm_log_analytics_workspace',
    'azurerm_monitor_diagnostic_setting',
    'azurerm_monitor_metric_alert',
    'azurerm_monitor_scheduled_query_rules_alert_v2',
  ]);
});

test('no key and no connection string stands in the JSON', () => {
  for (const options of [{}, { customMetrics: true, llmLogs: true }]) {
    const text = JSON.stringify(bound(GatewayObservability.standard(options)));
    expect(text).not.toMatch(/InstrumentationKey=|instrumentation_key|IngestionEndpoint/i);
  }
});

test('none makes nothing', () => {
  expect(bound(GatewayObservability.none()).resource).toBeUndefined();
});

test('an existing workspace is used and not made', () => {
  const json = bound(GatewayObservability.existing({ workspaceId }));
  expect(resources(json, 'azurerm_log_analytics_workspace')).toEqual([]);
  expect(settings(json)).toMatchObject([{ log_analytics_workspace_id: workspaceId }]);
});

const targets = (json: Synthesized) => settings(json).map((each) => String(each.target_resource_id).split('/').pop());

test('Front Door and Key Vault log too', () => {
  const more = { frontDoorProfileId: profileId };
  expect(targets(bound(GatewayObservability.standard({ keyVaultId: vaultId }), more)).sort()).toEqual([
    'afd-contoso',
    'apim-primary',
    'kv-contoso',
  ]);
  expect(targets(bound(GatewayObservability.standard({ resourceLogs: false, keyVaultId: vaultId }), more))).toEqual([]);
});

test('an account logs here that is made here and logs nowhere else', () => {
  const accounts = (options: StandardObservabilityProps) => {
    const stack = azureStack();
    const deployments = [{ name: 'chat', model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 10 }];
    const place = { resourceGroupName: 'rg', deployments };
    const backends = [
      new RegionalOpenAIBackend(stack, 'sweden', { ...place, region: 'swedencentral' }),
      new RegionalOpenAIBackend(stack, 'france', {
        ...place,
        region: 'francecentral',
        diagnosticsWorkspaceId: workspaceId,
      }),
      new SomeBackend(stack, 'existing'),
    ];
    const monitoring = GatewayObservability.standard(options)._bind(stack, contextOf(stack, { backends }));
    synthValid(stack);
    return Object.keys(monitoring?.logs ?? {});
  };
  expect(accounts({})).toEqual(['backend-sweden']);
  expect(accounts({ backendLogs: false })).toEqual([]);
});

test('everything that takes tags has them', () => {
  const stack = azureStack();
  const json = bound(GatewayObservability.standard({ alerts: { emails: ['ops@contoso.com'] } }), {
    backends: [new SomeBackend(stack, 'sweden')],
    frontDoorProfileId: profileId,
  });
  const untagged = Object.entries(json.resource ?? {})
    .filter(([, blocks]) => Object.values(blocks).some(({ tags }) => tags === undefined))
    .map(([type]) => type);
  // Children of API Management and diagnostic settings have no tags in Azure.
  expect(untagged.sort()).toEqual([
    'azurerm_api_management_api_diagnostic',
    'azurerm_api_management_logger',
    'azurerm_monitor_diagnostic_setting',
  ]);
});

test('another instance leaves the addresses and the content of the others as they are', () => {
  const loggers = (ids: string[]) => {
    const stack = azureStack();
    const instances = ids.map((id) => new SomeInstance(stack, id));
    const json = bound(GatewayObservability.standard(), { instances });
    return Object.entries(json.resource?.azurerm_api_management_logger ?? {});
  };
  expect(loggers(['north', 'west'])).toEqual(expect.arrayContaining(loggers(['west'])));
});

test('the same input gives the same bytes', () => {
  const once = () => JSON.stringify(bound(GatewayObservability.standard({ customMetrics: true, llmLogs: true })));
  expect(once()).toBe(once());
});

test('an API of an instance that is not observed is refused', () => {
  const stack = azureStack();
  const monitoring = GatewayObservability.standard()._bind(stack, contextOf(stack));
  expect(() => monitoring?.watchApi(new SomeInstance(stack, 'other'), 'openai')).toThrow(
    "the instance 'other' is not observed here, only 'primary'; add it to instances",
  );
});

test('text without a log to hold it is refused', () => {
  expect(() => bound(GatewayObservability.standard({ promptText: true }))).toThrow('switch llmLogs on too');
});

test('tokens are counted only where custom metrics arrive', () => {
  const policies = (customMetrics: boolean) => {
    const stack = azureStack();
    const monitoring = GatewayObservability.standard({ customMetrics })._bind(stack, contextOf(stack));
    return monitoring?.tokenPolicies() ?? [];
  };
  expect(policies(false)).toEqual([]);
  const text = PolicyDocument.of({ inbound: policies(true) }).toText();
  expect(text).toContain('<llm-emit-token-metric namespace="resilient-openai">');
  expect(text.match(/<dimension /g)?.length).toBeLessThanOrEqual(5);
});
