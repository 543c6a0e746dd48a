import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { TerraformVariable, type TerraformStack } from 'cdktf';
import { BackendNetwork } from '../../lib/backend/backend-network';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { Duration } from '../../lib/core/duration';
import { ApiManagementTopology } from '../../lib/gateway/api-management/topology';
import { GatewayEdge } from '../../lib/gateway/edge/gateway-edge';
import { GatewayObservability } from '../../lib/gateway/observability/gateway-observability';
import { ResilientOpenAIGateway } from '../../lib/gateway/resilient-openai-gateway';
import type { ResilientOpenAIGatewayProps } from '../../lib/gateway/resilient-openai-gateway-props';
import { azureStack, onlyResource, synthValid } from '../support/synth';

const deployments = [{ name: 'chat', model: 'gpt-4.1', modelVersion: '2025-04-14', capacity: 100 }];
const service = {
  ...{ name: 'apim-contoso', resourceGroupName: 'rg' },
  locations: [{ region: 'swedencentral', hostName: 'apim-contoso.azure-api.net' }],
};

function gateway(stack: TerraformStack, props: Partial<ResilientOpenAIGatewayProps> = {}): ResilientOpenAIGateway {
  return new ResilientOpenAIGateway(stack, 'gateway', {
    apiManagement: ApiManagementTopology.existing({ instances: [service] }),
    backends: [new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments })],
    edge: GatewayEdge.none(),
    observability: GatewayObservability.none(),
    ...props,
  });
}

const ranked = (stack: TerraformStack, rank: { priority?: number; weight?: number }) => ({
  backends: [
    new RegionalOpenAIBackend(stack, 'first', {
      ...{ region: 'swedencentral', backendName: 'sweden', deployments },
      ...rank,
    }),
  ],
});

test.each<[string, string, (stack: TerraformStack, value: TerraformVariable) => unknown]>([
  [
    'a budget',
    'the seconds of a duration are known only after the apply',
    (stack, { numberValue }) => gateway(stack, { failover: { budget: Duration.seconds(numberValue) } }),
  ],
  [
    'a priority',
    "the priority of backend 'sweden' is known only after the apply",
    (stack, { numberValue }) => gateway(stack, ranked(stack, { priority: numberValue })),
  ],
  [
    'a weight',
    "the weight of backend 'sweden' is known only after the apply",
    (stack, { numberValue }) => gateway(stack, ranked(stack, { weight: numberValue })),
  ],
  [
    'a path',
    'apiPath is known only after the apply',
    (stack, { stringValue }) => gateway(stack, { apiPath: stringValue }),
  ],
  [
    'a model of a consumer',
    "a model of consumer 'team' is known only after the apply",
    (stack, { stringValue }) => gateway(stack).addConsumer('team', { models: [stringValue] }),
  ],
  [
    'a list of audiences',
    'entra.audiences is a list that is known only after the apply',
    (stack, { listValue }) => gateway(stack, { entra: { tenantId: 'contoso.com', audiences: listValue } }),
  ],
  [
    'a list of addresses for alerts',
    'emails of alerts is a list that is known only after the apply',
    (stack, { listValue }) =>
      gateway(stack, { observability: GatewayObservability.standard({ alerts: { emails: listValue } }) }),
  ],
])('%s that only the apply knows is refused in these words', (_, message, make) => {
  const stack = azureStack();
  const value = new TerraformVariable(stack, 'value', {});
  expect(() => make(stack, value)).toThrow(message);
});

test('an allow list may be one that only the apply knows', () => {
  const stack = azureStack();
  const addresses = new TerraformVariable(stack, 'addresses', { type: 'list(string)' });
  const network = BackendNetwork.allowList({ ipRules: addresses.listValue });
  new RegionalOpenAIBackend(stack, 'sweden', { region: 'swedencentral', deployments, network });
  expect(onlyResource(synthValid(stack), 'azurerm_cognitive_account').network_acls).toMatchObject({
    ip_rules: '${var.addresses}',
  });
});

test('one backend given twice is told as that', () => {
  const stack = azureStack();
  const [backend] = ranked(stack, {}).backends;
  gateway(stack, { backends: [backend, backend] });
  expect(() => synthValid(stack)).toThrow("the backend 'sweden' is given more than once; name it in backends once");
});

test('the product of a consumer waits for what makes the instance', () => {
  const stack = azureStack();
  const maker = new ResourceGroup(stack, 'maker', { name: 'rg', location: 'swedencentral' });
  const instances = [{ ...service, dependencies: [maker] }];
  gateway(stack, { apiManagement: ApiManagementTopology.existing({ instances }) }).addConsumer('team');
  expect(onlyResource(synthValid(stack), 'azurerm_api_management_product').depends_on).toEqual([
    'azurerm_resource_group.maker',
  ]);
});
