import { CdnFrontdoorOriginGroup } from '@cdktf/provider-azurerm/lib/cdn-frontdoor-origin-group';
import type { Construct } from 'constructs';

/** How Front Door asks whether an origin is well. */
export interface ProbeArguments {
  readonly path: string;
  readonly method: string;
  readonly intervalSeconds: number;
}

/** What an origin group is made of. */
export interface OriginGroupRequest {
  readonly name: string;
  readonly profileId: string;
  /** Absent for no probes. */
  readonly probe?: ProbeArguments;
  readonly additionalLatencyMilliseconds: number;
  readonly sampleSize: number;
  readonly successfulSamplesRequired: number;
}

/**
 * The name of an origin group. Front Door refuses public and private origins in one group, also for the moment in which
 * the one replaces the other, so private origins have a group of another name.
 */
export function originGroupName(word: string, isPrivate: boolean): string {
  return isPrivate ? `${word}-private` : word;
}

/** The origin group. Callers of the API have no cookies, so sessions are not held to an origin. */
export function frontDoorOriginGroup(scope: Construct, request: OriginGroupRequest): CdnFrontdoorOriginGroup {
  const { probe } = request;
  return new CdnFrontdoorOriginGroup(scope, 'OriginGroup', {
    name: request.name,
    cdnFrontdoorProfileId: request.profileId,
    sessionAffinityEnabled: false,
    healthProbe: probe && {
      path: probe.path,
      protocol: 'Https',
      requestType: probe.method,
      intervalInSeconds: probe.intervalSeconds,
    },
    loadBalancing: {
      additionalLatencyInMilliseconds: request.additionalLatencyMilliseconds,
      sampleSize: request.sampleSize,
      successfulSamplesRequired: request.successfulSamplesRequired,
    },
    // Origins are made before others are destroyed, so a group that replaces another exists beside it for a while.
    lifecycle: { createBeforeDestroy: true },
  });
}
