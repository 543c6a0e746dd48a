import type { ModelBackend } from '../gateway-model';
import type { GatewayCheck } from './gateway-check';

/** Names tell backends apart. */
export const duplicateName: GatewayCheck = {
  code: 'GWY050',
  severity: 'error',
  title: 'backends have different names',
  explanation: 'X-Served-By, metrics, cooldowns and alerts know a backend by its name, whatever its letter case.',
  *run({ backends }) {
    const first = new Map<string, ModelBackend>();
    for (const backend of backends) {
      const key = backend.name.toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, backend);
      else {
        const same = other.path === backend.path;
        yield {
          path: backend.path,
          message: same
            ? `the backend '${backend.name}' is given more than once`
            : `the name '${backend.name}' is taken by ${other.path}`,
          fix: same ? 'name it in backends once' : 'give one of the two another backendName',
        };
      }
    }
  },
};

/** Two backends are two accounts, unless they serve different deployments. */
export const sameEndpoint: GatewayCheck = {
  code: 'GWY051',
  severity: 'warning',
  title: 'two backends do not stand for the same deployment',
  explanation:
    'A failover from an account to itself meets the same throttling. One account under two names is sound when each name has other deployments.',
  *run({ backends }) {
    for (const [index, backend] of backends.entries()) {
      const twin = backends.slice(0, index).find((other) => sameAccount(other, backend) && overlap(other, backend));
      if (twin === undefined) continue;
      yield {
        path: backend.path,
        message: `'${backend.name}' and '${twin.name}' have the endpoint ${backend.endpoint} and a deployment in common`,
        fix: 'give one of the two another account, or other deployments',
      };
    }
  },
};

function sameAccount(left: ModelBackend, right: ModelBackend): boolean {
  return left.endpoint !== undefined && hostOf(left.endpoint) === hostOf(right.endpoint);
}

function hostOf(endpoint: string | undefined): string | undefined {
  return endpoint?.toLowerCase().replace(/\/+$/, '');
}

/** A backend that declares no deployments has all of them. */
function overlap(left: ModelBackend, right: ModelBackend): boolean {
  if (left.deployments === undefined || right.deployments === undefined) return true;
  const names = new Set(left.deployments.map(({ name }) => name.toLowerCase()));
  return right.deployments.some(({ name }) => names.has(name.toLowerCase()));
}
