import { deploymentSkus } from '../../azure/deployment-sku';
import type { DataBoundary } from '../data-boundary';
import type { GatewayCheck } from './gateway-check';

/** A backend lies inside the boundary. */
export const backendRegion: GatewayCheck = {
  code: 'GWY001',
  severity: 'error',
  title: 'every backend lies inside the data boundary',
  explanation:
    'A failover sends the whole prompt to the next backend. One backend outside the boundary is enough to let data out of it, on the day when a region inside is down.',
  *run({ boundary, backends }) {
    if (boundary === undefined) return;
    for (const { path, name, region } of backends) {
      if (region === undefined || boundary.contains(region)) continue;
      yield {
        path,
        message: `backend '${name}' is in ${region}, outside ${boundary.title}`,
        fix: inside(boundary),
      };
    }
  },
};

/** A deployment processes prompts inside the boundary. */
export const deploymentSku: GatewayCheck = {
  code: 'GWY002',
  severity: 'error',
  title: 'every deployment processes prompts inside the data boundary',
  explanation:
    'The region of an account says where data rests. Where prompts are processed is decided by the kind of deployment: the Global kinds run anywhere in the world, the DataZone kinds anywhere in the EU or in the United States.',
  *run({ boundary, backends }) {
    if (boundary === undefined) return;
    for (const { path, name, region, deployments = [] } of backends) {
      for (const deployment of deployments) {
        const { sku } = deployment;
        if (sku === undefined || region === undefined || boundary.containsDeployment(region, sku)) continue;
        // The region itself is told by GWY001.
        if (deploymentSkus[sku].processing === 'region') continue;
        const where =
          deploymentSkus[sku].processing === 'world' ? 'anywhere in the world' : 'anywhere in its data zone';
        yield {
          path,
          message: `deployment '${deployment.name}' of backend '${name}' is ${sku}, which is processed ${where}, and the boundary is ${boundary.title}`,
          fix: 'use Standard or ProvisionedManaged, or a DataZone kind where the whole zone lies inside the boundary',
        };
      }
    }
  },
};

/** A gateway lies inside the boundary: prompts pass through it. */
export const gatewayRegion: GatewayCheck = {
  code: 'GWY003',
  severity: 'error',
  title: 'every API Management gateway lies inside the data boundary',
  explanation: 'Prompts and answers pass through API Management, which holds them in memory and may log about them.',
  *run({ boundary, instances }) {
    if (boundary === undefined) return;
    for (const { path, locations } of instances) {
      for (const { region } of locations) {
        if (region === undefined || boundary.contains(region)) continue;
        yield {
          path,
          message: `API Management has a gateway in ${region}, outside ${boundary.title}`,
          fix: inside(boundary),
        };
      }
    }
  },
};

/** The gateway's own region lies inside the boundary: logs are kept there. */
export const ownRegion: GatewayCheck = {
  code: 'GWY004',
  severity: 'error',
  title: 'what the gateway keeps for itself lies inside the data boundary',
  explanation:
    'The workspace is in the region of the gateway. Its logs tell who called which model from where and, with promptText, the prompts.',
  *run({ boundary, path, region, instances }) {
    if (boundary === undefined || region === undefined || boundary.contains(region)) return;
    // The region of an API Management gateway is told by GWY003.
    if (instances.some(({ locations }) => locations.some((location) => location.region === region))) return;
    yield { path, message: `the gateway has the region ${region}, outside ${boundary.title}`, fix: inside(boundary) };
  },
};

function inside(boundary: DataBoundary): string {
  return `use one of ${boundary.regionNames().join(', ')}, or give each boundary a gateway of its own`;
}
