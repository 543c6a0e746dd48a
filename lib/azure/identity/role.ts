/** The built-in roles that this library grants: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles. */
export enum Role {
  /** Reads the values of secrets, and of certificates through their secrets, in a vault with Azure RBAC. */
  KEY_VAULT_SECRETS_USER = 'Key Vault Secrets User',
  /** Calls the models of an Azure OpenAI account. */
  COGNITIVE_SERVICES_OPENAI_USER = 'Cognitive Services OpenAI User',
  /** Sends telemetry to Application Insights. */
  MONITORING_METRICS_PUBLISHER = 'Monitoring Metrics Publisher',
}
