import type { DeploymentSku } from '../azure/deployment-sku';

/** What Azure grants a subscription: one pool for each region, model and kind of deployment, however many accounts there are. */
export interface QuotaLimit {
  /** The region of the quota: `swedencentral`. */
  readonly region: string;
  /** The model: `gpt-4o`. */
  readonly model: string;
  /** The kind of deployment. */
  readonly sku: DeploymentSku;
  /** Thousands of tokens a minute, or provisioned throughput units. */
  readonly capacity: number;
  /**
   * The subscription.
   * @default - that of the provider
   */
  readonly subscriptionId?: string;
}
