import { MonitorMetricAlert } from '@cdktf/provider-azurerm/lib/monitor-metric-alert';
import type { Construct } from 'constructs';
import { terraformText } from '../terraform-text';
import type { MetricAlertRule } from './alert-rule';
import { blocks } from './blocks';

/** Where a rule applies, and who is told. */
export interface AlertPlacement {
  readonly name: string;
  readonly resourceGroupName: string;
  readonly region: string;
  readonly tags: { readonly [key: string]: string };
  /** The resource that is watched. */
  readonly resourceId: string;
  readonly actionGroupIds: readonly string[];
}

/** An alert on a metric of one resource. Several resources in one alert would have to be of one region. */
export function metricAlert(
  scope: Construct,
  id: string,
  rule: MetricAlertRule,
  placement: AlertPlacement,
): MonitorMetricAlert {
  return new MonitorMetricAlert(scope, id, {
    name: placement.name,
    resourceGroupName: placement.resourceGroupName,
    scopes: [placement.resourceId],
    description: terraformText(rule.description),
    severity: rule.severity,
    frequency: rule.frequency,
    windowSize: rule.window,
    autoMitigate: true,
    criteria: [
      {
        metricNamespace: rule.namespace,
        metricName: rule.metric,
        aggregation: rule.aggregation,
        operator: rule.operator,
        threshold: rule.threshold,
        // A new resource has sent no metric yet, and Azure would refuse the rule.
        skipMetricValidation: true,
        dimension: blocks(Object.entries(rule.dimensions ?? {}), ([name, values]) => ({
          name,
          operator: 'Include',
          values: [...values],
        })),
      },
    ],
    action: blocks(placement.actionGroupIds, (actionGroupId) => ({ actionGroupId })),
    tags: placement.tags,
  });
}
