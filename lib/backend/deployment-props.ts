import type { VersionUpgrade } from '../azure/cognitive/version-upgrade';
import type { DeploymentSku } from '../azure/deployment-sku';
import type { Duration } from '../core/duration';

/** A model deployment to make. */
export interface OpenAIDeploymentProps {
  /** The name that callers use. */
  readonly name: string;

  /** The model: `gpt-4o`. */
  readonly model: string;

  /**
   * The version of the model: `2024-11-20`. Without one Azure deploys its default of the day, and two regions differ.
   */
  readonly modelVersion: string;

  /** Thousands of tokens a minute, or provisioned throughput units: 1 or more, as the quota allows. */
  readonly capacity: number;

  /**
   * How capacity is bought and where prompts are processed. The default keeps them in the account's region: nothing
   * leaves it unless somebody writes so.
   * @default DeploymentSku.STANDARD
   */
  readonly sku?: DeploymentSku;

  /**
   * The name in the account.
   * @default - the name that callers use
   */
  readonly deploymentName?: string;

  /**
   * Who made the model. Others than OpenAI need an account of kind AI_SERVICES.
   * @default 'OpenAI'
   */
  readonly modelFormat?: string;

  /**
   * The content filter: one of Microsoft's (`Microsoft.DefaultV2`) or one of the backend's `contentFilters`.
   * @default 'Microsoft.DefaultV2'
   */
  readonly contentFilterPolicy?: string;

  /**
   * What Azure may do to the version. Another version in one region only makes the answers of a failover set differ.
   * @default VersionUpgrade.NEVER
   */
  readonly versionUpgrade?: VersionUpgrade;

  /**
   * Whether Azure may serve calls beyond the quota when it has capacity to spare.
   * @default false
   */
  readonly dynamicThrottling?: boolean;

  /**
   * How long one attempt may take here, in whole seconds. Reasoning models answer late.
   * @default - a share of the gateway's budget
   */
  readonly attemptTimeout?: Duration;
}
