import { MonitorActionGroup } from '@cdktf/provider-azurerm/lib/monitor-action-group';
import type { MonitorMetricAlert } from '@cdktf/provider-azurerm/lib/monitor-metric-alert';
import type { MonitorScheduledQueryRulesAlertV2 } from '@cdktf/provider-azurerm/lib/monitor-scheduled-query-rules-alert-v2';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { MetricAlertRule } from '../../../azure/monitor/alert-rule';
import { blocks } from '../../../azure/monitor/blocks';
import { logAlert } from '../../../azure/monitor/log-alert';
import { metricAlert, type AlertPlacement } from '../../../azure/monitor/metric-alert';
import { refuseBadResourceId } from '../../../azure/resource-id';
import { ResourceNaming } from '../../../azure/resource-naming';
import { ResourceType } from '../../../azure/resource-type';
import { refuseUnknownList } from '../../../azure/unknown-list';
import type { IOpenAIBackend } from '../../../backend/openai-backend';
import { refuseNoList } from '../../../core/given';
import type { IGatewayInstance } from '../../api-management/gateway-instance';
import type { TelemetryStore } from '../telemetry-store';
import { alertThresholds } from './alert-thresholds';
import type { AlertWebhook, GatewayAlertOptions } from './gateway-alert-options';
import { logRules } from './log-rules';
import { accountRules, frontDoorRules, instanceRules } from './metric-rules';

/** What is watched, and how. */
export interface GatewayAlertsProps extends GatewayAlertOptions {
  /** The resource group of the alerts. */
  readonly resourceGroupName: string;

  /** The region of the alerts that are made of queries. */
  readonly region: string;

  /** Where the telemetry is. */
  readonly store: TelemetryStore;

  /**
   * The API Management instances.
   * @default - none
   */
  readonly instances?: IGatewayInstance[];

  /**
   * The backends; those that are no account are left out.
   * @default - none
   */
  readonly backends?: IOpenAIBackend[];

  /**
   * The resource id of the Front Door profile.
   * @default - no Front Door
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
 * The alerts of a gateway: failovers, exhaustion, backends that refuse the gateway and errors from its telemetry;
 * capacity, latency, origins and accounts from the metrics of the platform.
 *
 * @example
 * new GatewayAlerts(this, 'alerts', { resourceGroupName: group.name, region: 'swedencentral', store, emails: ['ops@contoso.com'] });
 */
export class GatewayAlerts extends Construct {
  /**
   * The action group that tells people.
   * @default - nobody is to be told, or only through groups that exist
   */
  public readonly actionGroup?: MonitorActionGroup;

  /** The alerts on metrics, by what they watch: `capacity-primary`. */
  public readonly metricAlerts: { [key: string]: MonitorMetricAlert } = {};

  /** The alerts on queries: `failovers`, `exhausted`, `refused`, `errors`. */
  public readonly logAlerts: { [key: string]: MonitorScheduledQueryRulesAlertV2 } = {};

  private readonly naming: ResourceNaming;

  /** Makes the alerts for what is given. */
  public constructor(
    scope: Construct,
    id: string,
    private readonly props: GatewayAlertsProps,
  ) {
    super(scope, id);
    const thresholds = alertThresholds(props);
    this.naming = props.naming ?? ResourceNaming.ofStack(this);
    this.actionGroup = this.makeActionGroup();
    for (const rule of logRules(props.store.applicationInsightsId, thresholds)) {
      const name = this.nameOf(rule.word);
      this.logAlerts[rule.word] = logAlert(this, rule.word, rule, this.placed(name, props.store.workspaceId));
    }
    for (const instance of props.instances ?? []) {
      const rules = instanceRules(instance.gatewayKind, thresholds);
      this.watch(instance.instanceId, instance.apiManagementId, rules);
    }
    if (props.frontDoorProfileId !== undefined) {
      this.watch('front-door', props.frontDoorProfileId, frontDoorRules(thresholds));
    }
    for (const backend of props.backends ?? []) {
      if (backend.accountId === undefined) continue;
      this.watch(`backend-${backend.backendName}`, backend.accountId, accountRules(thresholds, isProvisioned(backend)));
    }
  }

  private watch(what: string, resourceId: string, rules: readonly MetricAlertRule[]): void {
    for (const rule of rules) {
      const key = `${rule.word}-${what}`;
      this.metricAlerts[key] = metricAlert(this, key, rule, this.placed(this.nameOf(rule.word, what), resourceId));
    }
  }

  private placed(name: string, resourceId: string): AlertPlacement {
    const { resourceGroupName, region, tags = {}, actionGroupIds = [] } = this.props;
    const own = this.actionGroup === undefined ? [] : [this.actionGroup.id];
    return { name, resourceGroupName, region, tags, resourceId, actionGroupIds: [...own, ...actionGroupIds] };
  }

  private nameOf(...parts: string[]): string {
    return this.naming.resourceName(ResourceType.ALERT, parts);
  }

  private makeActionGroup(): MonitorActionGroup | undefined {
    const { emails = [], webhooks = [], actionGroupIds = [], actionGroupShortName = 'ai-gateway' } = this.props;
    Object.entries({ emails, webhooks, actionGroupIds }).forEach(([what, list]) =>
      refuseNoList(`${what} of alerts`, list),
    );
    refuseUnknownList(emails, 'emails of alerts');
    for (const id of actionGroupIds) refuseBadResourceId(id, 'action group', 'actionGroupIds of alerts');
    if (emails.length + webhooks.length === 0) return undefined;
    refuseShortName(actionGroupShortName);
    return new MonitorActionGroup(this, 'action-group', {
      name: this.naming.resourceName(ResourceType.ACTION_GROUP),
      shortName: actionGroupShortName,
      resourceGroupName: this.props.resourceGroupName,
      emailReceiver: blocks(emails, emailReceiver),
      webhookReceiver: blocks(webhooks, webhookReceiver),
      tags: this.props.tags,
    });
  }
}

function emailReceiver(emailAddress: string) {
  if (!Token.isUnresolved(emailAddress) && !/^[^@\s]+@[^@\s]+$/.test(emailAddress)) {
    throw new Error(`'${emailAddress}' is no e-mail address to tell of alerts; give one such as ops@contoso.com`);
  }
  // The name of a receiver must be unique in the group and cannot be changed later.
  return { name: emailAddress, emailAddress, useCommonAlertSchema: true };
}

function webhookReceiver({ name, url }: AlertWebhook) {
  if (!Token.isUnresolved(url) && !/^https:\/\/[^/]/.test(url)) {
    throw new Error(
      `the web hook '${name}' has the URL '${url}', expected one that begins with https://; give the whole URL`,
    );
  }
  return { name, serviceUri: url, useCommonAlertSchema: true };
}

function refuseShortName(name: string): void {
  if (Token.isUnresolved(name) || (name.length >= 1 && name.length <= 12)) return;
  throw new Error(
    `actionGroupShortName is '${name}', expected 1 to 12 characters; use '${name.slice(0, 12) || 'ai-gateway'}'`,
  );
}

function isProvisioned({ deployments = [] }: IOpenAIBackend): boolean {
  return deployments.some(({ sku }) => sku?.includes('Provisioned') === true);
}
