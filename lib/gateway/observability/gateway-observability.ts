import type { Construct } from 'constructs';
import { refuseMissing } from '../../core/given';
import { GatewayMonitoring } from './gateway-monitoring';
import type { GatewayMonitoringOptions, TelemetryRetentionOptions } from './monitoring-options';
import type { ObservabilityContext } from './observability-context';
import { TelemetryStore, type TelemetryStoreProps } from './telemetry-store';

/** What a gateway tells of itself, and how long that is kept. */
export interface StandardObservabilityProps extends GatewayMonitoringOptions, TelemetryRetentionOptions {}

/** Where the telemetry of a gateway goes that is kept in what exists. */
export interface ExistingObservabilityProps extends GatewayMonitoringOptions {
  /** The resource id of the Log Analytics workspace. */
  readonly workspaceId: string;

  /**
   * The resource id of the Application Insights component, which must be based on the workspace.
   * @default - a component is made, based on the workspace
   */
  readonly applicationInsightsId?: string;

  /**
   * The connection string of that component, as a reference: a sensitive `TerraformVariable`, or an attribute. A literal
   * is refused, because it would stand in the JSON.
   * @default - read from Azure through a data source; the component has to be in the subscription of the provider
   */
  readonly connectionString?: string;
}

/**
 * How a gateway is observed.
 *
 * @example
 * GatewayObservability.standard({ alerts: { emails: ['ops@contoso.com'] } });
 */
export class GatewayObservability {
  /** In a workspace and an Application Insights component of its own, with logs, alerts and a workbook. */
  public static standard(props: StandardObservabilityProps = {}): GatewayObservability {
    const { retentionInDays, dailyQuotaGb, preventDestroy, ...options } = props;
    return new GatewayObservability({ options, store: { retentionInDays, dailyQuotaGb, preventDestroy } });
  }

  /** In a workspace that exists, with logs, alerts and a workbook. */
  public static existing(props: ExistingObservabilityProps): GatewayObservability {
    refuseMissing('GatewayObservability.existing()', props, ['workspaceId']);
    const { workspaceId, applicationInsightsId, connectionString, ...options } = props;
    return new GatewayObservability({ options, store: { workspaceId, applicationInsightsId, connectionString } });
  }

  /** Not at all: nothing is logged, and nobody is told. */
  public static none(): GatewayObservability {
    return new GatewayObservability(undefined);
  }

  private constructor(private readonly source: ObservabilitySource | undefined) {}

  /**
   * Makes what observes the gateway, or nothing.
   * @internal
   */
  public _bind(scope: Construct, context: ObservabilityContext): GatewayMonitoring | undefined {
    if (this.source === undefined) return undefined;
    const { place, instances, backends, frontDoorProfileId } = context;
    const where = { ...place, tags: { ...place.tags } };
    return new GatewayMonitoring(scope, 'monitoring', {
      ...this.source.options,
      ...where,
      store: new TelemetryStore(scope, 'telemetry', { ...this.source.store, ...where }),
      instances: [...instances],
      backends: [...backends],
      frontDoorProfileId,
    });
  }
}

interface ObservabilitySource {
  readonly options: GatewayMonitoringOptions;
  readonly store: Omit<TelemetryStoreProps, 'resourceGroupName' | 'region'>;
}
