import { nearest } from '../../core/nearest';
import { capacityPools, deploymentNames } from '../assessment/capacity-pools';
import { capacityWithout } from '../assessment/capacity';
import type { GatewayModel } from '../gateway-model';
import type { GatewayCheck } from './gateway-check';

/** A consumer is let to something that exists. */
export const unknownModel: GatewayCheck = {
  code: 'GWY070',
  severity: 'error',
  title: 'a consumer may call deployments that exist',
  explanation: 'A name in `models` that no backend has lets the consumer call nothing by it.',
  *run(model) {
    if (model.backends.some(({ deployments }) => deployments === undefined)) return;
    const known = deploymentNames(model);
    for (const { path, name, models = [] } of model.consumers) {
      for (const wanted of models.filter((candidate) => !known.includes(candidate))) {
        const meant = nearest(wanted, known);
        yield {
          path,
          message: `consumer '${name}' may call '${wanted}', which no backend has; the deployments are ${known.join(', ')}`,
          fix: meant === undefined ? 'name one of them, or add the deployment to the backends' : `write '${meant}'`,
        };
      }
    }
  },
};

/** A consumer is not promised more than there is. */
export const beyondCapacity: GatewayCheck = {
  code: 'GWY071',
  severity: 'warning',
  title: 'a consumer is not promised more tokens than there are',
  explanation:
    'A limit above the capacity never takes effect: the backends throttle first, and other consumers feel it. Deployments with provisioned throughput are not judged.',
  *run(model) {
    for (const { path, name, tokensPerMinute, models } of model.consumers) {
      const capacity = tokensFor(model, models ?? deploymentNames(model));
      if (tokensPerMinute === undefined || capacity === undefined || tokensPerMinute <= capacity) continue;
      yield {
        path,
        message: `consumer '${name}' may use ${tokensPerMinute} tokens a minute, and the backends give ${capacity} in all`,
        fix: 'lower the limit, or raise the capacity',
      };
    }
  },
};

/** `undefined` when it cannot be said in tokens. */
function tokensFor(model: GatewayModel, names: readonly string[]): number | undefined {
  const capacities = names.map((name) => capacityWithout(capacityPools(model, name)));
  const known =
    capacities.length > 0 &&
    capacities.every(({ provisioned, tokensPerMinute }) => provisioned === 0 && tokensPerMinute > 0);
  return known ? capacities.reduce((sum, { tokensPerMinute }) => sum + tokensPerMinute, 0) : undefined;
}
