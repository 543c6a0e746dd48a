import { duplicateName, sameEndpoint } from './backends';
import { oneRegionLost, oneRegionOnly, overQuota, sharedQuota } from './capacity';
import { beyondCapacity, unknownModel } from './consumers';
import { missingDeployment } from './coverage';
import { loadOfNothing, quotaOfNothing } from './declared';
import type { GatewayCheck } from './gateway-check';
import { oneGatewayRegion, reachableGateway, tierWithoutSla } from './instances';
import { sameModel, sameVersion } from './parity';
import { priorityGap, provisionedFirst } from './priorities';
import { backendRegion, deploymentSku, gatewayRegion, ownRegion } from './residency';
import { timeBudget } from './time';

/** Every check of a gateway as a whole, by code. */
export const gatewayChecks: readonly GatewayCheck[] = [
  backendRegion,
  deploymentSku,
  gatewayRegion,
  ownRegion,
  sameModel,
  sameVersion,
  missingDeployment,
  priorityGap,
  provisionedFirst,
  oneRegionLost,
  oneRegionOnly,
  overQuota,
  sharedQuota,
  loadOfNothing,
  quotaOfNothing,
  timeBudget,
  duplicateName,
  sameEndpoint,
  tierWithoutSla,
  oneGatewayRegion,
  reachableGateway,
  unknownModel,
  beyondCapacity,
];
