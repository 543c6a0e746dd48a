/** What of a resource goes to the workspace. */
export interface LogCategories {
  /** The categories, in the words of Azure. */
  readonly categories: readonly string[];
  /** Whether the logs have tables of their own, which has to be asked for. */
  readonly dedicatedTables: boolean;
}

/**
 * The resource logs that the gateway keeps, by the kind of resource. None of them holds a prompt or an answer,
 * but the firewall's shows the piece that a rule matched. The platform's metrics are left where they are: alerts and
 * workbooks read them without a copy in the workspace.
 *
 * Tables of their own are asked for where a query needs them only: for other types Azure does not return the setting,
 * and every plan would show it (https://github.com/hashicorp/terraform-provider-azurerm/issues/6676).
 */
export const logCategories = {
  apiManagement: { categories: ['GatewayLogs'], dedicatedTables: true },
  apiManagementWithModels: { categories: ['GatewayLlmLogs', 'GatewayLogs'], dedicatedTables: true },
  frontDoor: {
    categories: ['FrontDoorAccessLog', 'FrontDoorHealthProbeLog', 'FrontDoorWebApplicationFirewallLog'],
    dedicatedTables: false,
  },
  keyVault: { categories: ['AuditEvent'], dedicatedTables: false },
  openAIAccount: { categories: ['Audit', 'AzureOpenAIRequestUsage', 'RequestResponse'], dedicatedTables: false },
} satisfies Record<string, LogCategories>;
