/** The kinds of model deployments that the provider knows: how capacity is bought, and where prompts are processed. */
export enum DeploymentSku {
  /** Pay as you go, processed in the account's own region. */
  STANDARD = 'Standard',
  /** Pay as you go, processed anywhere in the world. */
  GLOBAL_STANDARD = 'GlobalStandard',
  /** Pay as you go, processed anywhere in the data zone (EU or US) of the account's region. */
  DATA_ZONE_STANDARD = 'DataZoneStandard',
  /** Provisioned throughput units, processed in the account's own region. */
  PROVISIONED_MANAGED = 'ProvisionedManaged',
  /** Provisioned throughput units, processed anywhere in the world. */
  GLOBAL_PROVISIONED_MANAGED = 'GlobalProvisionedManaged',
  /** Provisioned throughput units, processed anywhere in the data zone. */
  DATA_ZONE_PROVISIONED_MANAGED = 'DataZoneProvisionedManaged',
  /** Batches, processed anywhere in the world. */
  GLOBAL_BATCH = 'GlobalBatch',
  /** Batches, processed anywhere in the data zone. */
  DATA_ZONE_BATCH = 'DataZoneBatch',
}

/** Where the prompts of a deployment may be processed. */
export type ProcessingScope = 'region' | 'data zone' | 'world';

/** What a kind of deployment means. */
export interface DeploymentSkuFacts {
  readonly processing: ProcessingScope;
  /** What one unit of capacity is: 1,000 tokens a minute, or one provisioned throughput unit. */
  readonly unit: 'thousand tokens a minute' | 'PTU' | 'thousand enqueued tokens';
}

/** https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types */
export const deploymentSkus: Readonly<Record<DeploymentSku, DeploymentSkuFacts>> = {
  [DeploymentSku.STANDARD]: { processing: 'region', unit: 'thousand tokens a minute' },
  [DeploymentSku.GLOBAL_STANDARD]: { processing: 'world', unit: 'thousand tokens a minute' },
  [DeploymentSku.DATA_ZONE_STANDARD]: { processing: 'data zone', unit: 'thousand tokens a minute' },
  [DeploymentSku.PROVISIONED_MANAGED]: { processing: 'region', unit: 'PTU' },
  [DeploymentSku.GLOBAL_PROVISIONED_MANAGED]: { processing: 'world', unit: 'PTU' },
  [DeploymentSku.DATA_ZONE_PROVISIONED_MANAGED]: { processing: 'data zone', unit: 'PTU' },
  [DeploymentSku.GLOBAL_BATCH]: { processing: 'world', unit: 'thousand enqueued tokens' },
  [DeploymentSku.DATA_ZONE_BATCH]: { processing: 'data zone', unit: 'thousand enqueued tokens' },
};
