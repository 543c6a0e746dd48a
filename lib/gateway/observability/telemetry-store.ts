import { ApplicationInsights } from '@cdktf/provider-azurerm/lib/application-insights';
import { DataAzurermApplicationInsights } from '@cdktf/provider-azurerm/lib/data-azurerm-application-insights';
import { LogAnalyticsWorkspace } from '@cdktf/provider-azurerm/lib/log-analytics-workspace';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { refuseBadResourceId } from '../../azure/resource-id';
import { ResourceNaming } from '../../azure/resource-naming';
import { ResourceType } from '../../azure/resource-type';
import { refuseNotWhole } from '../../azure/numbers';
import type { TelemetryRetentionOptions } from './monitoring-options';

/** Where telemetry is kept: made here, or what exists already. */
export interface TelemetryStoreProps extends TelemetryRetentionOptions {
  /** The resource group of what is made. */
  readonly resourceGroupName: string;

  /** The region of what is made. */
  readonly region: string;

  /**
   * How the resources are named.
   * @default ResourceNaming.ofStack(this)
   */
  readonly naming?: ResourceNaming;

  /**
   * The tags of what is made.
   * @default - no tags
   */
  readonly tags?: { [key: string]: string };

  /**
   * The resource id of a Log Analytics workspace that exists.
   * @default - a workspace is made
   */
  readonly workspaceId?: string;

  /**
   * The resource id of an Application Insights component that exists. It must be based on the workspace, since alerts
   * and the workbook look there.
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
 * A Log Analytics workspace with an Application Insights component on top: where the telemetry of a gateway goes.
 *
 * @example
 * const store = new TelemetryStore(this, 'telemetry', { resourceGroupName: group.name, region: 'swedencentral' });
 * store.workspaceId;
 */
export class TelemetryStore extends Construct {
  /**
   * The workspace that was made.
   * @default - it exists already
   */
  public readonly workspace?: LogAnalyticsWorkspace;

  /**
   * The component that was made.
   * @default - it exists already
   */
  public readonly applicationInsights?: ApplicationInsights;

  /** The resource id of the workspace. */
  public readonly workspaceId: string;

  /** The resource id of the component. */
  public readonly applicationInsightsId: string;

  /** The connection string of the component, a reference. */
  public readonly connectionString: string;

  /**
   * What changes when the component is another one, for names that have to change with it.
   * @internal
   */
  public readonly _identity: string;

  /** Makes what is not given. */
  public constructor(scope: Construct, id: string, props: TelemetryStoreProps) {
    super(scope, id);
    const naming = props.naming ?? ResourceNaming.ofStack(this);
    if (props.workspaceId !== undefined) {
      refuseBadResourceId(props.workspaceId, 'Log Analytics workspace', 'the workspaceId of TelemetryStore');
    }
    if (props.workspaceId === undefined) this.workspace = this.makeWorkspace(props, naming);
    this.workspaceId = props.workspaceId ?? (this.workspace as LogAnalyticsWorkspace).id;
    if (props.applicationInsightsId === undefined) {
      refuseStray(props.connectionString);
      const name = naming.resourceName(ResourceType.APPLICATION_INSIGHTS);
      this.applicationInsights = this.makeComponent(props, name);
      this.applicationInsightsId = this.applicationInsights.id;
      this.connectionString = this.applicationInsights.connectionString;
      this._identity = name;
    } else {
      this.applicationInsightsId = props.applicationInsightsId;
      this.connectionString = this.connectionStringOf(props.applicationInsightsId, props.connectionString);
      this._identity = Token.isUnresolved(props.applicationInsightsId) ? this.node.path : props.applicationInsightsId;
    }
  }

  private makeWorkspace(props: TelemetryStoreProps, naming: ResourceNaming): LogAnalyticsWorkspace {
    const { retentionInDays = 90, dailyQuotaGb, preventDestroy = true } = props;
    refuseNotWhole(retentionInDays, 30, 730, 'retentionInDays');
    return new LogAnalyticsWorkspace(this, 'workspace', {
      name: naming.resourceName(ResourceType.LOG_ANALYTICS),
      resourceGroupName: props.resourceGroupName,
      location: props.region,
      sku: 'PerGB2018',
      retentionInDays,
      dailyQuotaGb,
      // Nothing here writes with the keys of the workspace: diagnostic settings and Application Insights need none.
      // https://github.com/MicrosoftDocs/azure-docs/issues/100353
      localAuthenticationEnabled: false,
      tags: props.tags,
      lifecycle: preventDestroy ? { preventDestroy } : undefined,
    });
  }

  private makeComponent(props: TelemetryStoreProps, name: string): ApplicationInsights {
    return new ApplicationInsights(this, 'application-insights', {
      name,
      resourceGroupName: props.resourceGroupName,
      location: props.region,
      workspaceId: this.workspaceId,
      applicationType: 'web',
      // The addresses of callers are masked.
      disableIpMasking: false,
      // API Management's logger speaks by the key of the connection string: azurerm gives it an identity from 4.81 only.
      localAuthenticationDisabled: false,
      tags: props.tags,
    });
  }

  private connectionStringOf(componentId: string, given: string | undefined): string {
    if (given === undefined) {
      const { name, resourceGroupName } = partsOfComponentId(componentId);
      return new DataAzurermApplicationInsights(this, 'application-insights', { name, resourceGroupName })
        .connectionString;
    }
    if (Token.isUnresolved(given)) return given;
    throw new Error(
      'the connection string of TelemetryStore is a literal and would stand in the JSON; give a reference, such as ' +
        'the stringValue of a sensitive TerraformVariable, or leave it out',
    );
  }
}

function refuseStray(connectionString: string | undefined): void {
  if (connectionString === undefined) return;
  throw new Error(
    'TelemetryStore has a connection string and no applicationInsightsId; give the id of the component it belongs to',
  );
}

function partsOfComponentId(id: string): { readonly name: string; readonly resourceGroupName: string } {
  const parts =
    /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/providers\/microsoft\.insights\/components\/([^/]+)$/i;
  const found = parts.exec(id);
  if (found !== null) return { resourceGroupName: found[1], name: found[2] };
  throw new Error(
    Token.isUnresolved(id)
      ? 'the applicationInsightsId of TelemetryStore is known only after the apply, so its connection string cannot be ' +
          'looked up; give connectionString too'
      : `the applicationInsightsId of TelemetryStore is '${id}', expected ` +
          '/subscriptions/…/resourceGroups/…/providers/Microsoft.Insights/components/…; copy the resource id of the component',
  );
}
