import { apiManagementSla } from '../../azure/api-management/sla';
import { deploymentNames } from './capacity-pools';
import type { GatewayModel, ModelInstance } from '../gateway-model';

/** What one layer of the gateway promises. */
export interface AssessedLayer {
  /** `Front Door`, `API Management` or `Azure OpenAI`. */
  readonly layer: string;
  /** Between 0 and 1. */
  readonly availability: number;
  /** How it comes about. */
  readonly basis: string;
}

/** The availability of the whole, as far as Microsoft's promises carry it. */
export interface AssessedAvailability {
  /** Between 0 and 1: the layers one after the other. */
  readonly composed: number;
  /** What is aimed at: 0.9995. */
  readonly target: number;
  /** Whether the composed availability reaches the target. */
  readonly meetsTarget: boolean;
  /** The layers that a request passes, in order. */
  readonly layers: AssessedLayer[];
  /** What has to be true for the figure to hold. */
  readonly assumptions: string[];
}

/** The share of requests that are to be answered. */
const TARGET = 0.9995;

/** Microsoft's Service Level Agreements for Online Services: Front Door 99.99 %, Azure OpenAI 99.9 % for each region. */
const FRONT_DOOR = 0.9999;
const OPENAI_REGION = 0.999;

/** The composed availability of a gateway. */
export function availabilityOf(model: GatewayModel): AssessedAvailability {
  const layers = [...edgeLayer(model), ...gatewayLayer(model), backendLayer(model)];
  const composed = layers.reduce((product, { availability }) => product * availability, 1);
  return { composed, target: TARGET, meetsTarget: composed >= TARGET, layers, assumptions: assumptionsOf(model) };
}

function edgeLayer({ edge }: GatewayModel): AssessedLayer[] {
  if (edge === undefined) return [];
  return [{ layer: 'Front Door', availability: FRONT_DOOR, basis: 'the SLA of Front Door' }];
}

/** Instances behind Front Door stand in for each other; without it nobody goes on from one to the next. */
function gatewayLayer({ instances, edge }: GatewayModel): AssessedLayer[] {
  if (instances.length === 0) return [];
  const slas = instances.map(instanceSla);
  const joined = edge === undefined ? Math.min(...slas) : atLeastOne(slas);
  const basis = instances.map(
    (instance, index) => `${instance.skuName ?? 'a tier that is not known'}: ${percent(slas[index])}`,
  );
  return [{ layer: 'API Management', availability: joined, basis: basis.join('; ') }];
}

function instanceSla({ skuName, locations }: ModelInstance): number {
  const zoned = locations.length > 0 && locations.every(({ zones }) => zones > 1);
  return apiManagementSla(skuName, { regions: locations.length, zoned });
}

/** The deployment that is in the fewest regions decides. */
function backendLayer(model: GatewayModel): AssessedLayer {
  const names = deploymentNames(model);
  const counts = (names.length === 0 ? [undefined] : names).map((name) => ({
    name,
    regions: regionsWith(model, name),
  }));
  const worst = counts.reduce((least, next) => (next.regions < least.regions ? next : least));
  const which = worst.name === undefined ? 'a deployment' : `'${worst.name}'`;
  return {
    layer: 'Azure OpenAI',
    availability: atLeastOne(new Array<number>(worst.regions).fill(OPENAI_REGION)),
    basis: `${which} in ${worst.regions} ${worst.regions === 1 ? 'region' : 'regions'} of ${percent(OPENAI_REGION)}`,
  };
}

function regionsWith({ backends }: GatewayModel, name: string | undefined): number {
  const holders = backends.filter(
    ({ deployments }) =>
      deployments === undefined || name === undefined || deployments.some((one) => one.name === name),
  );
  return new Set(holders.map(({ region, path }) => region ?? path)).size;
}

function atLeastOne(availabilities: readonly number[]): number {
  return 1 - availabilities.reduce((product, availability) => product * (1 - availability), 1);
}

function assumptionsOf({ edge, boundary, instances }: GatewayModel): string[] {
  return [
    'regions fail independently of each other',
    'the SLAs hold; they promise a credit, not an answer, and do not cover throttling',
    'the regions that are left have the capacity for what the lost one served; see the capacity',
    'a request is repeatable: an answer that has begun to stream is not failed over',
    ...(edge === undefined && instances.length > 1
      ? ['without an edge callers choose an instance themselves, so the weakest one counts']
      : []),
    ...(edge !== undefined && boundary !== undefined
      ? [`Front Door ends TLS at the location nearest to the caller, which may be outside ${boundary.title}`]
      : []),
  ];
}

/** `99.95 %`: cut, never rounded up, with as many digits as tell it from 100 %. */
export function percent(share: number): string {
  const nines = share >= 1 ? 0 : Math.ceil(-Math.log10(1 - share) - 1e-9);
  const digits = Math.min(7, Math.max(0, nines - 2));
  // What binary fractions lose must not cost a digit.
  return `${(Math.floor(share * 10 ** (digits + 2) + 1e-4) / 10 ** digits).toFixed(digits)} %`;
}
