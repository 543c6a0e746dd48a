import { DeploymentSku } from '../../../lib/azure/deployment-sku';
import type { GatewayModel, ModelBackend, ModelDeployment } from '../../../lib/gateway/gateway-model';

/** A gateway that no check has anything against: two regions, two backends. */
export function gateway(changes: Partial<GatewayModel> = {}): GatewayModel {
  return {
    path: 'stack/gateway',
    backends: [backend('sweden', 'swedencentral', 1), backend('france', 'francecentral', 2)],
    instances: [
      {
        path: 'stack/gateway/api-management',
        id: 'main',
        skuName: 'Premium_1',
        locations: [
          { region: 'swedencentral', zones: 0 },
          { region: 'francecentral', zones: 0 },
        ],
      },
    ],
    edge: { path: 'stack/gateway/edge', responseTimeoutSeconds: 120 },
    quotas: [],
    expectedLoad: [],
    consumers: [],
    trail: { seconds: 120, attempts: [69, 46], reserveSeconds: 5 },
    ...changes,
  };
}

export function backend(
  name: string,
  region: string,
  priority = 1,
  deployments: readonly Partial<ModelDeployment>[] = [{}],
  more: Partial<ModelBackend> = {},
): ModelBackend {
  return {
    path: `stack/${name}`,
    name,
    region,
    endpoint: `https://contoso-${name}.openai.azure.com`,
    priority,
    deployments: deployments.map(deployment),
    ...more,
  };
}

export function deployment(changes: Partial<ModelDeployment> = {}): ModelDeployment {
  return {
    name: 'gpt-4o',
    model: 'gpt-4o',
    version: '2024-11-20',
    sku: DeploymentSku.STANDARD,
    capacity: 100,
    ...changes,
  };
}
