import { KeyVault } from '@cdktf/provider-azurerm/lib/key-vault';
import { Token } from 'cdktf';
import { terraformDependencies } from '../../../lib/azure/dependencies';
import { ResourceNaming } from '../../../lib/azure/resource-naming';
import { Duration } from '../../../lib/core/duration';
import { GatewayIdentity } from '../../../lib/gateway/identity/gateway-identity';
import { azureStack, onlyResource, resources, synthValid, written } from '../../support/synth';

/** `expect.stringMatching`, which is typed as anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const place = { resourceGroupName: 'rg-contoso', region: 'swedencentral' };
const vaultId =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/Contoso-KV';

test('an identity is made, and nothing else', () => {
  const stack = azureStack('contoso');
  const identity = new GatewayIdentity(stack, 'identity', place);
  const json = synthValid(stack);
  expect(Object.keys(json.resource ?? {})).toEqual(['azurerm_user_assigned_identity']);
  expect(onlyResource(json, 'azurerm_user_assigned_identity')).toEqual({
    name: 'id-contoso',
    resource_group_name: 'rg-contoso',
    location: 'swedencentral',
  });
  const address = 'azurerm_user_assigned_identity.identity_0C5EE28D';
  expect(written(stack, [identity.identityId, identity.clientId, identity.principalId])).toEqual([
    `\${${address}.id}`,
    `\${${address}.client_id}`,
    `\${${address}.principal_id}`,
  ]);
});

test('name, naming and tags are what was asked for', () => {
  const stack = azureStack();
  const naming = ResourceNaming.of({ workload: 'ai', environment: 'prod' });
  new GatewayIdentity(stack, 'named', { ...place, identityName: 'id-mine', tags: { team: 'ai' } });
  new GatewayIdentity(stack, 'by-naming', { ...place, naming });
  expect(resources(synthValid(stack), 'azurerm_user_assigned_identity')).toMatchObject([
    { name: 'id-ai-prod' },
    { name: 'id-mine', tags: { team: 'ai' } },
  ]);
});

test('secrets of a vault are granted once, and waited for', () => {
  const stack = azureStack();
  const identity = new GatewayIdentity(stack, 'identity', place);
  const first = identity.grantSecrets(vaultId);
  expect(identity.grantSecrets(vaultId.replace('Contoso-KV', 'contoso-kv'))).toBe(first);
  const json = synthValid(stack);
  expect(onlyResource(json, 'azurerm_role_assignment')).toEqual({
    scope: vaultId,
    role_definition_name: 'Key Vault Secrets User',
    principal_id: '${azurerm_user_assigned_identity.identity_0C5EE28D.principal_id}',
    principal_type: 'ServicePrincipal',
  });
  const [role] = Object.keys(json.resource?.azurerm_role_assignment ?? {});
  expect(onlyResource(json, 'time_sleep')).toEqual({
    create_duration: '90s',
    triggers: { role: `\${azurerm_role_assignment.${role}.id}` },
  });
  expect(terraformDependencies([first]).map(({ fqn }) => written(stack, fqn))).toEqual([
    expect.stringContaining('time_sleep.identity_access-to-contoso-kv_'),
  ]);
});

test('without a wait there is no second provider', () => {
  const stack = azureStack();
  const identity = new GatewayIdentity(stack, 'identity', { ...place, propagation: Duration.seconds(0) });
  identity.grantSecrets(vaultId);
  const json = synthValid(stack);
  expect(Object.keys(json.resource ?? {})).not.toContain('time_sleep');
  expect(Object.keys(json.provider ?? {})).toEqual(['azurerm']);
});

test('the wait is as long as asked for', () => {
  const stack = azureStack();
  const identity = new GatewayIdentity(stack, 'identity', { ...place, propagation: Duration.minutes(3) });
  identity.grantSecrets(vaultId);
  expect(onlyResource(synthValid(stack), 'time_sleep').create_duration).toBe('180s');
});

test('vaults that this program makes are told apart by their references', () => {
  const stack = azureStack();
  const identity = new GatewayIdentity(stack, 'identity', place);
  const vault = (id: string) =>
    new KeyVault(stack, id, { name: id, resourceGroupName: 'rg', location: 'x', tenantId: 't', skuName: 'standard' });
  const [one, other] = [vault('one'), vault('other')];
  expect(identity.grantSecrets(one.id)).toBe(identity.grantSecrets(one.id));
  identity.grantSecrets(other.id);
  expect(Object.keys(synthValid(stack).resource?.azurerm_role_assignment ?? {}).sort()).toEqual([
    matching(/^identity_secrets-of-one_/),
    matching(/^identity_secrets-of-other_/),
  ]);
});

test('its dependencies are the identity and what was granted', () => {
  const stack = azureStack();
  const identity = new GatewayIdentity(stack, 'identity', place);
  const types = () =>
    terraformDependencies(identity.dependencies).map(({ fqn }) => /\w+/.exec(String(written(stack, fqn)))?.[0]);
  expect(types()).toEqual(['azurerm_user_assigned_identity']);
  identity.grantSecrets(vaultId);
  expect(types()).toEqual(['azurerm_user_assigned_identity', 'time_sleep']);
  expect(identity.roleAssignments).toHaveLength(1);
});

test('an identity that is there is only granted roles', () => {
  const stack = azureStack();
  const identity = GatewayIdentity.fromAttributes(stack, 'identity', {
    identityId: '/subscriptions/0/id',
    clientId: '11111111-1111-1111-1111-111111111111',
    principalId: '22222222-2222-2222-2222-222222222222',
  });
  expect(identity.dependencies).toEqual([]);
  identity.grantSecrets(vaultId);
  const json = synthValid(stack);
  expect(Object.keys(json.resource ?? {}).sort()).toEqual(['azurerm_role_assignment', 'time_sleep']);
  expect(resources(json, 'azurerm_role_assignment').map((role) => role.principal_id)).toEqual([
    '22222222-2222-2222-2222-222222222222',
  ]);
  expect(identity.dependencies).toHaveLength(1);
  expect(Token.isUnresolved(identity.clientId)).toBe(false);
});
