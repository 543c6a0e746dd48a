import { Token } from 'cdktf';

/** `https://contoso.vault.azure.net/secrets/openai-key`, in any cloud. */
const VERSIONLESS = /^https:\/\/[a-zA-Z0-9-]+\.vault\.[a-z0-9.]+\/secrets\/[0-9a-zA-Z-]{1,127}$/;
const VERSIONED = /^(https:\/\/[^/]+\/(?:secrets|certificates)\/[^/]+)\/[0-9a-fA-F]{32}\/?$/;

/**
 * Refuses the id of a secret that API Management would not follow to its next version. With a version in it, a rotated
 * secret is never picked up: https://learn.microsoft.com/azure/api-management/api-management-howto-properties. References
 * are not checked; use `versionlessId` of the secret there.
 */
export function refuseBadSecretId(secretId: string, where: string): void {
  if (Token.isUnresolved(secretId) || VERSIONLESS.test(secretId)) return;
  const versioned = VERSIONED.exec(secretId);
  if (versioned !== null) {
    throw new Error(
      `${where} is '${secretId}', which pins a version, so a rotated secret would never be picked up; use '${versioned[1].replace('/certificates/', '/secrets/')}'`,
    );
  }
  throw new Error(
    `${where} is '${secretId}', expected the versionless id of a Key Vault secret, such as 'https://contoso.vault.azure.net/secrets/openai-key'`,
  );
}
