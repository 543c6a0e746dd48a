import { MonitorDiagnosticSetting } from '@cdktf/provider-azurerm/lib/monitor-diagnostic-setting';
import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import type { LogCategories } from './log-categories';

/** Which logs of which resource go where. */
export interface ResourceLogsRequest {
  readonly name: string;
  readonly resourceId: string;
  readonly workspaceId: string;
  readonly logs: LogCategories;
  readonly dependsOn?: ITerraformDependable[];
}

/** A diagnostic setting that sends the logs of a resource to a workspace. */
export function resourceLogs(scope: Construct, id: string, request: ResourceLogsRequest): MonitorDiagnosticSetting {
  const { logs } = request;
  return new MonitorDiagnosticSetting(scope, id, {
    name: request.name,
    targetResourceId: request.resourceId,
    logAnalyticsWorkspaceId: request.workspaceId,
    logAnalyticsDestinationType: logs.dedicatedTables ? 'Dedicated' : undefined,
    enabledLog: logs.categories.map((category) => ({ category })),
    dependsOn: request.dependsOn,
  });
}
