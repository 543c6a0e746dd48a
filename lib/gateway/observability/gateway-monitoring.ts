import type { MonitorDiagnosticSetting } from '@cdktf/provider-azurerm/lib/monitor-diagnostic-setting';
import { Construct } from 'constructs';
import { logCategories, type LogCategories } from '../../azure/monitor/log-categories';
import { resourceLogs } from '../../azure/monitor/resource-logs';
import { refuseBadResourceId } from '../../azure/resource-id';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import type { IOpenAIBackend } from '../../backend/openai-backend';
import { RegionalOpenAIBackend } from '../../backend/regional-openai-backend';
import type { PolicyElement } from '../../policy/policy-element';
import type { IGatewayInstance } from '../api-management/gateway-instance';
import { GatewayAlerts } from './alerts/gateway-alerts';
import { ApiTelemetry } from './api-telemetry';
import { InstanceTelemetry } from './instance-telemetry';
import type { GatewayMonitoringOptions } from './monitoring-options';
import type { TelemetryStore } from './telemetry-store';
import { TokenMetrics } from './token-metrics';
import { GatewayWorkbook } from './workbook/gateway-workbook';

/** What is observed, and with what. */
export interface GatewayMonitoringProps extends GatewayMonitoringOptions {
  /** The resource group of alerts and workbook. */
  readonly resourceGroupName: string;

  /** The region of alerts and workbook. */
  readonly region: string;

  /** Where the telemetry goes. */
  readonly store: TelemetryStore;

  /** The API Management instances. */
  readonly instances: IGatewayInstance[];

  /**
   * The backends, for alerts on their accounts and for their logs.
   * @default - none are watched
   */
  readonly backends?: IOpenAIBackend[];

  /**
   * The resource id of the Front Door profile.
   * @default - there is none
   */
  readonly frontDoorProfileId?: string;

  /**
   * How the resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * The tags.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };
}

/**
 * Everything that watches a gateway: loggers, logs, alerts and the workbook. It comes before the API; `watchApi` adds
 * what belongs to the API itself.
 *
 * @example
 * const store = new TelemetryStore(this, 'telemetry', { resourceGroupName: group.name, region: 'swedencentral' });
 * const monitoring = new GatewayMonitoring(this, 'monitoring', {
 *   resourceGroupName: group.name,
 *   region: 'swedencentral',
 *   store,
 *   instances: [instance],
 *   alerts: { emails: ['ops@contoso.com'] },
 * });
 * monitoring.watchApi(instance, api.name);
 */
export class GatewayMonitoring extends Construct {
  /** Where the telemetry goes. */
  public readonly store: TelemetryStore;

  /** Loggers and logs of each instance, by its instance id. */
  public readonly instances: { [instanceId: string]: InstanceTelemetry } = {};

  /** What was added by `watchApi`, by the instance id. */
  public readonly apis: { [instanceId: string]: ApiTelemetry } = {};

  /** The settings that send logs of other resources: `front-door`, `key-vault`, `backend-…`. */
  public readonly logs: { [resource: string]: MonitorDiagnosticSetting } = {};

  /**
   * The alerts.
   * @default - they are switched off
   */
  public readonly alerts?: GatewayAlerts;

  /**
   * The workbook.
   * @default - it is switched off
   */
  public readonly workbook?: GatewayWorkbook;

  /** Whether the metrics that policies emit arrive. Where they do not, policies may as well leave them out. */
  public readonly customMetrics: boolean;

  private readonly naming: ResourceNaming;

  /** Makes all but what belongs to the API. */
  public constructor(
    scope: Construct,
    id: string,
    private readonly props: GatewayMonitoringProps,
  ) {
    super(scope, id);
    refuseStrayPromptText(props);
    if (props.keyVaultId !== undefined)
      refuseBadResourceId(props.keyVaultId, 'key vault', 'the keyVaultId of the monitoring');
    this.store = props.store;
    this.customMetrics = props.customMetrics ?? false;
    this.naming = props.naming ?? ResourceNaming.ofStack(this);
    for (const instance of props.instances) this.instances[instance.instanceId] = this.watchInstance(instance);
    if (props.resourceLogs ?? true) this.keepLogs();
    if (props.alerts?.enabled ?? true) this.alerts = this.makeAlerts();
    if (props.workbook ?? true) this.workbook = this.makeWorkbook();
  }

  /**
   * Observes the requests to an API, on each instance that it is on.
   *
   * @param instance the instance
   * @param apiName the name of the API: its attribute `name`, so that the API is there first
   */
  public watchApi(instance: IGatewayInstance, apiName: string): ApiTelemetry {
    const { instanceId } = instance;
    const telemetry = this.instances[instanceId];
    if (telemetry === undefined) {
      const known = Object.keys(this.instances).map((each) => `'${each}'`);
      throw new Error(
        `the instance '${instanceId}' is not observed here, only ${known.join(', ') || 'none'}; add it to instances`,
      );
    }
    const { samplingPercentage, customMetrics, llmLogs, promptText } = this.props;
    const id = `api-${instanceId}`;
    const options = { samplingPercentage, customMetrics, llmLogs, promptText };
    return (this.apis[instanceId] = new ApiTelemetry(this, id, { instance, telemetry, apiName, ...options }));
  }

  /** The policies that count tokens by consumer, for the `tokenLimits` of the composition; none without custom metrics. */
  public tokenPolicies(): PolicyElement[] {
    return this.customMetrics ? [TokenMetrics.byConsumer()] : [];
  }

  private watchInstance(instance: IGatewayInstance): InstanceTelemetry {
    const { store, resourceLogs: keepsLogs, llmLogs } = this.props;
    const options = { store, resourceLogs: keepsLogs, llmLogs, naming: this.naming };
    return new InstanceTelemetry(this, `instance-${instance.instanceId}`, { instance, ...options });
  }

  private keepLogs(): void {
    const { frontDoorProfileId, keyVaultId, backends = [], backendLogs = true } = this.props;
    this.keepLogsOf('front-door', frontDoorProfileId, logCategories.frontDoor);
    this.keepLogsOf('key-vault', keyVaultId, logCategories.keyVault);
    if (!backendLogs) return;
    for (const backend of backends) {
      if (!(backend instanceof RegionalOpenAIBackend) || backend.diagnosticSetting !== undefined) continue;
      this.keepLogsOf(`backend-${backend.backendName}`, backend.accountId, logCategories.openAIAccount);
    }
  }

  private keepLogsOf(what: string, resourceId: string | undefined, logs: LogCategories): void {
    if (resourceId === undefined) return;
    this.logs[what] = resourceLogs(this, `logs-${what}`, {
      name: this.naming.resourceName(ResourceType.DIAGNOSTIC_SETTING, ['gateway']),
      resourceId,
      workspaceId: this.store.workspaceId,
      logs,
    });
  }

  private makeAlerts(): GatewayAlerts {
    const { resourceGroupName, region, store, instances, backends, frontDoorProfileId, tags } = this.props;
    const watched = { store, instances, backends, frontDoorProfileId };
    const place = { resourceGroupName, region, naming: this.naming, tags };
    return new GatewayAlerts(this, 'alerts', { ...this.props.alerts, ...watched, ...place });
  }

  private makeWorkbook(): GatewayWorkbook {
    const { resourceGroupName, region, store, tags, customMetrics, llmLogs } = this.props;
    const logged = this.props.instances.filter(({ instanceId }) => this.instances[instanceId].logs !== undefined);
    const loggedInstanceIds = logged.map(({ apiManagementId }) => apiManagementId);
    const shown = { store, loggedInstanceIds, customMetrics, llmLogs };
    return new GatewayWorkbook(this, 'workbook', { resourceGroupName, region, tags, ...shown });
  }
}

function refuseStrayPromptText({ promptText = false, llmLogs = false }: GatewayMonitoringOptions): void {
  if (!promptText || llmLogs) return;
  throw new Error('promptText is on and llmLogs is off, so there is no log to hold the text; switch llmLogs on too');
}
