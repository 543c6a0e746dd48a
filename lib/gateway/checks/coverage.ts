import { deploymentNames } from '../assessment/capacity-pools';
import type { GatewayCheck } from './gateway-check';

/** A deployment has somewhere to go. */
export const missingDeployment: GatewayCheck = {
  code: 'GWY012',
  severity: 'warning',
  title: 'a deployment is on every backend',
  explanation:
    'A backend that lacks a deployment is passed over for its requests. With one backend left there is no failover for them at all.',
  *run(model) {
    const declaring = model.backends.filter(({ deployments }) => deployments !== undefined);
    for (const name of deploymentNames(model)) {
      const holders = declaring.filter(({ deployments }) =>
        deployments?.some((deployment) => deployment.name === name),
      );
      const without = declaring.filter((backend) => !holders.includes(backend));
      if (without.length === 0) continue;
      const alone = holders.length === 1 && declaring.length === model.backends.length;
      yield {
        path: model.path,
        message:
          `deployment '${name}' is missing on ${without.map((backend) => `'${backend.name}'`).join(', ')}` +
          (alone ? `, so that nobody answers when '${holders[0].name}' does not` : ''),
        fix: 'add the deployment there, or leave it as it is when its callers can do without',
      };
    }
  },
};
