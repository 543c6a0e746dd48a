import type { LogAlertRule, MetricAlertRule } from '../../../lib/azure/monitor/alert-rule';
import { logAlert } from '../../../lib/azure/monitor/log-alert';
import { type AlertPlacement, metricAlert } from '../../../lib/azure/monitor/metric-alert';
import { azureStack, onlyResource, synthValid } from '../../support/synth';

const placement: AlertPlacement = {
  name: 'ar-contoso',
  resourceGroupName: 'rg-contoso',
  region: 'swedencentral',
  tags: { team: 'ai' },
  resourceId: '/watched',
  actionGroupIds: ['/group'],
};

const metric: MetricAlertRule = {
  word: 'capacity',
  severity: 2,
  description: 'full',
  namespace: 'Microsoft.ApiManagement/service',
  metric: 'Capacity',
  aggregation: 'Average',
  operator: 'GreaterThan',
  threshold: 75,
  frequency: 'PT5M',
  window: 'PT30M',
  dimensions: { Location: ['*'] },
};

const query: LogAlertRule = {
  word: 'failovers',
  severity: 2,
  description: 'many',
  query: "AppTraces | where Message has '${x}'",
  operator: 'GreaterThan',
  threshold: 20,
  frequency: 'PT5M',
  window: 'PT15M',
};

function metricJson(more: Partial<AlertPlacement> = {}) {
  const stack = azureStack();
  metricAlert(stack, 'alert', metric, { ...placement, ...more });
  return onlyResource(synthValid(stack), 'azurerm_monitor_metric_alert');
}

function logJson(rule: LogAlertRule, more: Partial<AlertPlacement> = {}) {
  const stack = azureStack();
  logAlert(stack, 'alert', rule, { ...placement, ...more });
  return onlyResource(synthValid(stack), 'azurerm_monitor_scheduled_query_rules_alert_v2');
}

test('a metric alert watches one resource and does not ask whether the metric was ever sent', () => {
  expect(metricJson()).toMatchObject({
    scopes: ['/watched'],
    frequency: 'PT5M',
    window_size: 'PT30M',
    criteria: [
      {
        metric_name: 'Capacity',
        threshold: 75,
        skip_metric_validation: true,
        dimension: [{ name: 'Location', operator: 'Include', values: ['*'] }],
      },
    ],
    action: [{ action_group_id: '/group' }],
    tags: { team: 'ai' },
  });
});

test('an alert that tells nobody has no action', () => {
  expect(metricJson({ actionGroupIds: [] })).not.toHaveProperty('action');
  expect(logJson(query, { actionGroupIds: [] })).not.toHaveProperty('action');
});

test('a query stands in Terraform as itself', () => {
  const [criteria] = logJson(query).criteria as { query: string }[];
  expect(criteria.query).toBe("AppTraces | where Message has '$${x}'");
});

test('what Azure would fill in by itself is written out', () => {
  expect(logJson(query)).toMatchObject({
    auto_mitigation_enabled: true,
    skip_query_validation: true,
    criteria: [
      {
        time_aggregation_method: 'Count',
        failing_periods: { minimum_failing_periods_to_trigger_alert: 1, number_of_evaluation_periods: 1 },
      },
    ],
    action: { action_groups: ['/group'] },
  });
});

test('a column is compared where there is one', () => {
  const [criteria] = logJson({ ...query, column: 'share' }).criteria as object[];
  expect(criteria).toMatchObject({ time_aggregation_method: 'Maximum', metric_measure_column: 'share' });
});
