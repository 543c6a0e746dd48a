import type { GatewayAlertOptions } from './alerts/gateway-alert-options';

/** What is observed, and how closely. */
export interface GatewayMonitoringOptions {
  /**
   * How many of the requests are kept as request telemetry, in percent. Errors are always kept, and so are the traces
   * of the failover policy: shares of failovers are exact at any percentage.
   * @default 100
   */
  readonly samplingPercentage?: number;

  /**
   * Whether the custom metrics of policies reach Application Insights: `failover-attempts`, and tokens by consumer. The
   * azurerm provider cannot ask for them, so this adds the azapi provider to the stack.
   * @default false - who served what, failovers and exhaustion are read from traces; tokens by consumer are not there
   */
  readonly customMetrics?: boolean;

  /**
   * Whether API Management logs the use of models: tokens of each request with its deployment, streams included. The
   * azurerm provider cannot ask for it, so this adds the azapi provider to the stack.
   * @default false
   */
  readonly llmLogs?: boolean;

  /**
   * Whether these logs hold prompts and answers too. They are what people wrote: ask those who are responsible for data
   * protection first.
   * @default false
   */
  readonly promptText?: boolean;

  /**
   * Whether the logs of API Management and Front Door go to the workspace, and those of the key vault.
   * @default true
   */
  readonly resourceLogs?: boolean;

  /**
   * Whether the logs of the OpenAI accounts go to the workspace, for accounts that `RegionalOpenAIBackend` makes and
   * that have no diagnostic setting of their own. Existing accounts are left to whoever made them.
   * @default true
   */
  readonly backendLogs?: boolean;

  /**
   * The resource id of a key vault whose audit log goes to the workspace.
   * @default - no key vault
   */
  readonly keyVaultId?: string;

  /**
   * What is worth an alert, and who is told.
   * @default - all alerts with their own thresholds; nobody is told
   */
  readonly alerts?: GatewayAlertOptions;

  /**
   * Whether there is a workbook.
   * @default true
   */
  readonly workbook?: boolean;
}

/** What is kept of the telemetry, and for how long. */
export interface TelemetryRetentionOptions {
  /**
   * For how many days the workspace keeps what it got: 30 to 730. Azure bills what is kept longer than 31 days, but not
   * the tables of Application Insights before 90.
   * @default 90
   */
  readonly retentionInDays?: number;

  /**
   * The most that the workspace takes in a day, in GB. What comes beyond it is lost, alerts included.
   * @default - no limit
   */
  readonly dailyQuotaGb?: number;

  /**
   * Whether Terraform refuses to destroy the workspace, and with it what it has kept.
   * @default true
   */
  readonly preventDestroy?: boolean;
}
