import type { GatewayCheck } from './gateway-check';

/** The tier has an SLA. */
export const tierWithoutSla: GatewayCheck = {
  code: 'GWY060',
  severity: 'warning',
  title: 'API Management has a tier with an SLA',
  explanation: 'The Developer tier is for trying out: one unit, no SLA, and down while it is serviced.',
  *run({ instances }) {
    for (const { path, skuName } of instances) {
      if (skuName?.startsWith('Developer') !== true) continue;
      yield { path, message: `API Management is ${skuName}, which has no SLA`, fix: 'use another tier in production' };
    }
  },
};

/** The gateway itself survives the loss of a region. */
export const oneGatewayRegion: GatewayCheck = {
  code: 'GWY061',
  severity: 'warning',
  title: 'API Management runs in two regions',
  explanation: 'Backends in many regions do not help when the one region that API Management runs in is down.',
  *run({ path, instances }) {
    const places = instances.flatMap(({ id, locations }) =>
      locations.map(({ region }, index) => region ?? `${id}/${index}`),
    );
    const regions = new Set(places);
    if (instances.length === 0 || regions.size !== 1) return;
    yield {
      path,
      message: `API Management runs in ${[...regions][0]} only`,
      fix: 'add a location (Premium) or an instance in another region',
    };
  },
};

/** Front Door finds its way to API Management. */
export const reachableGateway: GatewayCheck = {
  code: 'GWY062',
  severity: 'error',
  title: 'Front Door reaches API Management',
  explanation:
    'An instance in the Internal network mode has private addresses only. Front Door comes from the internet, and a private link needs an instance outside a network, so every request would be a 504.',
  *run({ edge, instances }) {
    if (edge === undefined) return;
    for (const { path, internal } of instances) {
      if (internal !== true) continue;
      yield {
        path,
        message: 'API Management is in the Internal network mode, behind Front Door, which cannot reach it',
        fix: 'use ApiManagementNetworkMode.EXTERNAL with the lock on this Front Door, or GatewayEdge.none() with an edge of your own inside the network',
      };
    }
  },
};
