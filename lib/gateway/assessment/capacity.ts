import type { CapacityPool } from './capacity-pools';

/** Capacity in the two units that do not convert into each other. */
export interface Capacity {
  readonly tokensPerMinute: number;
  /** Provisioned throughput units. */
  readonly provisioned: number;
}

/** The regions of some pools, sorted. */
export function regionsOf(pools: readonly CapacityPool[]): string[] {
  return [...new Set(pools.map(({ region }) => region))].sort();
}

/** What the pools give when a region is lost; all of it when none is. */
export function capacityWithout(pools: readonly CapacityPool[], lost?: string): Capacity {
  const left = pools.filter(({ region }) => region !== lost);
  return { tokensPerMinute: 1000 * sumOf(left, 'thousand tokens a minute'), provisioned: sumOf(left, 'PTU') };
}

/** Batch deployments are left out: they answer within a day, not within a request. */
function sumOf(pools: readonly CapacityPool[], unit: string): number {
  return pools.filter((pool) => pool.unit === unit).reduce((sum, { capacity }) => sum + capacity, 0);
}
