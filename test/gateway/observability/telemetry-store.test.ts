import { TerraformVariable } from 'cdktf';
import { TelemetryStore, type TelemetryStoreProps } from '../../../lib/gateway/observability/telemetry-store';
import { azureStack, onlyResource, resources, synthValid } from '../../support/synth';
import { componentId, workspaceId } from './fixtures';

function synthesized(props: Partial<TelemetryStoreProps> = {}) {
  const stack = azureStack();
  new TelemetryStore(stack, 'telemetry', { resourceGroupName: 'rg', region: 'swedencentral', ...props });
  return synthValid(stack);
}

const workspaceType = 'azurerm_log_analytics_workspace';

test('a workspace that Terraform does not destroy, and a component on top of it', () => {
  const json = synthesized({ tags: { team: 'ai' } });
  expect(onlyResource(json, workspaceType)).toMatchObject({
    sku: 'PerGB2018',
    retention_in_days: 90,
    tags: { team: 'ai' },
    lifecycle: { prevent_destroy: true },
  });
  expect(onlyResource(json, 'azurerm_application_insights')).toMatchObject({
    workspace_id: expect.stringContaining('azurerm_log_analytics_workspace.') as string,
    application_type: 'web',
    disable_ip_masking: false,
  });
});

test('nobody writes into the workspace with its keys', () => {
  expect(onlyResource(synthesized(), workspaceType)).toHaveProperty('local_authentication_enabled', false);
});

test('the workspace may be let go', () => {
  expect(onlyResource(synthesized({ preventDestroy: false }), workspaceType)).not.toHaveProperty('lifecycle');
});

test('no quota is written where none is asked for', () => {
  expect(onlyResource(synthesized(), workspaceType)).not.toHaveProperty('daily_quota_gb');
  expect(onlyResource(synthesized({ dailyQuotaGb: 5 }), workspaceType)).toHaveProperty('daily_quota_gb', 5);
});

test('a component is made on a workspace that exists', () => {
  const json = synthesized({ workspaceId });
  expect(resources(json, workspaceType)).toEqual([]);
  expect(onlyResource(json, 'azurerm_application_insights')).toHaveProperty('workspace_id', workspaceId);
});

test('the connection string of a component that exists is looked up, not written', () => {
  const json = synthesized({ workspaceId, applicationInsightsId: componentId });
  expect(resources(json, 'azurerm_application_insights')).toEqual([]);
  expect(Object.values(json.data?.azurerm_application_insights ?? {})).toMatchObject([
    { name: 'appi-contoso', resource_group_name: 'rg-contoso' },
  ]);
});

test('a connection string may be a reference', () => {
  const stack = azureStack();
  const connectionString = new TerraformVariable(stack, 'connection', { type: 'string', sensitive: true }).stringValue;
  const store = new TelemetryStore(stack, 'telemetry', {
    resourceGroupName: 'rg',
    region: 'swedencentral',
    workspaceId,
    applicationInsightsId: componentId,
    connectionString,
  });
  expect(store.connectionString).toBe(connectionString);
  expect(synthValid(stack).data).toBeUndefined();
});

test.each<[string, Partial<TelemetryStoreProps>, RegExp]>([
  [
    'a literal connection string',
    { workspaceId, applicationInsightsId: componentId, connectionString: 'InstrumentationKey=0000' },
    /is a literal and would stand in the JSON; give a reference/,
  ],
  ['a connection string of nothing', { connectionString: 'InstrumentationKey=0000' }, /no applicationInsightsId/],
  ['an id of something else', { applicationInsightsId: workspaceId }, /expected \/subscriptions\/…\/resourceGroups/],
  [
    'too short a retention',
    { retentionInDays: 7 },
    /retentionInDays is 7, expected a whole number from 30 to 730; use 30/,
  ],
])('%s is refused', (_, props, message) => {
  expect(() => synthesized(props)).toThrow(message);
});
