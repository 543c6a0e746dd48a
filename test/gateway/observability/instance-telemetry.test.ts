import { InstanceTelemetry, type InstanceTelemetryProps } from '../../../lib/gateway/observability/instance-telemetry';
import { TelemetryStore } from '../../../lib/gateway/observability/telemetry-store';
import { PolicyGateway } from '../../../lib/policy/policy-validation';
import { azureStack, onlyResource, resources, synthValid } from '../../support/synth';
import { componentId, SomeInstance, workspaceId } from './fixtures';

function synthesized(
  options: Partial<InstanceTelemetryProps> = {},
  kind = PolicyGateway.CLASSIC,
  applicationInsightsId: string | undefined = undefined,
) {
  const stack = azureStack();
  const place = { resourceGroupName: 'rg', region: 'swedencentral' };
  const store = new TelemetryStore(stack, 'store', { ...place, workspaceId, applicationInsightsId });
  const instance = new SomeInstance(stack, 'primary', kind);
  new InstanceTelemetry(stack, 'telemetry', { instance, store, ...options });
  return synthValid(stack);
}

const loggerOf = (json: ReturnType<typeof synthesized>) => onlyResource(json, 'azurerm_api_management_logger');
const settingType = 'azurerm_monitor_diagnostic_setting';

test('the logger has its connection string by reference, and no key', () => {
  const logger = loggerOf(synthesized());
  expect(logger.application_insights).toEqual({
    connection_string: expect.stringMatching(/^\$\{azurerm_application_insights\..*\.connection_string\}$/) as string,
  });
});

test('the name of the logger changes with the component, so that the new one stands before the old one goes', () => {
  const own = loggerOf(synthesized());
  const other = loggerOf(synthesized({}, PolicyGateway.CLASSIC, componentId));
  expect(own.lifecycle).toEqual({ create_before_destroy: true });
  expect(own.name).toMatch(/^application-insights-[0-9a-f]{8}$/);
  expect(other.name).toMatch(/^application-insights-[0-9a-f]{8}$/);
  expect(own.name).not.toBe(other.name);
  expect(loggerOf(synthesized()).name).toBe(own.name);
});

test('the logs go to the workspace, those of models only when asked for', () => {
  const categories = (json: ReturnType<typeof synthesized>) => onlyResource(json, settingType).enabled_log;
  expect(categories(synthesized())).toEqual([{ category: 'GatewayLogs' }]);
  expect(categories(synthesized({ llmLogs: true }))).toEqual([
    { category: 'GatewayLlmLogs' },
    { category: 'GatewayLogs' },
  ]);
});

test('the logger for the workspace comes before the setting, which would make it', () => {
  const json = synthesized({ llmLogs: true });
  expect(onlyResource(json, 'azapi_resource_action')).toMatchObject({
    method: 'PUT',
    resource_id: expect.stringMatching(/\/service\/apim-primary\/loggers\/azuremonitor$/) as string,
    body: { properties: { loggerType: 'azureMonitor', isBuffered: true } },
  });
  expect(onlyResource(json, settingType).depends_on).toEqual([
    expect.stringMatching(/^azapi_resource_action\./) as string,
  ]);
});

test('without logs of models there is no azapi', () => {
  expect(JSON.stringify(synthesized())).not.toContain('azapi');
});

test('the Consumption tier writes no resource logs', () => {
  expect(resources(synthesized({}, PolicyGateway.CONSUMPTION), settingType)).toEqual([]);
  expect(() => synthesized({ llmLogs: true }, PolicyGateway.CONSUMPTION)).toThrow(
    "the instance 'primary' is of the Consumption tier, which writes no resource logs; leave llmLogs out",
  );
});

test('logs of models without resource logs are refused', () => {
  expect(() => synthesized({ llmLogs: true, resourceLogs: false })).toThrow('llmLogs needs resourceLogs');
});
