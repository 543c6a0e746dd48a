import { Annotations, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { deploymentSkus } from '../azure/deployment-sku';
import type { ResolvedDeployment } from './deployment';

/**
 * No model has a smaller provisioned deployment; most have larger ones, which only Azure knows:
 * https://learn.microsoft.com/azure/ai-foundry/openai/how-to/provisioned-throughput-onboarding
 */
const fewestUnits = 15;

/** Says which deployments Azure will probably refuse. */
export function adviseOnDeployments(construct: Construct, deployments: readonly ResolvedDeployment[]): void {
  for (const { name, sku, capacity } of deployments) {
    if (deploymentSkus[sku].unit !== 'PTU' || Token.isUnresolved(capacity) || capacity >= fewestUnits) continue;
    Annotations.of(construct).addWarning(
      `deployment '${name}' has a capacity of ${capacity} provisioned throughput units, and the smallest deployments of Azure have ${fewestUnits}; use ${fewestUnits} or more`,
    );
  }
}
