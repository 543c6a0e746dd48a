/** The kinds of resources that this library names. */
export enum ResourceType {
  /** A resource group. */
  RESOURCE_GROUP = 'resource-group',
  /** An API Management instance; its name is part of a public host name. */
  API_MANAGEMENT = 'api-management',
  /** An Azure OpenAI account; its name is its custom subdomain too. */
  OPENAI_ACCOUNT = 'openai-account',
  /** A key vault; its name is part of a public host name. */
  KEY_VAULT = 'key-vault',
  /** A Front Door profile. */
  FRONT_DOOR_PROFILE = 'front-door-profile',
  /** A Front Door endpoint; Azure appends a hash of its own. */
  FRONT_DOOR_ENDPOINT = 'front-door-endpoint',
  /** A WAF policy: letters and digits only. */
  FIREWALL_POLICY = 'firewall-policy',
  /** A user-assigned identity. */
  IDENTITY = 'identity',
  /** A Log Analytics workspace. */
  LOG_ANALYTICS = 'log-analytics',
  /** An Application Insights component. */
  APPLICATION_INSIGHTS = 'application-insights',
  /** An action group. */
  ACTION_GROUP = 'action-group',
  /** An alert rule. */
  ALERT = 'alert',
  /** A private endpoint. */
  PRIVATE_ENDPOINT = 'private-endpoint',
  /** A diagnostic setting. */
  DIAGNOSTIC_SETTING = 'diagnostic-setting',
}

/** What Azure asks of the names of a type. */
export interface NameRule {
  /** The abbreviation that the Cloud Adoption Framework recommends. */
  readonly abbreviation: string;
  readonly maxLength: number;
  /** The name is unique in the world, so it carries a hash. */
  readonly global?: boolean;
  /** No dashes. */
  readonly alphanumeric?: boolean;
}

/**
 * Lengths: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules. Abbreviations:
 * https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations.
 */
export const nameRules: Readonly<Record<ResourceType, NameRule>> = {
  [ResourceType.RESOURCE_GROUP]: { abbreviation: 'rg', maxLength: 90 },
  [ResourceType.API_MANAGEMENT]: { abbreviation: 'apim', maxLength: 50, global: true },
  [ResourceType.OPENAI_ACCOUNT]: { abbreviation: 'oai', maxLength: 64, global: true },
  [ResourceType.KEY_VAULT]: { abbreviation: 'kv', maxLength: 24, global: true },
  [ResourceType.FRONT_DOOR_PROFILE]: { abbreviation: 'afd', maxLength: 90 },
  [ResourceType.FRONT_DOOR_ENDPOINT]: { abbreviation: 'fde', maxLength: 46 },
  [ResourceType.FIREWALL_POLICY]: { abbreviation: 'fdfp', maxLength: 128, alphanumeric: true },
  [ResourceType.IDENTITY]: { abbreviation: 'id', maxLength: 128 },
  [ResourceType.LOG_ANALYTICS]: { abbreviation: 'log', maxLength: 63 },
  [ResourceType.APPLICATION_INSIGHTS]: { abbreviation: 'appi', maxLength: 255 },
  [ResourceType.ACTION_GROUP]: { abbreviation: 'ag', maxLength: 255 },
  [ResourceType.ALERT]: { abbreviation: 'ar', maxLength: 255 },
  [ResourceType.PRIVATE_ENDPOINT]: { abbreviation: 'pep', maxLength: 80 },
  [ResourceType.DIAGNOSTIC_SETTING]: { abbreviation: 'ds', maxLength: 255 },
};
