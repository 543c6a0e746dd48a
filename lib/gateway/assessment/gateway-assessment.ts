import type { FailoverTrail } from '../../failover/time-plan';
import type { GatewayFinding } from '../gateway-finding';
import type { GatewayModel } from '../gateway-model';
import { availabilityOf, type AssessedAvailability } from './availability';
import { capacityWithout, regionsOf } from './capacity';
import { capacityPools, deploymentNames } from './capacity-pools';
import { textOf } from './report-text';

/** A region of a gateway and what is there. */
export interface AssessedRegion {
  /** `swedencentral`. */
  readonly region: string;
  /** Whether API Management has a gateway there. */
  readonly gateway: boolean;
  /** The backends there. */
  readonly backends: string[];
}

/** A tier: its backends are asked when those of the tiers before are not left. */
export interface AssessedTier {
  /** The priority. */
  readonly priority: number;
  /** The names of its backends. */
  readonly backends: string[];
}

/** What is left of a deployment when a region is lost. */
export interface AssessedLoss {
  /** The region that is lost. */
  readonly region: string;
  /** Tokens a minute, pay as you go. */
  readonly tokensPerMinute: number;
  /** Provisioned throughput units. */
  readonly provisioned: number;
}

/** What a deployment can carry. */
export interface AssessedCapacity {
  /** The name that callers use. */
  readonly deployment: string;
  /** Tokens a minute, pay as you go, all regions together. */
  readonly tokensPerMinute: number;
  /** Provisioned throughput units, all regions together. */
  readonly provisioned: number;
  /** What is left without each region. */
  readonly withoutRegion: AssessedLoss[];
}

/** What will be deployed, and what may be expected of it. */
export class GatewayAssessment {
  /** @internal */
  public static _of(model: GatewayModel, findings: readonly GatewayFinding[]): GatewayAssessment {
    return new GatewayAssessment(model, findings);
  }

  /** The regions, sorted by name. */
  public readonly regions: AssessedRegion[];
  /** The tiers, the first one first. */
  public readonly tiers: AssessedTier[];
  /** The composed availability. */
  public readonly availability: AssessedAvailability;
  /** The capacity of each deployment whose capacity is known. */
  public readonly capacity: AssessedCapacity[];
  /**
   * The longest that a request can take.
   * @default - the contract cannot be kept; the findings say why
   */
  public readonly longestTrail?: FailoverTrail;
  /** What the checks found. */
  public readonly findings: GatewayFinding[];

  private constructor(model: GatewayModel, findings: readonly GatewayFinding[]) {
    this.regions = regionsOfGateway(model);
    this.tiers = tiersOf(model);
    this.availability = availabilityOf(model);
    this.capacity = deploymentNames(model).flatMap((name) => capacityOf(model, name));
    this.longestTrail = model.trail;
    this.findings = [...findings];
  }

  /** The assessment as a page of text. */
  public toText(): string {
    return textOf(this);
  }
}

function regionsOfGateway({ backends, instances }: GatewayModel): AssessedRegion[] {
  const gateways = new Set(instances.flatMap(({ locations }) => locations.map(({ region }) => region)));
  const names = new Set([...gateways, ...backends.map(({ region }) => region)].filter((name) => name !== undefined));
  return [...names].sort().map((region) => ({
    region,
    gateway: gateways.has(region),
    backends: backends.filter((backend) => backend.region === region).map(({ name }) => name),
  }));
}

function tiersOf({ backends }: GatewayModel): AssessedTier[] {
  const priorities = [...new Set(backends.map(({ priority }) => priority))].sort((a, b) => a - b);
  return priorities.map((priority) => ({
    priority,
    backends: backends.filter((backend) => backend.priority === priority).map(({ name }) => name),
  }));
}

function capacityOf(model: GatewayModel, deployment: string): AssessedCapacity[] {
  const pools = capacityPools(model, deployment);
  if (pools.length === 0) return [];
  const withoutRegion = regionsOf(pools).map((region) => ({ region, ...capacityWithout(pools, region) }));
  return [{ deployment, ...capacityWithout(pools), withoutRegion }];
}
