import { ApiManagementApiDiagnostic } from '@cdktf/provider-azurerm/lib/api-management-api-diagnostic';
import { Construct } from 'constructs';
import { AzapiResource } from '../../azure/azapi/azapi-resource';
import { AzapiUpdateResource } from '../../azure/azapi/azapi-update-resource';
import { propertiesOfModels } from '../../azure/monitor/gateway-diagnostic';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import type { InstanceTelemetry } from './instance-telemetry';
import { refuseOutside } from '../../azure/numbers';

/** Which API is observed, and how closely. */
export interface ApiTelemetryProps {
  /** The instance that the API is on. */
  readonly instance: IGatewayInstance;

  /** What the instance was given to log with. */
  readonly telemetry: InstanceTelemetry;

  /** The name of the API; its attribute `name`, so that the API is there first. */
  readonly apiName: string;

  /**
   * How many of the requests are kept, in percent.
   * @default 100
   */
  readonly samplingPercentage?: number;

  /**
   * Whether custom metrics are sent; adds the azapi provider.
   * @default false
   */
  readonly customMetrics?: boolean;

  /**
   * Whether the use of models is logged; adds the azapi provider.
   * @default false
   */
  readonly llmLogs?: boolean;

  /**
   * Whether these logs hold prompts and answers.
   * @default false
   */
  readonly promptText?: boolean;
}

const nothing = { bodyBytes: 0 };

/**
 * What API Management tells of the requests to one API: to Application Insights, and the use of models to the workspace.
 * It never logs bodies or headers. Other APIs of the instance, and its own diagnostics, stay as they are.
 *
 * @example
 * new ApiTelemetry(this, 'telemetry', { instance, telemetry, apiName: api.name });
 */
export class ApiTelemetry extends Construct {
  /** The diagnostic. */
  public readonly diagnostic: ApiManagementApiDiagnostic;

  /**
   * What makes the diagnostic send custom metrics too.
   * @default - it sends none
   */
  public readonly customMetrics?: AzapiUpdateResource;

  /**
   * The diagnostic that logs the use of models.
   * @default - it is not logged
   */
  public readonly modelDiagnostic?: AzapiResource;

  /** Makes the diagnostics. */
  public constructor(scope: Construct, id: string, props: ApiTelemetryProps) {
    super(scope, id);
    const { samplingPercentage = 100 } = props;
    refuseOutside(samplingPercentage, 0, 100, 'samplingPercentage');
    this.diagnostic = this.makeDiagnostic(props, samplingPercentage);
    if (props.customMetrics === true) this.customMetrics = this.sendCustomMetrics();
    if (props.llmLogs === true) this.modelDiagnostic = this.modelsDiagnostic(props);
  }

  private makeDiagnostic(props: ApiTelemetryProps, samplingPercentage: number): ApiManagementApiDiagnostic {
    const { instance, telemetry, apiName } = props;
    return new ApiManagementApiDiagnostic(this, 'application-insights', {
      identifier: 'applicationinsights',
      resourceGroupName: instance.resourceGroupName,
      apiManagementName: instance.apiManagementName,
      apiName,
      apiManagementLoggerId: telemetry.logger.id,
      samplingPercentage,
      alwaysLogErrors: true,
      // The trace of the failover policy has the level information; a stricter verbosity would drop it.
      verbosity: 'information',
      logClientIp: false,
      httpCorrelationProtocol: 'W3C',
      operationNameFormat: 'Name',
      frontendRequest: nothing,
      frontendResponse: nothing,
      backendRequest: nothing,
      backendResponse: nothing,
    });
  }

  /**
   * On top of the diagnostic, which stays the same resource when custom metrics are switched on or off. Each change of it
   * would take the metrics away again, so it makes this one anew.
   */
  private sendCustomMetrics(): AzapiUpdateResource {
    const { terraformResourceType, friendlyUniqueId, id } = this.diagnostic;
    return new AzapiUpdateResource(this, 'custom-metrics', {
      type: 'Microsoft.ApiManagement/service/apis/diagnostics@2024-05-01',
      resourceId: id,
      body: { properties: { metrics: true } },
      // CDKTF would write a reference in ${}, which Terraform refuses here.
      lifecycle: { replaceTriggeredBy: [`${terraformResourceType}.${friendlyUniqueId}`] },
    });
  }

  private modelsDiagnostic(props: ApiTelemetryProps): AzapiResource {
    const { instance, telemetry, apiName, promptText = false } = props;
    const loggerId = `${instance.apiManagementId}/loggers/azuremonitor`;
    return new AzapiResource(this, 'models', {
      // The first version that knows largeLanguageModel.
      type: 'Microsoft.ApiManagement/service/apis/diagnostics@2024-06-01-preview',
      name: 'azuremonitor',
      parentId: parentOf(instance, apiName),
      // Tokens are counted for consumers, so none is sampled away.
      body: { properties: propertiesOfModels({ loggerId, samplingPercentage: 100 }, promptText) },
      ignoreCasing: true,
      dependsOn: telemetry.azureMonitorLogger === undefined ? undefined : [telemetry.azureMonitorLogger],
    });
  }
}

/** By the name, since the id of an API ends in its revision, which no diagnostic hangs on. */
function parentOf(instance: IGatewayInstance, apiName: string): string {
  return `${instance.apiManagementId}/apis/${apiName}`;
}
