import type { GatewayModel, ModelDeployment } from '../gateway-model';
import type { CheckFinding, GatewayCheck } from './gateway-check';

/** One name means one model. */
export const sameModel: GatewayCheck = {
  code: 'GWY010',
  severity: 'error',
  title: 'a deployment is the same model on every backend',
  explanation: 'A caller who is failed over must not get the answer of another model.',
  run: (model) => differing(model, 'model', 'give the deployments of one name the same model, or other names'),
};

/** One name means one version. */
export const sameVersion: GatewayCheck = {
  code: 'GWY011',
  severity: 'error',
  title: 'a deployment is the same version of its model on every backend',
  explanation:
    'Versions of a model answer differently. With a failover between versions, prompts that were tested stop working on the day of an outage, and nobody sees why.',
  run: (model) => differing(model, 'version', 'pin the same modelVersion on every backend'),
};

function* differing(
  { path, backends }: GatewayModel,
  what: 'model' | 'version',
  fix: string,
): Generator<CheckFinding, void> {
  const seen = new Map<string, Map<string, string[]>>();
  for (const { name: backend, deployments = [] } of backends) {
    for (const deployment of deployments) {
      const value = deployment[what];
      if (value === undefined) continue;
      const values = seen.get(keyOf(deployment, what)) ?? new Map<string, string[]>();
      values.set(value, [...(values.get(value) ?? []), backend]);
      seen.set(keyOf(deployment, what), values);
    }
  }
  for (const [key, values] of seen) {
    if (values.size < 2) continue;
    const held = [...values].map(([value, holders]) => `${value} on ${holders.join(', ')}`).join(', and ');
    yield { path, message: `deployment '${key.split('\n')[0]}' has the ${what} ${held}`, fix };
  }
}

/** Versions are compared among deployments of the same model only: another model is told by itself. */
function keyOf({ name, model }: ModelDeployment, what: 'model' | 'version'): string {
  return what === 'model' ? name : `${name}\n${model ?? ''}`;
}
