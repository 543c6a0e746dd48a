import { ResourceGroup } from '@cdktf/provider-azurerm/lib/resource-group';
import { Lazy, type TerraformStack } from 'cdktf';
import { ApiManagementSku } from '../../../lib/azure/api-management/sku';
import { ResourceNaming } from '../../../lib/azure/resource-naming';
import type { ExistingInstanceAttributes } from '../../../lib/gateway/api-management/existing-instance';
import { ApiManagementTopology } from '../../../lib/gateway/api-management/topology';
import type { RegionalInstanceLocation } from '../../../lib/gateway/api-management/per-region';
import { GatewayIdentity } from '../../../lib/gateway/identity/gateway-identity';
import { LinkedSecret } from '../../../lib/gateway/identity/linked-secret';
import { PolicyGateway } from '../../../lib/policy/policy-validation';
import { azureStack, onlyResource, resources, synthValid, written } from '../../support/synth';

/** `expect.stringMatching`, which is typed as anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const publisher = { publisherName: 'Contoso', publisherEmail: 'api@contoso.com' };
const place = {
  naming: ResourceNaming.of({ workload: 'contoso', environment: 'prod' }),
  resourceGroupName: 'rg-contoso',
  region: 'westeurope',
  tags: { team: 'ai' },
};

function bind(topology: ApiManagementTopology, stack = azureStack()) {
  const identity = new GatewayIdentity(stack, 'identity', { ...place, tags: { ...place.tags } });
  return { stack, instances: topology._bind(stack, { place, identity }) };
}

const servicesOf = (stack: TerraformStack) => synthValid(stack).resource?.azurerm_api_management ?? {};

describe('one instance in several regions', () => {
  const locations = [{ region: 'swedencentral' }, { region: 'francecentral', capacity: 2 }];
  const topology = ApiManagementTopology.multiRegion({ ...publisher, locations });

  test('is Premium, in the place of the gateway, with its identity', () => {
    const { stack, instances } = bind(topology);
    expect(topology._makesInstances).toBe(true);
    expect(instances.map(({ instanceId }) => instanceId)).toEqual(['api-management']);
    const json = synthValid(stack);
    expect(resources(json, 'azurerm_user_assigned_identity')).toHaveLength(1);
    expect(onlyResource(json, 'azurerm_api_management')).toMatchObject({
      name: matching(/^apim-contoso-prod-[0-9a-f]{6}$/),
      resource_group_name: 'rg-contoso',
      location: 'swedencentral',
      sku_name: 'Premium_1',
      tags: { team: 'ai' },
      additional_location: [{ location: 'francecentral', capacity: 2 }],
    });
  });

  test('has the name, the network, the endpoints and the rest that were asked for', () => {
    const privateEndpoints = {
      hub: {
        subnetId: '/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/hub',
      },
    };
    const { stack } = bind(
      ApiManagementTopology.multiRegion({
        ...publisher,
        locations,
        privateEndpoints,
        apiManagementName: 'apim-mine',
        publicNetworkAccess: false,
        preventDestroy: false,
      }),
    );
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_api_management')).toMatchObject({
      name: 'apim-mine',
      lifecycle: { prevent_destroy: false },
    });
    expect(resources(json, 'azurerm_private_endpoint')).toHaveLength(1);
    expect(resources(json, 'azapi_resource_action')).toHaveLength(1);
  });

  test('makes an identity of its own where there is none', () => {
    const stack = azureStack();
    topology._bind(stack, { place });
    expect(resources(synthValid(stack), 'azurerm_user_assigned_identity')).toHaveLength(1);
  });
});

describe('an instance in each region', () => {
  const sku = ApiManagementSku.STANDARD_V2;
  const perRegion = (locations: RegionalInstanceLocation[], capacity?: number) =>
    ApiManagementTopology.perRegion({ ...publisher, sku, capacity, locations });
  const three = [{ region: 'westeurope' }, { region: 'swedencentral' }, { region: 'France Central', capacity: 5 }];

  test('has its region as its id, and in its name', () => {
    const { stack, instances } = bind(perRegion(three, 2));
    expect(instances.map(({ instanceId }) => instanceId)).toEqual(['francecentral', 'swedencentral', 'westeurope']);
    expect(
      Object.values(servicesOf(stack)).map(({ name, sku_name: tier, location }) => [name, tier, location]),
    ).toEqual([
      [matching(/^apim-contoso-prod-francecentral-/), 'StandardV2_5', 'francecentral'],
      [matching(/^apim-contoso-prod-swedencentral-/), 'StandardV2_2', 'swedencentral'],
      [matching(/^apim-contoso-prod-westeurope-/), 'StandardV2_2', 'westeurope'],
    ]);
    expect(instances.map(({ gatewayKind }) => gatewayKind)).toEqual(Array(3).fill(PolicyGateway.V2));
  });

  test('does not depend on the order of the program, nor on the others', () => {
    const all = servicesOf(bind(perRegion(three)).stack);
    expect(servicesOf(bind(perRegion([...three].reverse())).stack)).toEqual(all);
    expect(all).toMatchObject(servicesOf(bind(perRegion([three[1]])).stack));
  });

  test('shares the identity of the gateway with the others', () => {
    const json = synthValid(bind(perRegion(three)).stack);
    expect(resources(json, 'azurerm_user_assigned_identity')).toHaveLength(1);
  });

  test('has its own private endpoint and name', () => {
    const privateEndpoint = {
      subnetId: '/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/we',
    };
    const { stack } = bind(perRegion([{ region: 'westeurope', privateEndpoint, apiManagementName: 'apim-mine' }]));
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_api_management').name).toBe('apim-mine');
    expect(onlyResource(json, 'azurerm_private_endpoint')).toMatchObject({
      name: 'pep-contoso-prod-apim-westeurope',
      location: 'westeurope',
    });
  });

  test.each<[RegionalInstanceLocation[], string]>([
    [[], 'has no locations; give at least one region'],
    [[{ region: 'westeurope' }, { region: 'West Europe' }], 'has westeurope more than once'],
    [[{ region: 'westeurop' }], "use 'westeurope'"],
    [[{ region: 'westeurope', zones: ['1'] }], 'zones are chosen in westeurope'],
    [[{ region: Lazy.stringValue({ produce: () => 'westeurope' }) }], 'is known only after the apply'],
  ])('%j are refused', (locations, message) => {
    expect(() => bind(perRegion(locations))).toThrow(message);
  });
});

describe('instances that are there', () => {
  const clientId = '11111111-1111-1111-1111-111111111111';
  const principalId = '22222222-2222-2222-2222-222222222222';
  const one: ExistingInstanceAttributes = {
    name: 'apim-one',
    resourceGroupName: 'rg-one',
    locations: [{ region: 'Sweden Central', hostName: 'apim-one.azure-api.net', zones: ['1', '2'] }],
  };
  const existing = (...instances: ExistingInstanceAttributes[]) => {
    const stack = azureStack();
    const topology = ApiManagementTopology.existing({ instances });
    return { stack, topology, instances: topology._bind(stack, { place }) };
  };

  test('are not touched', () => {
    const { stack, topology, instances } = existing({
      ...one,
      apiManagementId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim-one',
    });
    expect(topology._makesInstances).toBe(false);
    const json = synthValid(stack);
    expect(json.resource).toBeUndefined();
    expect(json.data).toBeUndefined();
    expect(instances).toMatchObject([
      {
        instanceId: 'apim-one',
        apiManagementName: 'apim-one',
        resourceGroupName: 'rg-one',
        apiManagementId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim-one',
        gatewayKind: PolicyGateway.CLASSIC,
        locations: [{ region: 'swedencentral', hostName: 'apim-one.azure-api.net', zones: ['1', '2'] }],
        externalCache: false,
        dependencies: [],
      },
    ]);
    expect(instances[0].skuName).toBeUndefined();
    expect(instances[0].identityClientId).toBeUndefined();
  });

  test('let what is put on them wait for what makes them', () => {
    const group = new ResourceGroup(azureStack(), 'group', { name: 'rg', location: 'westeurope' });
    expect(existing({ ...one, dependencies: [group] }).instances[0].dependencies).toEqual([group]);
  });

  test('have an id in the subscription of the provider, where none is given', () => {
    const { stack, instances } = existing(one);
    expect(written(stack, instances[0].apiManagementId)).toMatch(
      /^\/subscriptions\/\$\{data\.azurerm_client_config\.[\w-]+\.subscription_id\}\/resourceGroups\/rg-one\/providers\/Microsoft\.ApiManagement\/service\/apim-one$/,
    );
  });

  test.each([
    [{ sku: ApiManagementSku.PREMIUM_V2 }, PolicyGateway.V2, 'PremiumV2_1'],
    [{ sku: ApiManagementSku.CONSUMPTION }, PolicyGateway.CONSUMPTION, 'Consumption_0'],
    [{ gatewayKind: PolicyGateway.WORKSPACE }, PolicyGateway.WORKSPACE, undefined],
  ])('are what %j says', (attributes, kind, skuName) => {
    expect(existing({ ...one, ...attributes }).instances).toMatchObject([{ gatewayKind: kind, skuName }]);
  });

  test('have the units and the cache that they are said to have', () => {
    const locations = [{ region: 'westeurope', hostName: 'a.b', capacity: 3 }];
    const { instances } = existing({ ...one, locations, sku: ApiManagementSku.PREMIUM, externalCache: true });
    expect(instances).toMatchObject([{ skuName: 'Premium_3', externalCache: true }]);
  });

  test('that share an identity are granted a role once', () => {
    const identity = { identityClientId: clientId, identityPrincipalId: principalId };
    const { stack, instances } = existing({ ...one, ...identity }, { ...one, name: 'apim-two', ...identity });
    instances.forEach((instance) => {
      new LinkedSecret(stack, `key-of-${instance.instanceId}`, {
        instance,
        displayName: 'key',
        secretId: 'https://contoso.vault.azure.net/secrets/key',
        keyVaultId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso',
      });
    });
    const json = synthValid(stack);
    expect(resources(json, 'azurerm_api_management_named_value')).toHaveLength(2);
    expect(onlyResource(json, 'azurerm_role_assignment').principal_id).toBe(principalId);
    expect(instances).toMatchObject(Array(2).fill(identity));
  });

  test.each<[ExistingInstanceAttributes[], string]>([
    [[], 'has no instances; give at least one'],
    [[one, one], "has 'apim-one' more than once"],
    [[{ ...one, locations: [] }], "the instance 'apim-one' has no locations"],
    [[{ ...one, name: 'apim_one' }], "the name of the API Management service is 'apim_one'"],
    [[{ ...one, name: Lazy.stringValue({ produce: () => 'x' }) }], 'is known only after the apply'],
    [[{ ...one, locations: [{ region: 'westeurope', hostName: 'https://a.b' }] }], "is 'https://a.b', expected a name"],
    [[{ ...one, locations: [{ region: 'westeurop', hostName: 'a.b' }] }], "use 'westeurope'"],
    [[{ ...one, identityClientId: '/subscriptions/0/id' }], 'expected a GUID; take the client id'],
  ])('%j are refused', (instances, message) => {
    expect(() => existing(...instances)).toThrow(message);
  });
});
