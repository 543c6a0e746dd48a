import { MonitorDiagnosticSetting } from '@cdktf/provider-azurerm/lib/monitor-diagnostic-setting';
import type { Construct } from 'constructs';

/** https://learn.microsoft.com/azure/azure-monitor/reference/supported-logs/microsoft-cognitiveservices-accounts-logs */
const categories = ['Audit', 'AzureOpenAIRequestUsage', 'RequestResponse', 'Trace'];

/** Sends the logs and metrics of an account to a workspace; none of the categories holds prompts or answers. */
export function accountDiagnostics(
  scope: Construct,
  id: string,
  setting: { readonly name: string; readonly accountId: string; readonly workspaceId: string },
): MonitorDiagnosticSetting {
  return new MonitorDiagnosticSetting(scope, id, {
    name: setting.name,
    targetResourceId: setting.accountId,
    logAnalyticsWorkspaceId: setting.workspaceId,
    enabledLog: categories.map((category) => ({ category })),
    enabledMetric: [{ category: 'AllMetrics' }],
  });
}
