import { capacityPools, deploymentNames, quotaPools } from '../assessment/capacity-pools';
import { capacityWithout, regionsOf } from '../assessment/capacity';
import type { GatewayCheck } from './gateway-check';

/** What is left with one region lost carries the load that was declared. */
export const oneRegionLost: GatewayCheck = {
  code: 'GWY030',
  severity: 'error',
  title: 'the expected load fits with any one region lost',
  explanation:
    'When a region is down the others get its requests. If they cannot carry them they throttle, and the outage of one region becomes one of all. Capacity that shares a quota counts once. Provisioned throughput is not measured in tokens, so a deployment that has any left is not judged.',
  *run(model) {
    for (const { deployment, tokensPerMinute } of model.expectedLoad) {
      const pools = capacityPools(model, deployment);
      for (const region of regionsOf(pools)) {
        const left = capacityWithout(pools, region);
        if (left.provisioned > 0 || left.tokensPerMinute >= tokensPerMinute) continue;
        yield {
          path: model.path,
          message: `without ${region}, deployment '${deployment}' has ${left.tokensPerMinute} tokens a minute, and ${tokensPerMinute} are expected`,
          fix: 'raise the capacity elsewhere, or add a backend in another region',
        };
      }
    }
  },
};

/** A deployment has capacity in more than one region. */
export const oneRegionOnly: GatewayCheck = {
  code: 'GWY031',
  severity: 'warning',
  title: 'a deployment has capacity in two regions',
  explanation: 'With all capacity in one region nothing is left when it is down, however many backends there are.',
  *run(model) {
    for (const name of deploymentNames(model)) {
      const regions = new Set(
        model.backends
          .filter(({ deployments }) => deployments?.some((deployment) => deployment.name === name) ?? true)
          .map(({ region, path }) => region ?? path),
      );
      if (regions.size !== 1) continue;
      yield {
        path: model.path,
        message: `deployment '${name}' is in ${[...regions][0]} only`,
        fix: 'add a backend with this deployment in another region',
      };
    }
  },
};

/** Deployments do not ask for more than the quota. */
export const overQuota: GatewayCheck = {
  code: 'GWY032',
  severity: 'error',
  title: 'deployments fit into their quota',
  explanation: 'Azure refuses the deployment that goes over the quota, in the middle of the apply.',
  *run(model) {
    for (const { region, model: name, sku, backends, allocated, quota } of quotaPools(model)) {
      if (quota === undefined || allocated <= quota) continue;
      yield {
        path: model.path,
        message: `${backends.map((backend) => `'${backend}'`).join(', ')} ask for ${allocated} of ${name ?? 'a model'} (${sku}) in ${region}, and the quota is ${quota}`,
        fix: 'lower the capacities, or ask Azure for more quota',
      };
    }
  },
};

/** Accounts that share a quota are known to. */
export const sharedQuota: GatewayCheck = {
  code: 'GWY033',
  severity: 'warning',
  title: 'backends of one failover set do not share a quota',
  explanation:
    'Quota belongs to a subscription, region, model and kind of deployment. A second account there adds none: it throttles when the first does. Without a declared quota the report counts such a pair once.',
  *run(model) {
    for (const { region, model: name, sku, backends, quota } of quotaPools(model)) {
      if (backends.length < 2 || quota !== undefined) continue;
      yield {
        path: model.path,
        message: `${backends.map((backend) => `'${backend}'`).join(' and ')} share the quota of ${name ?? 'a model'} (${sku}) in ${region}`,
        fix: 'use another region or subscription, or declare the quota in `quotas` so that it is reckoned with',
      };
    }
  },
};
