import { Token } from 'cdktf';
import { OpenAIAccountKind } from '../../lib/azure/cognitive/account-kind';
import { PrivateDnsZones } from '../../lib/azure/network/private-dns-zones';
import { PrivateLinkService } from '../../lib/azure/network/private-link-service';
import { BackendNetwork } from '../../lib/backend/backend-network';
import { RegionalOpenAIBackend } from '../../lib/backend/regional-openai-backend';
import { addressOf, azureStack, onlyResource, resources, synthValid } from '../support/synth';

/** What only the apply knows. */
const later = (reference: string): string => Token.asAny(reference).toString();

const subnetId =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/endpoints';

function make(network: BackendNetwork, kind?: OpenAIAccountKind, stack = azureStack()) {
  const backend = new RegionalOpenAIBackend(stack, 'sweden', {
    region: 'swedencentral',
    resourceGroupName: 'rg-contoso',
    kind,
    network,
    tags: { owner: 'platform' },
    deployments: ['b', 'a'].map((name) => ({ name, model: 'gpt-4o', modelVersion: '2024-11-20', capacity: 1 })),
    contentFilters: [],
  });
  return { backend, synthesized: synthValid(stack) };
}

const accountOf = (network: BackendNetwork) => {
  const account = onlyResource(make(network).synthesized, 'azurerm_cognitive_account');
  return { open: account.public_network_access_enabled, rules: account.network_acls };
};

test('without a private endpoint nothing waits', () => {
  expect(make(BackendNetwork.publicAccess()).synthesized.resource?.time_sleep).toBeUndefined();
});

test('public access lets everybody in, and says so, since rules that were there would stay', () => {
  expect(accountOf(BackendNetwork.publicAccess())).toEqual({
    open: true,
    rules: { default_action: 'Allow', bypass: 'None' },
  });
});

test('an allow list lets in addresses and subnets and nobody else', () => {
  const network = BackendNetwork.allowList({ ipRules: ['203.0.113.7', '198.51.100.0/24'], subnetIds: [subnetId] });
  expect(accountOf(network)).toEqual({
    open: true,
    rules: {
      default_action: 'Deny',
      bypass: 'None',
      ip_rules: ['203.0.113.7', '198.51.100.0/24'],
      virtual_network_rules: [{ subnet_id: subnetId, ignore_missing_vnet_service_endpoint: false }],
    },
  });
});

test('trusted services pass when that is said', () => {
  const bypass = (network: BackendNetwork) => accountOf(network).rules;
  expect(bypass(BackendNetwork.allowList({ subnetIds: [subnetId], trustedServices: true }))).toMatchObject({
    bypass: 'AzureServices',
  });
  expect(bypass(BackendNetwork.privateEndpoint({ subnetId, trustedServices: true }))).toMatchObject({
    bypass: 'AzureServices',
  });
});

test.each<[string, string[], string]>([
  ['nobody at all', [], 'would let nobody in'],
  ['what is no address', ['contoso.com'], "the address 'contoso.com' of BackendNetwork.allowList is no IPv4 address"],
  ['an octet of 256', ['203.0.113.256'], 'is no IPv4 address'],
  ['a private address', ['10.1.2.3'], 'is private'],
  ['a private range', ['172.16.0.0/24'], 'is private'],
  ['a range of one address', ['203.0.113.7/32'], "use '203.0.113.7'"],
  ['a range of two addresses', ['203.0.113.6/31'], 'use its two addresses'],
])('an allow list refuses %s', (_, ipRules, message) => {
  expect(() => BackendNetwork.allowList({ ipRules })).toThrow(message);
});

test('an allow list leaves addresses alone that only the apply knows', () => {
  expect(() => BackendNetwork.allowList({ ipRules: [later('${var.address}')] })).not.toThrow();
});

describe('a private endpoint', () => {
  test('closes the account and is made when all deployments are there and the account has come to rest', () => {
    const { backend, synthesized } = make(BackendNetwork.privateEndpoint({ subnetId, privateDnsZoneIds: ['/zone'] }));
    expect(onlyResource(synthesized, 'azurerm_cognitive_account')).toMatchObject({
      public_network_access_enabled: false,
      network_acls: { default_action: 'Deny', bypass: 'None' },
    });
    expect(onlyResource(synthesized, 'azurerm_private_endpoint')).toEqual({
      name: 'pep-gateway-sweden',
      resource_group_name: 'rg-contoso',
      location: 'swedencentral',
      subnet_id: subnetId,
      private_service_connection: {
        name: 'pep-gateway-sweden',
        private_connection_resource_id: `\${${addressOf(backend.account)}.id}`,
        subresource_names: ['account'],
        is_manual_connection: false,
      },
      private_dns_zone_group: { name: 'default', private_dns_zone_ids: ['/zone'] },
      depends_on: ['time_sleep.sweden_settled_B1F81426'],
      tags: { owner: 'platform' },
    });
    expect(backend.privateEndpoint).toBeDefined();
    expect(synthesized.resource?.time_sleep).toEqual({
      sweden_settled_B1F81426: {
        create_duration: '60s',
        triggers: { account: `\${${addressOf(backend.account)}.id}` },
        depends_on: [addressOf(backend.modelDeployments.a), addressOf(backend.modelDeployments.b)],
      },
    });
  });

  test('without zones leaves the records to whoever runs the DNS', () => {
    const endpoint = onlyResource(
      make(BackendNetwork.privateEndpoint({ subnetId })).synthesized,
      'azurerm_private_endpoint',
    );
    expect(endpoint.private_dns_zone_group).toBeUndefined();
    expect(endpoint.lifecycle).toEqual({ ignore_changes: ['private_dns_zone_group'] });
  });

  test('stands in the region of its network', () => {
    const network = BackendNetwork.privateEndpoint({ subnetId, region: 'France Central' });
    expect(onlyResource(make(network).synthesized, 'azurerm_private_endpoint').location).toBe('francecentral');
  });

  test.each([
    [OpenAIAccountKind.OPENAI, 1],
    [OpenAIAccountKind.AI_SERVICES, 3],
  ])('of an account of kind %s writes into %i zones', (kind, count) => {
    const stack = azureStack();
    const dnsZones = new PrivateDnsZones(stack, 'dns', {
      resourceGroupName: 'net',
      services: [PrivateLinkService.OPENAI, PrivateLinkService.AI_SERVICES],
      virtualNetworks: { hub: subnetId.replace(/\/subnets.*/, '') },
    });
    const { synthesized } = make(BackendNetwork.privateEndpoint({ subnetId, dnsZones }), kind, stack);
    expect(resources(synthesized, 'azurerm_private_dns_zone')).toHaveLength(3);
    const group = onlyResource(synthesized, 'azurerm_private_endpoint').private_dns_zone_group;
    expect((group as { private_dns_zone_ids: string[] }).private_dns_zone_ids).toHaveLength(count);
  });

  test('refuses two kinds of zones', () => {
    const stack = azureStack();
    const dnsZones = new PrivateDnsZones(stack, 'dns', {
      resourceGroupName: 'net',
      services: [PrivateLinkService.OPENAI],
      virtualNetworks: { hub: subnetId.replace(/\/subnets.*/, '') },
    });
    expect(() => BackendNetwork.privateEndpoint({ subnetId, dnsZones, privateDnsZoneIds: ['/zone'] })).toThrow(
      'has both dnsZones and privateDnsZoneIds',
    );
  });
});
