import { deploymentSkus, type DeploymentSku } from '../../azure/deployment-sku';
import type { GatewayModel, ModelBackend, ModelDeployment } from '../gateway-model';

/**
 * What one quota gives to a deployment. Azure grants quota for each subscription, region, model and kind of deployment,
 * so accounts that share one do not add up: what they were given counts once, as far as the quota reaches where it is
 * declared, and as the largest of them where it is not.
 */
export interface CapacityPool {
  readonly region: string;
  readonly unit: string;
  readonly model?: string;
  readonly sku: DeploymentSku;
  /** The backends that draw on it. */
  readonly backends: readonly string[];
  /** The sum of what the deployments were given. */
  readonly allocated: number;
  /** What counts of it. */
  readonly capacity: number;
  /** What the quota allows, where it is declared. */
  readonly quota?: number;
}

/** A deployment of a backend whose capacity and kind are known. */
interface Allocation {
  readonly backend: ModelBackend;
  readonly deployment: ModelDeployment;
  readonly sku: DeploymentSku;
  readonly capacity: number;
}

/** The pools behind the name that callers use. */
export function capacityPools(model: GatewayModel, name: string): CapacityPool[] {
  return [...grouped(allocationsOf(model, name)).values()].map((allocations) => poolOf(model, allocations));
}

/** The pools of the whole gateway, one for each quota, whatever the deployments are called. */
export function quotaPools(model: GatewayModel): CapacityPool[] {
  return [...grouped(allocationsOf(model)).values()].map((allocations) => poolOf(model, allocations));
}

/** The names that callers use, each once, in the order of the backends. */
export function deploymentNames(model: GatewayModel): string[] {
  return [...new Set(model.backends.flatMap(({ deployments }) => deployments?.map(({ name }) => name) ?? []))];
}

function allocationsOf({ backends }: GatewayModel, name?: string): Allocation[] {
  return backends.flatMap((backend) =>
    (backend.deployments ?? []).flatMap((deployment) => {
      const { sku, capacity } = deployment;
      if (sku === undefined || capacity === undefined) return [];
      return name === undefined || deployment.name === name ? [{ backend, deployment, sku, capacity }] : [];
    }),
  );
}

function grouped(allocations: readonly Allocation[]): Map<string, Allocation[]> {
  const groups = new Map<string, Allocation[]>();
  for (const allocation of allocations) {
    const { backend, deployment, sku } = allocation;
    // A backend whose region is not known shares its quota with nobody that we know of.
    const region = backend.region ?? backend.path;
    const key = JSON.stringify([backend.subscriptionId, region, deployment.model ?? deployment.name, sku]);
    groups.set(key, [...(groups.get(key) ?? []), allocation]);
  }
  return groups;
}

function poolOf(model: GatewayModel, allocations: readonly Allocation[]): CapacityPool {
  const [{ backend, deployment, sku }] = allocations;
  const given = allocations.map(({ capacity }) => capacity);
  const allocated = given.reduce((sum, capacity) => sum + capacity, 0);
  const quota = quotaOf(model, allocations[0]);
  return {
    region: backend.region ?? backend.name,
    unit: deploymentSkus[sku].unit,
    model: deployment.model,
    sku,
    backends: [...new Set(allocations.map((allocation) => allocation.backend.name))],
    allocated,
    capacity: quota === undefined ? Math.max(...given) : Math.min(allocated, quota),
    ...(quota === undefined ? {} : { quota }),
  };
}

function quotaOf({ quotas }: GatewayModel, { backend, deployment, sku }: Allocation): number | undefined {
  return quotas.find(
    (limit) =>
      limit.region === backend.region &&
      limit.model === deployment.model &&
      limit.sku === sku &&
      limit.subscriptionId === backend.subscriptionId,
  )?.capacity;
}
