import { deploymentSkus } from '../../azure/deployment-sku';
import { deploymentNames } from '../assessment/capacity-pools';
import type { GatewayModel } from '../gateway-model';
import type { GatewayCheck } from './gateway-check';

/** Tiers are numbered without gaps. */
export const priorityGap: GatewayCheck = {
  code: 'GWY020',
  severity: 'warning',
  title: 'priorities have no gaps',
  explanation: 'A tier that nobody is in changes nothing, and is most often a slip: a backend was meant for it.',
  *run({ path, backends }) {
    const tiers = [...new Set(backends.map(({ priority }) => priority))].sort((a, b) => a - b);
    const missing = Array.from({ length: tiers.at(-1) ?? 0 }, (_, index) => index + 1).filter(
      (tier) => !tiers.includes(tier),
    );
    if (missing.length === 0) return;
    yield {
      path,
      message: `the backends have the priorities ${tiers.join(', ')}, and none has ${missing.slice(0, 5).join(', ')}`,
      fix: `number the tiers from 1 to ${tiers.length}`,
    };
  },
};

/** What is paid for anyway is used first. */
export const provisionedFirst: GatewayCheck = {
  code: 'GWY021',
  severity: 'warning',
  title: 'provisioned throughput comes before pay as you go',
  explanation: 'Provisioned throughput is paid for whether it is used or not. Pay as you go takes what spills over.',
  *run(model) {
    for (const name of deploymentNames(model)) {
      const payAsYouGo = prioritiesOf(model, name, false);
      for (const { path, backend, priority } of prioritiesOf(model, name, true)) {
        const sooner = payAsYouGo.find((other) => other.priority < priority);
        if (sooner === undefined) continue;
        yield {
          path,
          message: `deployment '${name}' is provisioned on '${backend}' (priority ${priority}) and pay as you go on '${sooner.backend}' (priority ${sooner.priority}), which is asked first`,
          fix: `give '${backend}' a lower priority number than '${sooner.backend}'`,
        };
      }
    }
  },
};

function prioritiesOf(
  { backends }: GatewayModel,
  name: string,
  provisioned: boolean,
): { path: string; backend: string; priority: number }[] {
  return backends
    .filter(({ deployments = [] }) =>
      deployments.some(
        (deployment) =>
          deployment.name === name &&
          deployment.sku !== undefined &&
          (deploymentSkus[deployment.sku].unit === 'PTU') === provisioned,
      ),
    )
    .map(({ path, name: backend, priority }) => ({ path, backend, priority }));
}
