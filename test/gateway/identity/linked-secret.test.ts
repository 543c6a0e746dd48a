import { Lazy } from 'cdktf';
import { ApiManagementInstance } from '../../../lib/gateway/api-management/api-management-instance';
import type { ExistingInstanceAttributes } from '../../../lib/gateway/api-management/existing-instance';
import { LinkedSecret } from '../../../lib/gateway/identity/linked-secret';
import { KeyVaultIdentity } from '../../../lib/gateway/identity/secret-reader';
import { azureStack, onlyResource, resources, synthValid } from '../../support/synth';

/** `expect.stringMatching`, which is typed as anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const secretId = 'https://contoso.vault.azure.net/secrets/openai-key';
const keyVaultId = '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso';
const secret = { displayName: 'openai-key', secretId, keyVaultId };

function existing(attributes: Partial<ExistingInstanceAttributes> = {}) {
  const stack = azureStack();
  const instance = ApiManagementInstance.fromAttributes(stack, 'apim', {
    name: 'apim-contoso',
    resourceGroupName: 'rg',
    apiManagementId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim',
    locations: [{ region: 'swedencentral', hostName: 'apim-contoso.azure-api.net' }],
    ...attributes,
  });
  return { stack, instance };
}

function made(keyVaultIdentity?: KeyVaultIdentity) {
  const stack = azureStack();
  const instance = new ApiManagementInstance(stack, 'apim', {
    resourceGroupName: 'rg',
    publisherName: 'Contoso',
    publisherEmail: 'api@contoso.com',
    locations: [{ region: 'swedencentral' }],
    keyVaultIdentity,
  });
  return { stack, instance };
}

test('the instance reads with its system-assigned identity', () => {
  const { stack, instance } = made();
  const { reference } = new LinkedSecret(stack, 'key', { instance, ...secret });
  const json = synthValid(stack);
  expect(reference).toBe('{{openai-key}}');
  expect(onlyResource(json, 'azurerm_api_management').identity).toMatchObject({ type: 'SystemAssigned, UserAssigned' });
  expect(onlyResource(json, 'azurerm_role_assignment').principal_id).toMatch(
    /^\$\{azurerm_api_management\.apim_\w+\.identity\[0\]\.principal_id\}$/,
  );
  expect(onlyResource(json, 'azurerm_api_management_named_value')).toEqual({
    name: 'openai-key',
    display_name: 'openai-key',
    api_management_name: expect.stringContaining('azurerm_api_management.apim_') as unknown,
    resource_group_name: expect.stringContaining('azurerm_api_management.apim_') as unknown,
    secret: true,
    value_from_key_vault: { secret_id: secretId },
    depends_on: [
      matching(/^azurerm_api_management\./),
      matching(/^time_sleep\.apim_system-identity_access-to-contoso_/),
    ],
    lifecycle: { create_before_destroy: true },
  });
});

test('an instance that reads no secret has the identity, and no role', () => {
  const { stack } = made();
  const json = synthValid(stack);
  expect(onlyResource(json, 'azurerm_api_management').identity).toMatchObject({ type: 'SystemAssigned, UserAssigned' });
  expect(Object.keys(json.resource ?? {})).toEqual(['azurerm_api_management', 'azurerm_user_assigned_identity']);
});

test('the user-assigned identity is named where it is what reads', () => {
  const { stack, instance } = made(KeyVaultIdentity.USER_ASSIGNED);
  new LinkedSecret(stack, 'key', { instance, ...secret });
  const json = synthValid(stack);
  const clientId = matching(/^\$\{azurerm_user_assigned_identity\.apim_identity_\w+\.client_id\}$/);
  expect(onlyResource(json, 'azurerm_api_management').identity).toMatchObject({ type: 'UserAssigned' });
  expect(onlyResource(json, 'azurerm_api_management_named_value').value_from_key_vault).toEqual({
    secret_id: secretId,
    identity_client_id: clientId,
  });
  expect(onlyResource(json, 'azurerm_role_assignment').principal_id).toMatch(/azurerm_user_assigned_identity/);
});

test('two secrets of one vault need one role', () => {
  const { stack, instance } = made();
  new LinkedSecret(stack, 'one', { instance, ...secret });
  new LinkedSecret(stack, 'other', { instance, ...secret, displayName: 'other' });
  const json = synthValid(stack);
  expect(resources(json, 'azurerm_role_assignment')).toHaveLength(1);
  expect(resources(json, 'time_sleep')).toHaveLength(1);
});

test('without the vault no access is granted', () => {
  const { stack, instance } = made();
  new LinkedSecret(stack, 'key', { instance, displayName: 'openai-key', secretId });
  const json = synthValid(stack);
  expect(Object.keys(json.resource ?? {})).not.toContain('azurerm_role_assignment');
});

describe('on an instance that is there', () => {
  const identityClientId = '11111111-1111-1111-1111-111111111111';
  const identityPrincipalId = '22222222-2222-2222-2222-222222222222';
  const valueOf = (attributes: Partial<ExistingInstanceAttributes>) => {
    const { stack, instance } = existing(attributes);
    new LinkedSecret(stack, 'key', { instance, ...secret });
    const json = synthValid(stack);
    const { value_from_key_vault: value } = onlyResource(json, 'azurerm_api_management_named_value');
    return { value, roles: resources(json, 'azurerm_role_assignment') };
  };

  test('the identity that it has is named and let in', () => {
    const { value, roles } = valueOf({ identityClientId, identityPrincipalId });
    expect(value).toEqual({ secret_id: secretId, identity_client_id: identityClientId });
    expect(roles).toMatchObject([{ principal_id: identityPrincipalId }]);
  });

  test('its system-assigned identity is let in by its object id', () => {
    const { value, roles } = valueOf({ identityPrincipalId });
    expect(value).toEqual({ secret_id: secretId });
    expect(roles).toMatchObject([{ principal_id: identityPrincipalId }]);
  });

  test('nobody is let in where nobody is known', () => {
    const { value, roles } = valueOf({ identityClientId });
    expect(value).toEqual({ secret_id: secretId, identity_client_id: identityClientId });
    expect(roles).toEqual([]);
  });
});

test('a secret that this program makes comes first', () => {
  const { stack, instance } = existing();
  const first = new LinkedSecret(stack, 'first', { instance, ...secret });
  new LinkedSecret(stack, 'second', { instance, ...secret, displayName: 'second', dependencies: [first] });
  const values = synthValid(stack).resource?.azurerm_api_management_named_value ?? {};
  const second = Object.values(values).find((value) => value.display_name === 'second');
  expect(second?.depends_on).toEqual([matching(/^azurerm_api_management_named_value\.first_/)]);
});

test('what cannot be linked is refused where it is written', () => {
  const { stack, instance } = existing();
  const link = (id: string, props: object) => () => new LinkedSecret(stack, id, { instance, ...secret, ...props });
  expect(link('a', { secretId: `${secretId}/${'0'.repeat(32)}` })).toThrow(
    `the secret of the named value 'openai-key' is '${secretId}/${'0'.repeat(32)}', which pins a version`,
  );
  expect(link('b', { displayName: 'open ai' })).toThrow("use 'open-ai'");
  expect(link('c', { secretId: Lazy.stringValue({ produce: () => '${x}' }) })).not.toThrow();
});
