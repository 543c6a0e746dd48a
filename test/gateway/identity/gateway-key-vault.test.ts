import { Lazy } from 'cdktf';
import { terraformDependencies } from '../../../lib/azure/dependencies';
import { GatewayKeyVault } from '../../../lib/gateway/identity/gateway-key-vault';
import type { GatewayKeyVaultProps } from '../../../lib/gateway/identity/gateway-key-vault-props';
import { azureStack, onlyResource, synthValid, written } from '../../support/synth';

/** `expect.stringMatching`, which is typed as anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const place = { resourceGroupName: 'rg-contoso', region: 'swedencentral' };
const subnetId =
  '/subscriptions/0/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/endpoints';

function vaultWith(props: Partial<GatewayKeyVaultProps> = {}) {
  const stack = azureStack('contoso');
  const vault = new GatewayKeyVault(stack, 'vault', { ...place, ...props });
  return { stack, vault };
}

const jsonOf = (props: Partial<GatewayKeyVaultProps> = {}) =>
  onlyResource(synthValid(vaultWith(props).stack), 'azurerm_key_vault');

test('a vault is closed, kept and ruled by roles', () => {
  expect(jsonOf()).toEqual({
    name: matching(/^kv-contoso-[0-9a-f]{6}$/),
    resource_group_name: 'rg-contoso',
    location: 'swedencentral',
    tenant_id: matching(/^\$\{data\.azurerm_client_config\.vault_client_\w+\.tenant_id\}$/),
    sku_name: 'standard',
    rbac_authorization_enabled: true,
    purge_protection_enabled: true,
    soft_delete_retention_days: 90,
    public_network_access_enabled: true,
    network_acls: { default_action: 'Deny', bypass: 'AzureServices' },
    lifecycle: { prevent_destroy: true },
  });
});

test('the tenant is not looked up where it is given', () => {
  const { stack } = vaultWith({ tenantId: '11111111-1111-1111-1111-111111111111' });
  expect(synthValid(stack).data).toBeUndefined();
});

test.each<[Partial<GatewayKeyVaultProps>, object]>([
  [{ vaultName: 'kv-mine' }, { name: 'kv-mine' }],
  [{ firewall: false }, { network_acls: { default_action: 'Allow', bypass: 'AzureServices' } }],
  [
    { ipRules: ['203.0.113.7'], subnetIds: [subnetId] },
    { network_acls: { default_action: 'Deny', ip_rules: ['203.0.113.7'], virtual_network_subnet_ids: [subnetId] } },
  ],
  [{ publicNetworkAccess: false }, { public_network_access_enabled: false }],
  [
    { softDeleteRetentionDays: 7, purgeProtection: false },
    { soft_delete_retention_days: 7, purge_protection_enabled: false },
  ],
  [{ preventDestroy: false }, { lifecycle: { prevent_destroy: false } }],
  [{ tags: { team: 'ai' } }, { tags: { team: 'ai' } }],
])('%j makes a difference', (props, expected) => {
  expect(jsonOf(props)).toMatchObject(expected);
});

test('a private endpoint closes the public one', () => {
  const { stack, vault } = vaultWith({
    privateEndpoint: { subnetId, region: 'westeurope', privateDnsZoneIds: ['/zones/kv'] },
    tags: { team: 'ai' },
  });
  const json = synthValid(stack);
  expect(onlyResource(json, 'azurerm_key_vault').public_network_access_enabled).toBe(false);
  expect(onlyResource(json, 'azurerm_private_endpoint')).toMatchObject({
    location: 'westeurope',
    subnet_id: subnetId,
    private_service_connection: { subresource_names: ['vault'], is_manual_connection: false },
    private_dns_zone_group: { private_dns_zone_ids: ['/zones/kv'] },
    tags: { team: 'ai' },
  });
  expect(terraformDependencies(vault.dependencies)).toHaveLength(2);
});

test('a private endpoint beside the public one stands where the vault does', () => {
  const { stack } = vaultWith({ privateEndpoint: { subnetId }, publicNetworkAccess: true });
  const json = synthValid(stack);
  expect(onlyResource(json, 'azurerm_key_vault').public_network_access_enabled).toBe(true);
  expect(onlyResource(json, 'azurerm_private_endpoint').location).toBe('swedencentral');
});

test('without a private endpoint there is none', () => {
  const { stack, vault } = vaultWith();
  expect(Object.keys(synthValid(stack).resource ?? {})).toEqual(['azurerm_key_vault']);
  expect(vault.privateEndpoint).toBeUndefined();
  expect(terraformDependencies(vault.dependencies)).toHaveLength(1);
});

test('the id of a secret has no version', () => {
  const { stack, vault } = vaultWith();
  expect(written(stack, vault.secretId('openai-key'))).toMatch(
    /^\$\{azurerm_key_vault\.vault_\w+\.vault_uri\}secrets\/openai-key$/,
  );
  expect(() => vault.secretId('openai_key')).toThrow("use 'openai-key'");
});

test('a vault that is there is not touched', () => {
  const stack = azureStack();
  const vault = GatewayKeyVault.fromAttributes(stack, 'vault', {
    keyVaultId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso',
    vaultUri: 'https://contoso.vault.azure.net',
  });
  expect(vault.secretId('k')).toBe('https://contoso.vault.azure.net/secrets/k');
  expect(vault.dependencies).toEqual([]);
  expect(synthValid(stack).resource).toBeUndefined();
  const bad = {
    keyVaultId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/x',
    vaultUri: 'contoso',
  };
  expect(() => GatewayKeyVault.fromAttributes(stack, 'bad', bad)).toThrow(
    "the vaultUri of gateway/bad is 'contoso', expected a URL such as 'https://contoso.vault.azure.net/'",
  );
});

test.each<[Partial<GatewayKeyVaultProps>, string]>([
  [{ vaultName: 'kv' }, "the name of the key vault is 'kv'"],
  [
    { softDeleteRetentionDays: 6 },
    'softDeleteRetentionDays of the key vault is 6, expected a whole number from 7 to 90',
  ],
  [{ softDeleteRetentionDays: 7.5 }, 'is 7.5'],
  [{ ipRules: ['10.0.0.1'] }, "the address '10.0.0.1' of the key vault is private"],
  [{ firewall: false, subnetIds: [subnetId] }, 'the firewall of the key vault is off, but ipRules or subnetIds'],
])('%j is refused', (props, message) => {
  expect(() => vaultWith(props)).toThrow(message);
});

test('days that are known only after the apply are not checked', () => {
  const days = Lazy.numberValue({ produce: () => 30 });
  expect(() => vaultWith({ softDeleteRetentionDays: days })).not.toThrow();
});
