import { ApiManagementSku } from '../../../lib/azure/api-management/sku';
import { BackendAuthentication } from '../../../lib/backend/backend-authentication';
import { RegionalOpenAIBackend } from '../../../lib/backend/regional-openai-backend';
import { ApiManagementTopology } from '../../../lib/gateway/api-management/topology';
import { GatewayEdge } from '../../../lib/gateway/edge/gateway-edge';
import { GatewayObservability } from '../../../lib/gateway/observability/gateway-observability';
import { ResilientOpenAIGateway } from '../../../lib/gateway/resilient-openai-gateway';
import { azureStack, resources, type Synthesized, synthValid } from '../../support/synth';

function gatewayBehind(edge: GatewayEdge): Synthesized {
  const stack = azureStack('contoso');
  const authentication = BackendAuthentication.managedIdentity();
  const backend = (id: string, region: string) =>
    RegionalOpenAIBackend.fromEndpoint(stack, id, {
      region,
      endpoint: `https://${id}.openai.azure.com`,
      authentication,
    });
  new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement: ApiManagementTopology.perRegion({
      sku: ApiManagementSku.STANDARD_V2,
      publisherName: 'Contoso',
      publisherEmail: 'api@contoso.com',
      locations: [{ region: 'swedencentral' }, { region: 'francecentral' }],
      publicNetworkAccess: false,
    }),
    backends: [backend('sweden', 'swedencentral'), backend('france', 'francecentral')],
    edge,
    observability: GatewayObservability.none(),
  });
  return synthValid(stack);
}

test('private links of Front Door close the instances, and the API comes after that', () => {
  const json = gatewayBehind(GatewayEdge.frontDoor({ privateLink: true }));
  const actions = Object.entries(json.resource?.azapi_resource_action ?? {});
  const closing = actions.filter(([, action]) => action.method === 'PATCH');
  const approvals = actions.filter(([, action]) => action.method === 'PUT').map(([name]) => name);
  expect(closing).toHaveLength(2);
  expect(approvals).toHaveLength(2);
  for (const [, { depends_on: after }] of closing) {
    expect(after).toEqual(expect.arrayContaining(approvals.map((name) => `azapi_resource_action.${name}`)));
  }
  const closed = closing.map(([name]) => `azapi_resource_action.${name}`);
  for (const api of resources(json, 'azurerm_api_management_api')) {
    expect(closed.some((address) => (api.depends_on as string[]).includes(address))).toBe(true);
  }
});

test('an edge without private links leaves nobody a way in, and that is told', () => {
  expect(() => gatewayBehind(GatewayEdge.frontDoor())).toThrow('public network access is off, but there is neither');
});
