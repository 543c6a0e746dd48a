import { CognitiveDeployment } from '@cdktf/provider-azurerm/lib/cognitive-deployment';
import type { Construct, IDependable } from 'constructs';
import { dependsOnAll } from '../dependencies';
import type { DeploymentSku } from '../deployment-sku';
import { VersionUpgrade } from './version-upgrade';

/** A model deployment of an account. */
export interface ModelDeploymentRequest {
  readonly name: string;
  readonly accountId: string;
  readonly modelFormat: string;
  readonly model: string;
  readonly modelVersion: string;
  readonly sku: DeploymentSku;
  readonly capacity: number;
  readonly versionUpgrade: VersionUpgrade;
  /** A reference to the policy's name where the policy is made here. */
  readonly contentFilterPolicy: string;
  readonly dynamicThrottling: boolean;
  readonly dependencies: readonly IDependable[];
}

/** A deployment that a second plan leaves alone. */
export function modelDeployment(scope: Construct, id: string, request: ModelDeploymentRequest): CognitiveDeployment {
  return new CognitiveDeployment(scope, id, {
    name: request.name,
    cognitiveAccountId: request.accountId,
    model: { format: request.modelFormat, name: request.model, version: request.modelVersion },
    sku: { name: request.sku, capacity: request.capacity },
    versionUpgradeOption: request.versionUpgrade,
    // Azure fills in a policy where none is named, and the next plan would take it away:
    // https://github.com/hashicorp/terraform-provider-azurerm/issues/32061
    raiPolicyName: request.contentFilterPolicy,
    dynamicThrottlingEnabled: request.dynamicThrottling,
    // An upgrade that Azure made must not be undone by the next apply.
    lifecycle: request.versionUpgrade === VersionUpgrade.NEVER ? undefined : { ignoreChanges: ['model[0].version'] },
    dependsOn: dependsOnAll(request.dependencies),
  });
}
