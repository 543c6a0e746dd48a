import { AzurermProvider } from '@cdktf/provider-azurerm/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import fc from 'fast-check';
import { ApiManagementSku } from '../../lib/azure/api-management/sku';
import { DeploymentSku } from '../../lib/azure/deployment-sku';
import { FrontDoorSku } from '../../lib/azure/front-door/front-door-sku';
import { BackendAuthentication } from '../../lib/backend/backend-authentication';
import type { IOpenAIBackend } from '../../lib/backend/openai-backend';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { ApiManagementTopology } from '../../lib/gateway/api-management/topology';
import { GatewayEdge } from '../../lib/gateway/edge/gateway-edge';
import { FrontDoorWaf } from '../../lib/gateway/edge/front-door-waf';
import { GatewayObservability } from '../../lib/gateway/observability/gateway-observability';
import { ResilientOpenAIGateway } from '../../lib/gateway/resilient-openai-gateway';

const subscription = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-contoso/providers';
const regions = ['swedencentral', 'francecentral', 'westeurope', 'northeurope', 'eastus2', 'uksouth'];
const models = ['gpt-4o', 'gpt-5-mini', 'o3', 'text-embedding-3-large'];
const common = { publisherName: 'Contoso', publisherEmail: 'ai@contoso.com' };

const backend = fc.record({
  kind: fc.constantFrom('made', 'account', 'account of a reference', 'endpoint with a key', 'endpoint with a value'),
  region: fc.constantFrom(...regions),
  models: fc.subarray(models, { minLength: 1 }),
  renamed: fc.boolean(),
  priority: fc.integer({ min: 1, max: 3 }),
  weight: fc.integer({ min: 1, max: 100 }),
});

/** A gateway as plain data, so that a failing one can be read. */
export const anyGateway = fc.record({
  backends: fc.array(backend, { minLength: 1, maxLength: 6 }),
  locations: fc.subarray(regions, { minLength: 1, maxLength: 3 }),
  topology: fc.constantFrom('one instance', 'Standard v2 in each region', 'Consumption in each region', 'existing'),
  edge: fc.constantFrom('premium', 'standard', 'private', 'existing', 'none'),
  observability: fc.constantFrom('standard', 'all', 'existing', 'none'),
  strategy: fc.constantFrom('synchronous', 'retry', 'backendPool'),
  inlineFragments: fc.boolean(),
  consumers: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
  limits: fc.constantFrom('none', 'requests', 'tokens'),
});

export type AnyGateway = typeof anyGateway extends fc.Arbitrary<infer T> ? T : never;
type AnyBackend = AnyGateway['backends'][number];

/** The gateway in a stack of an app of its own. */
export function stackOf(chosen: AnyGateway): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'any');
  new AzurermProvider(stack, 'azurerm', { features: [{}] });
  const gateway = new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement: topologyOf(chosen),
    backends: chosen.backends.map((each, index) => backendOf(stack, `backend-${index}`, each)),
    edge: edges[chosen.edge](),
    observability: observabilities[chosen.observability](),
    failover: {
      strategy: FailoverStrategy[chosen.strategy](),
      inlineFragments: chosen.inlineFragments,
    },
  });
  for (const name of new Set(chosen.consumers)) {
    gateway.addConsumer(name, {
      ...(chosen.limits === 'requests' && { requestsPerMinute: 100 }),
      ...(chosen.limits === 'tokens' && { tokensPerMinute: 20_000, models: ['gpt-4o'] }),
    });
  }
  return stack;
}

function backendOf(stack: TerraformStack, id: string, chosen: AnyBackend): IOpenAIBackend {
  const { region, priority, weight } = chosen;
  const place = { region, priority, weight, deployments: deploymentsOf(chosen) };
  switch (chosen.kind) {
    case 'made':
      return new RegionalOpenAIBackend(stack, id, place);
    case 'account': {
      const accountId = `${subscription}/Microsoft.CognitiveServices/accounts/contoso-${id}`;
      return RegionalOpenAIBackend.fromAccountAttributes(stack, id, { ...place, accountId, customSubdomain: id });
    }
    case 'account of a reference': {
      const [accountId, endpoint] = ['account', 'endpoint'].map((what) => textOf(stack, `${id}-${what}`));
      return RegionalOpenAIBackend.fromAccountAttributes(stack, id, { ...place, accountId, endpoint });
    }
    default: {
      const authentication =
        chosen.kind === 'endpoint with a key'
          ? BackendAuthentication.keyVaultKey({ secretId: `https://contoso.vault.azure.net/secrets/${id}` })
          : BackendAuthentication.namedValue('kept-elsewhere');
      return RegionalOpenAIBackend.fromEndpoint(stack, id, {
        ...place,
        endpoint: `https://${id}.example.com`,
        authentication,
      });
    }
  }
}

function deploymentsOf({ models: names, renamed }: AnyBackend) {
  return names.map((name) => ({
    ...{ name, deploymentName: renamed ? `${name}-in-the-account` : name, model: name },
    ...{ modelVersion: '2025-01-01', sku: DeploymentSku.GLOBAL_STANDARD, capacity: 10 },
  }));
}

function topologyOf({ topology, locations }: AnyGateway): ApiManagementTopology {
  const places = locations.map((region) => ({ region }));
  switch (topology) {
    case 'one instance':
      return ApiManagementTopology.multiRegion({ ...common, locations: places });
    case 'existing':
      return ApiManagementTopology.existing({
        instances: locations.map((region) => ({
          ...{ name: `apim-${region}`, resourceGroupName: 'rg-contoso', sku: ApiManagementSku.PREMIUM },
          locations: [{ region, hostName: `apim-${region}.azure-api.net` }],
        })),
      });
    default: {
      const sku = topology.startsWith('Standard') ? ApiManagementSku.STANDARD_V2 : ApiManagementSku.CONSUMPTION;
      return ApiManagementTopology.perRegion({ ...common, sku, locations: places });
    }
  }
}

const edges = {
  premium: () => GatewayEdge.frontDoor(),
  standard: () => GatewayEdge.frontDoor({ sku: FrontDoorSku.STANDARD, waf: FrontDoorWaf.none() }),
  private: () => GatewayEdge.frontDoor({ privateLink: true }),
  existing: () =>
    GatewayEdge.existingFrontDoor({
      sku: FrontDoorSku.STANDARD,
      profile: {
        profileId: `${subscription}/Microsoft.Cdn/profiles/afd-contoso`,
        frontDoorId: '33333333-3333-3333-3333-333333333333',
      },
    }),
  none: () => GatewayEdge.none(),
};

const observabilities = {
  standard: () => GatewayObservability.standard(),
  all: () => GatewayObservability.standard({ customMetrics: true, llmLogs: true, alerts: { emails: ['a@b.com'] } }),
  existing: () =>
    GatewayObservability.existing({ workspaceId: `${subscription}/Microsoft.OperationalInsights/workspaces/log` }),
  none: () => GatewayObservability.none(),
};

function textOf(stack: TerraformStack, name: string): string {
  return new TerraformVariable(stack, name, { type: 'string' }).stringValue;
}
