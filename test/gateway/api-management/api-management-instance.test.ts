import { Lazy, TerraformResource, TerraformVariable } from 'cdktf';
import { ApiManagementNetworkMode } from '../../../lib/azure/api-management/network-mode';
import { ApiManagementSku } from '../../../lib/azure/api-management/sku';
import { terraformDependencies } from '../../../lib/azure/dependencies';
import { ApiManagementInstance } from '../../../lib/gateway/api-management/api-management-instance';
import { closeBehindEdge } from '../../../lib/gateway/api-management/close-behind-edge';
import type { ApiManagementInstanceProps } from '../../../lib/gateway/api-management/instance-props';
import { GatewayIdentity } from '../../../lib/gateway/identity/gateway-identity';
import { PolicyGateway } from '../../../lib/policy/policy-validation';
import { azureStack, onlyResource, resources, synthValid, written } from '../../support/synth';

/** `expect.stringMatching`, which is typed as anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const needed = { resourceGroupName: 'rg-contoso', publisherName: 'Contoso', publisherEmail: 'api@contoso.com' };
const home = [{ region: 'swedencentral' }];
const subnetId = '/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/apim';
const vault = '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso';
const hostName = { hostName: 'api.contoso.com', certificateSecretId: 'https://contoso.vault.azure.net/secrets/api' };

function make(props: Partial<ApiManagementInstanceProps> = {}) {
  const stack = azureStack('contoso');
  const instance = new ApiManagementInstance(stack, 'apim', { ...needed, locations: home, ...props });
  return { stack, instance };
}

const jsonOf = (props: Partial<ApiManagementInstanceProps> = {}) => synthValid(make(props).stack);
const serviceOf = (props: Partial<ApiManagementInstanceProps> = {}) =>
  onlyResource(jsonOf(props), 'azurerm_api_management');

describe('the service', () => {
  test('is Premium with one unit and an identity, unless something else is asked for', () => {
    const json = jsonOf();
    expect(Object.keys(json.resource ?? {})).toEqual(['azurerm_api_management', 'azurerm_user_assigned_identity']);
    expect(Object.keys(json.provider ?? {})).toEqual(['azurerm']);
    expect(onlyResource(json, 'azurerm_api_management')).toEqual({
      name: matching(/^apim-contoso-[0-9a-f]{6}$/),
      resource_group_name: 'rg-contoso',
      location: 'swedencentral',
      publisher_name: 'Contoso',
      publisher_email: 'api@contoso.com',
      sku_name: 'Premium_1',
      virtual_network_type: 'None',
      identity: {
        type: 'SystemAssigned, UserAssigned',
        identity_ids: [matching(/^\$\{azurerm_user_assigned_identity\.apim_identity_\w+\.id\}$/)],
      },
      min_api_version: '2021-08-01',
      public_network_access_enabled: true,
      protocols: { http2_enabled: true },
      security: expect.objectContaining({
        frontend_tls10_enabled: false,
        triple_des_ciphers_enabled: false,
      }) as unknown,
      lifecycle: { prevent_destroy: true },
      depends_on: [matching(/^azurerm_user_assigned_identity\./)],
    });
  });

  test.each<[Partial<ApiManagementInstanceProps>, object]>([
    [{ apiManagementName: 'apim-mine' }, { name: 'apim-mine' }],
    [
      { sku: ApiManagementSku.STANDARD_V2, locations: [{ region: 'westeurope', capacity: 3 }] },
      { sku_name: 'StandardV2_3' },
    ],
    [{ minApiVersion: '2022-08-01' }, { min_api_version: '2022-08-01' }],
    [{ preventDestroy: false }, { lifecycle: { prevent_destroy: false } }],
    [{ tags: { team: 'ai' } }, { tags: { team: 'ai' } }],
    [{ locations: [{ region: 'Sweden Central' }] }, { location: 'swedencentral' }],
    [
      { locations: [{ region: 'westeurope', zones: ['1', '2', '3'] }] },
      { sku_name: 'Premium_3', zones: ['1', '2', '3'] },
    ],
    [
      { locations: [{ region: 'westeurope', subnetId, publicIpAddressId: '/ip' }] },
      {
        virtual_network_type: 'External',
        virtual_network_configuration: { subnet_id: subnetId },
        public_ip_address_id: '/ip',
      },
    ],
    [
      { networkMode: ApiManagementNetworkMode.INTERNAL, locations: [{ region: 'westeurope', subnetId }] },
      { virtual_network_type: 'Internal' },
    ],
    [{ sku: ApiManagementSku.CONSUMPTION }, { sku_name: 'Consumption_0', client_certificate_enabled: false }],
    [{ sku: ApiManagementSku.CONSUMPTION, clientCertificates: true }, { client_certificate_enabled: true }],
  ])('%j makes a difference', (props, expected) => {
    expect(serviceOf(props)).toMatchObject(expected);
  });

  test('has no setting that other tiers refuse', () => {
    for (const sku of Object.values(ApiManagementSku)) {
      const words = Object.keys(serviceOf({ sku }));
      expect(words).not.toEqual(expect.arrayContaining([matching(/sign_|delegation|tenant_access|gateway_disabled/)]));
      expect(words.includes('client_certificate_enabled')).toBe(sku === ApiManagementSku.CONSUMPTION);
    }
  });

  test('takes units that only the apply knows', () => {
    const capacity = Lazy.numberValue({ produce: () => 4 });
    const { stack, instance } = make({ locations: [{ region: 'westeurope', capacity }] });
    expect(onlyResource(synthValid(stack), 'azurerm_api_management').sku_name).toBe('Premium_4');
    expect(written(stack, instance.skuName)).toBe('Premium_4');
  });
});

describe('regions', () => {
  const locations = [
    { region: 'westeurope' },
    { region: 'swedencentral', capacity: 2 },
    { region: 'francecentral', zones: ['1', '2'] },
  ];

  test('are in an order that does not depend on the program, but for the home', () => {
    const turned = [locations[0], locations[2], locations[1]];
    expect(jsonOf({ locations })).toEqual(jsonOf({ locations: turned }));
    expect(serviceOf({ locations })).toMatchObject({ location: 'westeurope', sku_name: 'Premium_1' });
  });

  test('always say their capacity', () => {
    expect(serviceOf({ locations }).additional_location).toEqual([
      { location: 'francecentral', capacity: 2, gateway_disabled: false, zones: ['1', '2'] },
      { location: 'swedencentral', capacity: 2, gateway_disabled: false },
    ]);
  });

  test('have networks of their own', () => {
    const networked = [
      { region: 'westeurope', subnetId },
      { region: 'francecentral', subnetId: `${subnetId}-fr`, publicIpAddressId: '/ip' },
    ];
    expect(serviceOf({ locations: networked }).additional_location).toEqual([
      {
        location: 'francecentral',
        capacity: 1,
        gateway_disabled: false,
        virtual_network_configuration: { subnet_id: `${subnetId}-fr` },
        public_ip_address_id: '/ip',
      },
    ]);
  });

  test('have host names of their own', () => {
    const { stack, instance } = make({ locations });
    const address = instance.apiManagement.friendlyUniqueId;
    expect(written(stack, instance.locations)).toEqual([
      {
        region: 'westeurope',
        capacity: 1,
        hostName: `\${replace(azurerm_api_management.${address}.gateway_regional_url, "https://", "")}`,
      },
      {
        region: 'francecentral',
        capacity: 2,
        zones: ['1', '2'],
        hostName: `\${azurerm_api_management.${address}.name}-francecentral-01.regional.azure-api.net`,
      },
      {
        region: 'swedencentral',
        capacity: 2,
        hostName: `\${azurerm_api_management.${address}.name}-swedencentral-01.regional.azure-api.net`,
      },
    ]);
  });

  test.each([ApiManagementSku.PREMIUM, ApiManagementSku.STANDARD_V2])(
    'that are one, have the host name of the service: %s',
    (sku) => {
      const { stack, instance } = make({ sku });
      expect(written(stack, instance.locations[0].hostName)).toMatch(/\.gateway_url, "https:\/\/", ""\)\}$/);
    },
  );
});

describe('what other layers see', () => {
  test.each([
    [ApiManagementSku.PREMIUM, PolicyGateway.CLASSIC],
    [ApiManagementSku.BASIC_V2, PolicyGateway.V2],
    [ApiManagementSku.CONSUMPTION, PolicyGateway.CONSUMPTION],
  ])('of %s is a gateway of kind %s', (sku, kind) => {
    expect(make({ sku }).instance.gatewayKind).toBe(kind);
  });

  test('is the id of the construct, or the one that was asked for', () => {
    expect(make().instance.instanceId).toBe('apim');
    expect(make({ instanceId: 'sweden' }).instance.instanceId).toBe('sweden');
  });

  test('are references to the service and its identity', () => {
    const { stack, instance } = make();
    const at = (attribute: string) => matching(new RegExp(`^\\$\\{azurerm_\\w+\\.apim_\\w+\\.${attribute}\\}$`));
    expect(written(stack, [instance.apiManagementName, instance.apiManagementId, instance.resourceGroupName])).toEqual([
      at('name'),
      at('id'),
      at('resource_group_name'),
    ]);
    expect(written(stack, [instance.identityClientId, instance.identityPrincipalId])).toEqual([
      at('client_id'),
      at('principal_id'),
    ]);
  });
});

describe('the identity', () => {
  test('that is given is used, after what was granted to it', () => {
    const stack = azureStack();
    const identity = new GatewayIdentity(stack, 'shared', { resourceGroupName: 'rg', region: 'westeurope' });
    identity.grantSecrets(vault);
    new ApiManagementInstance(stack, 'apim', { ...needed, locations: home, identity });
    const json = synthValid(stack);
    expect(resources(json, 'azurerm_user_assigned_identity')).toHaveLength(1);
    expect(onlyResource(json, 'azurerm_api_management').depends_on).toEqual([
      matching(/^azurerm_user_assigned_identity\.shared_/),
      matching(/^time_sleep\.shared_access-to-contoso_/),
    ]);
  });

  test('that has no resource id cannot be attached', () => {
    const stack = azureStack();
    const identity = GatewayIdentity.fromAttributes(stack, 'id', { clientId: 'c', principalId: 'p' });
    expect(() => new ApiManagementInstance(stack, 'apim', { ...needed, locations: home, identity })).toThrow(
      'the identity of gateway/apim has no identityId, so it cannot be given to an instance; add identityId to GatewayIdentity.fromAttributes()',
    );
  });
});

test('what has to be there first is waited for', () => {
  const stack = azureStack();
  const rules = new TerraformResource(stack, 'rules', { terraformResourceType: 'rules' });
  new ApiManagementInstance(stack, 'apim', { ...needed, locations: home, dependencies: [rules] });
  expect(onlyResource(synthValid(stack), 'azurerm_api_management').depends_on).toEqual([
    matching(/^azurerm_user_assigned_identity\./),
    'rules.rules',
  ]);
});

describe('host names', () => {
  test('take their certificates from Key Vault, without a version', () => {
    const hostNames = [
      { ...hostName, keyVaultId: vault },
      { ...hostName, hostName: 'ai.contoso.com' },
    ];
    const json = jsonOf({ hostNames, clientCertificates: true });
    expect(onlyResource(json, 'azurerm_api_management_custom_domain')).toEqual({
      api_management_id: matching(/\.id\}$/),
      gateway: [
        {
          host_name: 'api.contoso.com',
          key_vault_certificate_id: hostName.certificateSecretId,
          negotiate_client_certificate: true,
          default_ssl_binding: true,
        },
        {
          host_name: 'ai.contoso.com',
          key_vault_certificate_id: hostName.certificateSecretId,
          negotiate_client_certificate: true,
          default_ssl_binding: false,
        },
      ],
      depends_on: [
        matching(/^azurerm_api_management\./),
        matching(/^time_sleep\.apim_system-identity_access-to-contoso_/),
      ],
    });
    expect(onlyResource(json, 'azurerm_role_assignment').role_definition_name).toBe('Key Vault Secrets User');
    expect(onlyResource(json, 'azurerm_api_management')).not.toHaveProperty('hostname_configuration');
  });

  test.each([
    ['https://api.contoso.com', 'expected a name such as'],
    ['contoso', 'expected a name such as'],
    ['apim-contoso.azure-api.net', "is Azure's own"],
  ])('%s is refused', (name, message) => {
    expect(() => make({ hostNames: [{ ...hostName, hostName: name }] })).toThrow(message);
  });

  test('a certificate with a version is refused', () => {
    const certificateSecretId = `${hostName.certificateSecretId}/${'a'.repeat(32)}`;
    expect(() => make({ hostNames: [{ ...hostName, certificateSecretId }] })).toThrow(
      "the certificate of the host name 'api.contoso.com' is",
    );
  });
});

describe('private access', () => {
  const privateEndpoints = { hub: { subnetId, region: 'westeurope', privateDnsZoneIds: ['/zones/apim'] } };

  test('comes through endpoints of the given names', () => {
    const { stack, instance } = make({ privateEndpoints, tags: { team: 'ai' } });
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_private_endpoint')).toMatchObject({
      name: 'pep-contoso-apim-hub',
      location: 'westeurope',
      subnet_id: subnetId,
      private_service_connection: { subresource_names: ['Gateway'], is_manual_connection: false },
      private_dns_zone_group: { private_dns_zone_ids: ['/zones/apim'] },
      tags: { team: 'ai' },
    });
    expect(Object.keys(instance.privateEndpoints)).toEqual(['hub']);
    expect(json.resource).not.toHaveProperty('azapi_resource_action');
    expect(onlyResource(json, 'azurerm_api_management').lifecycle).toEqual({ prevent_destroy: true });
  });

  test('closes the public one after the endpoints, and what is put on the instance comes last', () => {
    const { stack, instance } = make({ privateEndpoints, publicNetworkAccess: false });
    const json = synthValid(stack);
    expect(onlyResource(json, 'azurerm_api_management')).toMatchObject({
      public_network_access_enabled: true,
      lifecycle: { ignore_changes: ['public_network_access_enabled'] },
    });
    expect(onlyResource(json, 'azapi_resource_action')).toMatchObject({
      method: 'PATCH',
      type: 'Microsoft.ApiManagement/service@2024-05-01',
      body: { properties: { publicNetworkAccess: 'Disabled' } },
      depends_on: [matching(/^azurerm_api_management\./), matching(/^azurerm_private_endpoint\./)],
    });
    expect(terraformDependencies(instance.dependencies)).toContain(instance.publicAccessClosed);
  });

  test('may come from an edge, which closes the public one', () => {
    const { stack, instance } = make({ publicNetworkAccess: false });
    const approval = new TerraformResource(stack, 'approval', { terraformResourceType: 'azapi_approval' });
    expect(instance._waitsToClose).toBe(true);
    closeBehindEdge([instance], []);
    expect(instance._waitsToClose).toBe(true);
    closeBehindEdge([instance], [approval]);
    expect(instance._waitsToClose).toBe(false);
    const json = synthValid(stack);
    expect(onlyResource(json, 'azapi_resource_action').depends_on).toEqual([
      matching(/^azurerm_api_management\./),
      'azapi_approval.approval',
    ]);
    expect(onlyResource(json, 'azurerm_api_management').lifecycle).toEqual({
      prevent_destroy: true,
      ignore_changes: ['public_network_access_enabled'],
    });
    expect(terraformDependencies(instance.dependencies)).toContain(instance.publicAccessClosed);
  });

  test('is closed once', () => {
    const { instance } = make({ privateEndpoints, publicNetworkAccess: false });
    expect(instance.closePublicAccess([])).toBe(instance.publicAccessClosed);
  });

  test('that nobody has a way through is told at synth', () => {
    const { stack } = make({ publicNetworkAccess: false });
    expect(() => synthValid(stack)).toThrow(
      'public network access is off, but there is neither a private endpoint nor a private link of a Front Door',
    );
  });

  test('of an open instance is not closed behind an edge', () => {
    const { stack, instance } = make();
    closeBehindEdge([instance], [new TerraformResource(stack, 'approval', { terraformResourceType: 'a' })]);
    expect(instance.publicAccessClosed).toBeUndefined();
  });

  test('is not had by itself', () => {
    const { instance } = make();
    expect(instance.privateEndpoints).toEqual({});
    expect(instance.publicAccessClosed).toBeUndefined();
  });
});

describe('external caches', () => {
  function cached(regions: readonly string[]) {
    const stack = azureStack();
    const redis = new TerraformVariable(stack, 'redis', { type: 'string', sensitive: true });
    const locations = regions.map((region) => ({ region, externalCache: { connectionString: redis.stringValue } }));
    const instance = new ApiManagementInstance(stack, 'apim', { ...needed, locations });
    return { stack, instance };
  }

  test('of one region serve everywhere', () => {
    const { stack, instance } = cached(['westeurope']);
    expect(onlyResource(synthValid(stack), 'azurerm_api_management_redis_cache')).toMatchObject({
      name: 'default',
      cache_location: 'default',
      connection_string: '${var.redis}',
    });
    expect(instance.externalCache).toBe(true);
  });

  test('of several regions serve each its own', () => {
    const { stack } = cached(['westeurope', 'francecentral']);
    const caches = resources(synthValid(stack), 'azurerm_api_management_redis_cache');
    expect(caches.map(({ name, cache_location: from }) => [name, from])).toEqual([
      ['francecentral', 'francecentral'],
      ['westeurope', 'westeurope'],
    ]);
  });

  test('are known to the portal where their ids are given', () => {
    const stack = azureStack();
    const connectionString = '${azurerm_redis_cache.one.primary_connection_string}';
    const externalCache = { connectionString, redisCacheId: '/redis' };
    new ApiManagementInstance(stack, 'apim', { ...needed, locations: [{ region: 'westeurope', externalCache }] });
    expect(onlyResource(synthValid(stack), 'azurerm_api_management_redis_cache').redis_cache_id).toBe('/redis');
  });

  test('are not given by a literal, which the message does not repeat', () => {
    const connectionString = 'contoso.redis.cache.windows.net:6380,password=verysecret';
    const locations = [{ region: 'westeurope', externalCache: { connectionString } }];
    expect(() => make({ locations })).toThrow(
      /^the connection string of the external cache in westeurope is a literal/,
    );
    expect(() => make({ locations })).not.toThrow(/verysecret/);
  });

  test('are had by every location, or none', () => {
    const externalCache = { connectionString: '${var.redis}' };
    const locations = [{ region: 'westeurope', externalCache }, { region: 'francecentral' }];
    expect(() => make({ locations })).toThrow(
      'contoso/apim cannot be made: francecentral has no external cache while other locations have one; give every location one, or none',
    );
    expect(make().instance.externalCache).toBe(false);
  });
});

test.each<[Partial<ApiManagementInstanceProps>, string]>([
  [{ locations: [] }, 'contoso/apim cannot be made: there is no location'],
  [{ sku: ApiManagementSku.BASIC, locations: [{ region: 'westeurope', capacity: 3 }] }, 'Basic takes 1 to 2'],
  [{ locations: [{ region: 'swedencentrl' }] }, "use 'swedencentral'"],
  [{ apiManagementName: 'apim_x' }, "the name of the API Management service is 'apim_x'"],
  [{ publisherEmail: 'nobody' }, "the publisher's e-mail address is 'nobody'"],
  [{ publicNetworkAccess: false, sku: ApiManagementSku.CONSUMPTION }, 'nobody reaches Consumption in another way'],
  [{ clientCertificates: true }, 'client certificates are asked for'],
])('%j is refused where it is written', (props, message) => {
  expect(() => make(props)).toThrow(message);
});

test('all that is wrong is told at once', () => {
  const locations = [{ region: 'westeurope', capacity: 9, zones: ['1'] }, { region: 'francecentral' }];
  expect(() => make({ sku: ApiManagementSku.STANDARD, locations })).toThrow(
    /Standard takes 1 to 4;.*zones.*;.*one region/,
  );
});
