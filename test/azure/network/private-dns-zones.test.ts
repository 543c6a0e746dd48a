import { AzureCloud } from '../../../lib/azure/azure-cloud';
import { PrivateDnsZones, type PrivateDnsZonesProps } from '../../../lib/azure/network/private-dns-zones';
import { PrivateLinkService } from '../../../lib/azure/network/private-link-service';
import { addressOf, azureStack, resources, synthValid, written } from '../../support/synth';

const networkId = (name: string): string =>
  `/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/${name}`;

function make(props: Partial<PrivateDnsZonesProps> = {}) {
  const stack = azureStack();
  const zones = new PrivateDnsZones(stack, 'dns', {
    resourceGroupName: 'net',
    services: [PrivateLinkService.OPENAI],
    virtualNetworks: { hub: networkId('hub') },
    ...props,
  });
  return { stack, zones, json: () => synthValid(stack) };
}

const zoneNames = (props: Partial<PrivateDnsZonesProps>) =>
  resources(make(props).json(), 'azurerm_private_dns_zone').map(({ name }) => name);

test('a service has its zone, linked to each network', () => {
  const { zones, json } = make({
    virtualNetworks: { spoke: networkId('spoke'), hub: networkId('hub') },
    tags: { owner: 'platform' },
  });
  const synthesized = json();
  const zone = zones.zones['privatelink.openai.azure.com'];
  expect(resources(synthesized, 'azurerm_private_dns_zone')).toEqual([
    { name: 'privatelink.openai.azure.com', resource_group_name: 'net', tags: { owner: 'platform' } },
  ]);
  const link = (name: string) => ({
    name,
    private_dns_zone_name: `\${${addressOf(zone)}.name}`,
    resource_group_name: 'net',
    virtual_network_id: networkId(name),
    registration_enabled: false,
    tags: { owner: 'platform' },
  });
  expect(resources(synthesized, 'azurerm_private_dns_zone_virtual_network_link')).toEqual([link('hub'), link('spoke')]);
  expect(zones.links).toHaveLength(2);
});

test('services that share a zone make it once', () => {
  expect(zoneNames({ services: [PrivateLinkService.OPENAI, PrivateLinkService.AI_SERVICES] })).toEqual([
    'privatelink.cognitiveservices.azure.com',
    'privatelink.openai.azure.com',
    'privatelink.services.ai.azure.com',
  ]);
});

test('zones are named as each cloud names them', () => {
  const services = Object.values(PrivateLinkService);
  expect(zoneNames({ services })).toEqual([
    'privatelink.azure-api.net',
    'privatelink.cognitiveservices.azure.com',
    'privatelink.openai.azure.com',
    'privatelink.services.ai.azure.com',
    'privatelink.vaultcore.azure.net',
  ]);
  expect(zoneNames({ services, cloud: AzureCloud.US_GOVERNMENT })).toEqual([
    'privatelink.azure-api.us',
    'privatelink.cognitiveservices.azure.us',
    'privatelink.openai.azure.us',
    'privatelink.vaultcore.usgovcloudapi.net',
  ]);
});

test('the ids of the zones are those of the service', () => {
  const { stack, zones } = make({ services: [PrivateLinkService.AI_SERVICES] });
  const ids = ['cognitiveservices', 'openai', 'services.ai'].map(
    (word) => `\${${addressOf(zones.zones[`privatelink.${word}.azure.com`])}.id}`,
  );
  expect(written(stack, zones.zoneIdsFor(PrivateLinkService.AI_SERVICES))).toEqual(ids);
  expect(() => zones.zoneIdsFor(PrivateLinkService.KEY_VAULT)).toThrow(
    "'gateway/dns' has no zone privatelink.vaultcore.azure.net; add PrivateLinkService.KEY_VAULT to its services",
  );
});

test('the same zones give the same JSON in whatever order they are written', () => {
  const services = [PrivateLinkService.KEY_VAULT, PrivateLinkService.OPENAI];
  const forth = make({ services, virtualNetworks: { a: networkId('a'), b: networkId('b') } }).json();
  const back = make({
    services: [...services].reverse(),
    virtualNetworks: { b: networkId('b'), a: networkId('a') },
  }).json();
  expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
});

test.each<[string, Partial<PrivateDnsZonesProps>, string]>([
  ['no services', { services: [] }, 'PrivateDnsZones has no services'],
  ['no networks', { virtualNetworks: {} }, 'PrivateDnsZones has no virtualNetworks'],
  ['a network whose name no link can have', { virtualNetworks: { 'my hub': networkId('hub') } }, "use 'my-hub'"],
])('%s are refused', (_, props, message) => {
  expect(() => make(props)).toThrow(message);
});
