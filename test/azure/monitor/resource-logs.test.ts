import { logCategories } from '../../../lib/azure/monitor/log-categories';
import { resourceLogs } from '../../../lib/azure/monitor/resource-logs';
import { azureStack, onlyResource, synthValid } from '../../support/synth';

function setting(logs: (typeof logCategories)[keyof typeof logCategories]) {
  const stack = azureStack();
  resourceLogs(stack, 'logs', { name: 'ds-gateway', resourceId: '/one', workspaceId: '/workspace', logs });
  return onlyResource(synthValid(stack), 'azurerm_monitor_diagnostic_setting');
}

test('the logs of API Management go to tables of their own, where its queries look', () => {
  expect(setting(logCategories.apiManagement)).toMatchObject({
    log_analytics_destination_type: 'Dedicated',
    enabled_log: [{ category: 'GatewayLogs' }],
  });
});

test('for resources that do not return the kind of tables it is left open', () => {
  for (const logs of [logCategories.frontDoor, logCategories.keyVault, logCategories.openAIAccount]) {
    expect(setting(logs)).not.toHaveProperty('log_analytics_destination_type');
  }
});

test('the metrics of the platform are not copied, and the argument that azurerm gave up is not used', () => {
  const made = setting(logCategories.frontDoor);
  expect(made).not.toHaveProperty('metric');
  expect(made).not.toHaveProperty('enabled_metric');
});
