import { MonitorScheduledQueryRulesAlertV2 } from '@cdktf/provider-azurerm/lib/monitor-scheduled-query-rules-alert-v2';
import type { Construct } from 'constructs';
import { terraformText } from '../terraform-text';
import type { LogAlertRule } from './alert-rule';
import { blocks } from './blocks';
import type { AlertPlacement } from './metric-alert';

/** An alert on a query over a workspace. What Azure would fill in by itself is written out, so that no plan shows it. */
export function logAlert(
  scope: Construct,
  id: string,
  rule: LogAlertRule,
  placement: AlertPlacement,
): MonitorScheduledQueryRulesAlertV2 {
  return new MonitorScheduledQueryRulesAlertV2(scope, id, {
    name: placement.name,
    resourceGroupName: placement.resourceGroupName,
    location: placement.region,
    scopes: [placement.resourceId],
    description: terraformText(rule.description),
    severity: rule.severity,
    evaluationFrequency: rule.frequency,
    windowDuration: rule.window,
    autoMitigationEnabled: true,
    // A new workspace has the tables only when the first rows are in, and Azure would refuse the query.
    skipQueryValidation: true,
    criteria: [
      {
        query: terraformText(rule.query),
        ...(rule.column === undefined
          ? { timeAggregationMethod: 'Count' }
          : { timeAggregationMethod: 'Maximum', metricMeasureColumn: rule.column }),
        operator: rule.operator,
        threshold: rule.threshold,
        dimension: blocks(rule.splitBy ?? [], (name) => ({ name, operator: 'Include', values: ['*'] })),
        failingPeriods: { minimumFailingPeriodsToTriggerAlert: 1, numberOfEvaluationPeriods: 1 },
      },
    ],
    action: placement.actionGroupIds.length === 0 ? undefined : { actionGroups: [...placement.actionGroupIds] },
    tags: placement.tags,
  });
}
