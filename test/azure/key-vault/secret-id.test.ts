import { Lazy } from 'cdktf';
import { refuseBadSecretId } from '../../../lib/azure/key-vault/secret-id';
import { refuseBadVaultName } from '../../../lib/azure/key-vault/vault-name';

/** A value that only the apply knows. */
const reference = Lazy.stringValue({ produce: () => '${var.x}' });

const refuse = (id: string) => () => refuseBadSecretId(id, 'the secret');
const version = '0123456789abcdef0123456789ABCDEF';

test.each([
  'https://contoso.vault.azure.net/secrets/openai-key',
  'https://contoso.vault.usgovcloudapi.net/secrets/k',
  reference,
])('%s is taken', (id) => {
  expect(refuse(id)).not.toThrow();
});

test('a version is refused, with the id without it', () => {
  expect(refuse(`https://contoso.vault.azure.net/secrets/openai-key/${version}`)).toThrow(
    "which pins a version, so a rotated secret would never be picked up; use 'https://contoso.vault.azure.net/secrets/openai-key'",
  );
});

test('a certificate is read through its secret', () => {
  expect(refuse(`https://contoso.vault.azure.net/certificates/api/${version}`)).toThrow(
    "use 'https://contoso.vault.azure.net/secrets/api'",
  );
});

test.each(['openai-key', 'http://contoso.vault.azure.net/secrets/k', 'https://contoso.vault.azure.net/keys/k', ''])(
  '%j is refused',
  (id) => {
    expect(refuse(id)).toThrow('expected the versionless id of a Key Vault secret');
  },
);

test.each(['kv', '1vault', 'vault-', 'my--vault', 'a'.repeat(25), 'vault_1'])('no vault is called %s', (name) => {
  expect(() => refuseBadVaultName(name)).toThrow(/expected 3 to 24 .*; use '/);
});

test.each(['kv-contoso', 'KV1', reference])('a vault may be called %s', (name) => {
  expect(() => refuseBadVaultName(name)).not.toThrow();
});
