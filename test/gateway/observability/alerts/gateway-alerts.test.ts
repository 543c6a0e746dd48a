import { Duration } from '../../../../lib/core/duration';
import { DeploymentSku } from '../../../../lib/azure/deployment-sku';
import { GatewayAlerts, type GatewayAlertsProps } from '../../../../lib/gateway/observability/alerts/gateway-alerts';
import { TelemetryStore } from '../../../../lib/gateway/observability/telemetry-store';
import { PolicyGateway } from '../../../../lib/policy/policy-validation';
import { azureStack, onlyResource, resources, type Synthesized, synthValid } from '../../../support/synth';
import { componentId, profileId, SomeBackend, SomeInstance, workspaceId } from '../fixtures';

const existingGroup = '/subscriptions/0/resourceGroups/rg/providers/Microsoft.Insights/actionGroups/existing';

const elsewhere = azureStack('elsewhere');

function synthesized(options: Partial<GatewayAlertsProps> = {}): Synthesized {
  const stack = azureStack();
  const place = { resourceGroupName: 'rg', region: 'swedencentral' };
  const store = new TelemetryStore(stack, 'store', { ...place, workspaceId, applicationInsightsId: componentId });
  new GatewayAlerts(stack, 'alerts', { ...place, store, ...options });
  return synthValid(stack);
}

interface Criteria {
  readonly metric_name: string;
  readonly threshold: number;
  readonly dimension?: readonly { readonly name: string; readonly values: readonly string[] }[];
}

const metricAlerts = (json: Synthesized) => resources(json, 'azurerm_monitor_metric_alert');
const logAlerts = (json: Synthesized) => resources(json, 'azurerm_monitor_scheduled_query_rules_alert_v2');
const criteriaOf = (json: Synthesized) => metricAlerts(json).map(({ criteria }) => (criteria as Criteria[])[0]);
const metricsOf = (json: Synthesized) => criteriaOf(json).map(({ metric_name }) => metric_name);

test('failovers, exhaustion, refusals and errors are read from the workspace', () => {
  const alerts = logAlerts(synthesized());
  expect(alerts.map(({ name }) => String(name).split('-').pop()).sort()).toEqual([
    'errors',
    'exhausted',
    'failovers',
    'refused',
  ]);
  for (const alert of alerts) expect(alert.scopes).toEqual([workspaceId]);
});

test('the query of each alert is one that its column is in', () => {
  for (const { criteria } of logAlerts(synthesized())) {
    const [{ query, metric_measure_column: column }] = criteria as { query: string; metric_measure_column?: string }[];
    if (column !== undefined) expect(query).toMatch(new RegExp(`\\b${column} = `));
  }
});

test.each<[PolicyGateway, string[]]>([
  [PolicyGateway.CLASSIC, ['Capacity', 'Duration']],
  [PolicyGateway.V2, ['CpuPercent_Gateway', 'Duration']],
  [PolicyGateway.CONSUMPTION, ['Duration']],
])('an instance of the kind %s is watched by what it sends', (kind, metrics) => {
  expect(metricsOf(synthesized({ instances: [new SomeInstance(azureStack('x'), 'primary', kind)] })).sort()).toEqual(
    metrics,
  );
});

test('the metric of the v2 tiers is not split, since it has no dimension', () => {
  const instances = [new SomeInstance(azureStack('x'), 'primary', PolicyGateway.V2)];
  const processor = criteriaOf(synthesized({ instances })).find(({ metric_name }) => metric_name !== 'Duration');
  expect(processor).not.toHaveProperty('dimension');
});

test('each account has alerts of its own, since one alert watches one region', () => {
  const backends = [
    new SomeBackend(elsewhere, 'sweden'),
    new SomeBackend(elsewhere, 'france', { sku: DeploymentSku.DATA_ZONE_PROVISIONED_MANAGED }),
    new SomeBackend(elsewhere, 'outside', { account: false }),
  ];
  const json = synthesized({ backends });
  const watched = metricAlerts(json).map(({ scopes, criteria }) => {
    const [account] = scopes as string[];
    return `${account.split('/').pop()} ${(criteria as Criteria[])[0].metric_name}`;
  });
  expect(watched.sort()).toEqual([
    'france AzureOpenAIAvailabilityRate',
    'france AzureOpenAIProvisionedManagedUtilizationV2',
    'france AzureOpenAIRequests',
    'sweden AzureOpenAIAvailabilityRate',
    'sweden AzureOpenAIRequests',
  ]);
  for (const { scopes } of metricAlerts(json)) expect(scopes).toHaveLength(1);
});

test('only answers with a 429 count as throttled', () => {
  const json = synthesized({ backends: [new SomeBackend(azureStack('y'), 'sweden')], throttledRequests: 7 });
  expect(criteriaOf(json).find(({ metric_name }) => metric_name === 'AzureOpenAIRequests')).toMatchObject({
    threshold: 7,
    dimension: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }],
  });
});

test('each origin of Front Door is judged by itself', () => {
  expect(criteriaOf(synthesized({ frontDoorProfileId: profileId }))).toMatchObject([
    { metric_name: 'OriginHealthPercentage', operator: 'LessThan', dimension: [{ name: 'Origin', values: ['*'] }] },
  ]);
});

test('thresholds are those that were asked for', () => {
  const instances = [new SomeInstance(azureStack('z'))];
  const json = synthesized({ instances, capacity: 60, slowAnswer: Duration.seconds(20), failoverShare: 5 });
  expect(criteriaOf(json).map(({ threshold }) => threshold)).toEqual([60, 20_000]);
  expect(JSON.stringify(logAlerts(json))).toContain('"threshold":5');
});

test('people are told by an action group, and by those that exist', () => {
  const json = synthesized({
    emails: ['ops@contoso.com'],
    webhooks: [{ name: 'pager', url: 'https://pager.contoso.com/ai' }],
    actionGroupIds: [existingGroup],
    frontDoorProfileId: profileId,
  });
  expect(onlyResource(json, 'azurerm_monitor_action_group')).toMatchObject({
    short_name: 'ai-gateway',
    email_receiver: [{ email_address: 'ops@contoso.com', use_common_alert_schema: true }],
    webhook_receiver: [{ name: 'pager', service_uri: 'https://pager.contoso.com/ai' }],
  });
  for (const { action } of metricAlerts(json)) expect(action).toHaveLength(2);
  for (const { action } of logAlerts(json)) {
    expect((action as { action_groups: string[] }).action_groups).toEqual([
      expect.stringContaining('azurerm_monitor_action_group') as string,
      existingGroup,
    ]);
  }
});

test('without anybody to tell there is no action group', () => {
  expect(resources(synthesized(), 'azurerm_monitor_action_group')).toEqual([]);
});

const periods = ['PT1M', 'PT5M', 'PT15M', 'PT30M', 'PT1H'];

test('no alert looks more often than its window is long, and all use periods that both kinds know', () => {
  const json = synthesized({
    instances: [new SomeInstance(azureStack('p'))],
    backends: [new SomeBackend(azureStack('q'), 'sweden', { sku: DeploymentSku.PROVISIONED_MANAGED })],
    frontDoorProfileId: profileId,
  });
  const pairs = [
    ...metricAlerts(json).map(({ frequency, window_size }) => [frequency, window_size]),
    ...logAlerts(json).map(({ evaluation_frequency, window_duration }) => [evaluation_frequency, window_duration]),
  ];
  expect(pairs).toHaveLength(10);
  for (const [frequency, window] of pairs.map((pair) => pair.map((period) => periods.indexOf(String(period))))) {
    expect(frequency).toBeGreaterThanOrEqual(0);
    expect(window).toBeGreaterThanOrEqual(frequency);
  }
});

test.each<[string, Partial<GatewayAlertsProps>, RegExp]>([
  ['a share above 100', { failoverShare: 120 }, /failoverShare \(percent\) is 120, expected 0 to 100; use 100/],
  ['half a request', { exhaustedRequests: 0.5 }, /exhaustedRequests is 0.5, expected a whole number/],
  ['no requests at all', { leastRequests: 0 }, /leastRequests is 0, expected a whole number of requests, 1 or more/],
  ['no e-mail address', { emails: ['ops'] }, /'ops' is no e-mail address/],
  ['a web hook in the clear', { webhooks: [{ name: 'a', url: 'http://a' }] }, /expected one that begins with https/],
  [
    'a short name that is long',
    { emails: ['ops@contoso.com'], actionGroupShortName: 'contoso-ai-gateway' },
    /expected 1 to 12 characters; use 'contoso-ai-g'/,
  ],
])('%s is refused', (_, options, message) => {
  expect(() => synthesized(options)).toThrow(message);
});
