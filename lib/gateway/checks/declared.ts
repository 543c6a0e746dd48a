import { nearest } from '../../core/nearest';
import { deploymentNames, quotaPools } from '../assessment/capacity-pools';
import { knownRegion } from '../model-of';
import type { GatewayCheck } from './gateway-check';

/** A load that was declared is one of a deployment that exists: without this, a slip in the name would switch the check of the load off. */
export const loadOfNothing: GatewayCheck = {
  code: 'GWY034',
  severity: 'error',
  title: 'an expected load is that of a deployment that exists',
  explanation: 'A name in `expectedLoad` that no backend has would be checked against nothing, and so always fit.',
  *run(model) {
    if (model.backends.some(({ deployments }) => deployments === undefined)) return;
    const known = deploymentNames(model);
    for (const { deployment } of model.expectedLoad) {
      if (known.includes(deployment)) continue;
      const meant = nearest(deployment, known);
      yield {
        path: model.path,
        message: `a load is expected of '${deployment}', which no backend has; the deployments are ${known.join(', ')}`,
        fix: meant === undefined ? 'name one of them' : `write '${meant}'`,
      };
    }
  },
};

/** A quota that was declared is drawn on. */
export const quotaOfNothing: GatewayCheck = {
  code: 'GWY035',
  severity: 'warning',
  title: 'a quota is that of a deployment that exists',
  explanation:
    'A quota belongs to a region, a model and a kind of deployment. One that no deployment draws on is checked against nothing: most often a slip in the name of the model.',
  *run(model) {
    const pools = quotaPools(model);
    for (const { region, model: name, sku } of model.quotas) {
      const home = knownRegion(region);
      if (pools.some((pool) => pool.region === home && (pool.model ?? name) === name && pool.sku === sku)) continue;
      yield {
        path: model.path,
        message: `no deployment draws on the quota of ${name} (${sku}) in ${region}`,
        fix: 'correct it, or leave it out',
      };
    }
  },
};
