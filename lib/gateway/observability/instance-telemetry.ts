import { createHash } from 'node:crypto';
import { ApiManagementLogger } from '@cdktf/provider-azurerm/lib/api-management-logger';
import type { MonitorDiagnosticSetting } from '@cdktf/provider-azurerm/lib/monitor-diagnostic-setting';
import { Construct } from 'constructs';
import { AzapiResourceAction } from '../../azure/azapi/azapi-resource-action';
import { terraformDependencies } from '../../azure/dependencies';
import { logCategories } from '../../azure/monitor/log-categories';
import { resourceLogs } from '../../azure/monitor/resource-logs';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import { PolicyGateway } from '../../policy/policy-validation';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import type { TelemetryStore } from './telemetry-store';

/** Which instance logs where. */
export interface InstanceTelemetryProps {
  /** The API Management instance. */
  readonly instance: IGatewayInstance;

  /** Where the telemetry goes. */
  readonly store: TelemetryStore;

  /**
   * Whether the logs of the instance go to the workspace. The Consumption tier has none.
   * @default true
   */
  readonly resourceLogs?: boolean;

  /**
   * Whether the logs of the use of models go along; adds the azapi provider.
   * @default false
   */
  readonly llmLogs?: boolean;

  /**
   * How the resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;
}

/**
 * What an API Management instance needs to tell of itself: a logger for Application Insights, and its logs in the
 * workspace.
 *
 * @example
 * new InstanceTelemetry(this, 'telemetry', { instance, store });
 */
export class InstanceTelemetry extends Construct {
  /** The logger for Application Insights. */
  public readonly logger: ApiManagementLogger;

  /**
   * The setting that sends the logs to the workspace.
   * @default - it is switched off, or the instance is of the Consumption tier
   */
  public readonly logs?: MonitorDiagnosticSetting;

  /**
   * The logger for the workspace.
   * @default - the use of models is not logged
   */
  public readonly azureMonitorLogger?: AzapiResourceAction;

  /** Makes the loggers and the setting. */
  public constructor(scope: Construct, id: string, props: InstanceTelemetryProps) {
    super(scope, id);
    const { instance, store, llmLogs = false } = props;
    const keepsLogs = (props.resourceLogs ?? true) && writesResourceLogs(instance);
    if (llmLogs && !keepsLogs) refuseModelLogs(instance);
    this.logger = this.makeLogger(instance, store);
    if (llmLogs) this.azureMonitorLogger = this.makeAzureMonitorLogger(instance);
    if (!keepsLogs) return;
    this.logs = resourceLogs(this, 'logs', {
      name: (props.naming ?? ResourceNaming.ofStack(this)).resourceName(ResourceType.DIAGNOSTIC_SETTING, ['gateway']),
      resourceId: instance.apiManagementId,
      workspaceId: store.workspaceId,
      logs: llmLogs ? logCategories.apiManagementWithModels : logCategories.apiManagement,
      dependsOn: this.azureMonitorLogger === undefined ? undefined : [this.azureMonitorLogger],
    });
  }

  private makeLogger(instance: IGatewayInstance, store: TelemetryStore): ApiManagementLogger {
    return new ApiManagementLogger(this, 'logger', {
      name: `application-insights-${shortHash(store._identity)}`,
      resourceGroupName: instance.resourceGroupName,
      apiManagementName: instance.apiManagementName,
      resourceId: store.applicationInsightsId,
      applicationInsights: { connectionString: store.connectionString },
      dependsOn: terraformDependencies(instance.dependencies),
      // A logger cannot change its component, nor go while a diagnostic names it. The name changes with the component,
      // so that the new one can stand beside the old.
      lifecycle: { createBeforeDestroy: true },
    });
  }

  /**
   * API Management has one logger of this kind, and where somebody made a diagnostic setting in the portal it is there
   * already: a PUT makes it or leaves it as it is, where a resource would ask to be imported.
   */
  private makeAzureMonitorLogger(instance: IGatewayInstance): AzapiResourceAction {
    return new AzapiResourceAction(this, 'azure-monitor', {
      type: 'Microsoft.ApiManagement/service/loggers@2024-05-01',
      resourceId: `${instance.apiManagementId}/loggers/azuremonitor`,
      method: 'PUT',
      body: { properties: { loggerType: 'azureMonitor', isBuffered: true } },
      dependsOn: terraformDependencies(instance.dependencies),
    });
  }
}

/** https://learn.microsoft.com/azure/api-management/monitor-api-management: no resource logs in the Consumption tier. */
function writesResourceLogs({ gatewayKind }: IGatewayInstance): boolean {
  return gatewayKind !== PolicyGateway.CONSUMPTION;
}

function refuseModelLogs(instance: IGatewayInstance): never {
  throw new Error(
    writesResourceLogs(instance)
      ? 'llmLogs needs resourceLogs, which are switched off; switch them on, or leave llmLogs out'
      : `the instance '${instance.instanceId}' is of the Consumption tier, which writes no resource logs; leave llmLogs out`,
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
