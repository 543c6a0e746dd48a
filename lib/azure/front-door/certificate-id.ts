import { Token } from 'cdktf';

const CERTIFICATE =
  /^https:\/\/[a-zA-Z0-9-]+\.vault\.[a-z0-9.]+\/certificates\/[0-9a-zA-Z-]{1,127}(?:\/[0-9a-fA-F]{32})?$/;

/**
 * Refuses the id of what is no certificate in Key Vault. The provider takes the id of a secret too, but reads back that
 * of the certificate, so that each plan would replace it (`flattenSecretParametersResource`, 4.55.0).
 */
export function refuseBadCertificateId(certificateId: string): void {
  if (Token.isUnresolved(certificateId) || CERTIFICATE.test(certificateId)) return;
  const fix = certificateId.includes('/secrets/')
    ? `; use '${certificateId.replace('/secrets/', '/certificates/')}'`
    : '';
  throw new Error(
    `the certificate id is '${certificateId}', expected that of a Key Vault certificate, such as 'https://contoso.vault.azure.net/certificates/ai'${fix}`,
  );
}
