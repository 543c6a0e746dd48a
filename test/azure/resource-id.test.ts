import { Token } from 'cdktf';
import { type IdKind, refuseBadResourceId } from '../../lib/azure/resource-id';

const group = '/subscriptions/s/resourceGroups/g/providers';
const profile = `${group}/Microsoft.Cdn/profiles/p`;

test.each<[IdKind, string]>([
  ['profile', profile],
  ['endpoint', `${profile}/afdEndpoints/e`],
  ['origin group', `${profile}/originGroups/o`],
  ['DNS zone', `${group}/Microsoft.Network/dnszones/contoso.com`],
  ['API Management instance', `${group}/Microsoft.ApiManagement/service/a`],
  ['account', `${group}/Microsoft.CognitiveServices/accounts/a`],
  ['subnet', `${group}/Microsoft.Network/virtualNetworks/hub/subnets/gateway`],
  ['virtual network', `${group}/Microsoft.Network/virtualNetworks/hub`],
  ['key vault', `${group}/microsoft.keyvault/vaults/v`],
  ['Log Analytics workspace', `${group}/microsoft.operationalinsights/workspaces/w`],
  ['action group', `${group}/microsoft.insights/actiongroups/a`],
  ['user-assigned identity', `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/i`],
])('the id of a %s is taken', (kind, id) => {
  expect(() => refuseBadResourceId(id, kind, 'it')).not.toThrow();
});

test.each<[IdKind, string]>([
  ['profile', `${profile}/afdEndpoints/e`],
  ['profile', profile.toLowerCase()],
  ['endpoint', profile],
  ['firewall policy', 'contoso-waf'],
])('as the id of a %s, %s is refused, and letter case counts', (kind, id) => {
  expect(() => refuseBadResourceId(id, kind, 'it')).toThrow(
    new RegExp(`it is '.*', expected the resource id of an? ${kind}, letter case included`),
  );
});

test.each<[IdKind, string]>([
  ['subnet', `${group}/Microsoft.Network/virtualNetworks/hub`],
  ['virtual network', `${group}/Microsoft.Network/virtualNetworks/hub/subnets/gateway`],
  ['key vault', 'https://contoso.vault.azure.net/'],
  ['account', `${group}/MicrosoftXCognitiveServices/accounts/a`],
])('as the id of a %s, %s is refused', (kind, id) => {
  expect(() => refuseBadResourceId(id, kind, 'it')).toThrow(
    new RegExp(`expected the resource id of an? ${kind}, such`),
  );
});

test('what is missing is shown as missing', () => {
  expect(() => refuseBadResourceId(undefined as unknown as string, 'subnet', 'the subnetId')).toThrow(
    'the subnetId is undefined, expected the resource id of a subnet',
  );
});

test('a reference is not checked', () => {
  expect(() => refuseBadResourceId(Token.asString({ a: 1 }), 'profile', 'it')).not.toThrow();
});
