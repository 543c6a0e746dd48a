import type { ApiManagementProtocols, ApiManagementSecurity } from '@cdktf/provider-azurerm/lib/api-management';
import { type ApiManagementSku, apiManagementSkus } from './sku';

/** HTTP/2 for callers: many streams on one connection. */
export const protocols: ApiManagementProtocols = { http2Enabled: true };

/**
 * Everything below TLS 1.2 off, and every cipher without forward secrecy, AEAD or 128 bits.
 *
 * Each one is written out: the block is computed in azurerm 4.55, so what is left out keeps what somebody switched on in
 * the portal. The `*_enabled` names are the ones that 5.0 keeps; both names of one setting are refused.
 */
export function security(sku: ApiManagementSku): ApiManagementSecurity {
  // Azure has only these for Consumption: expandApiManagementCustomProperties of azurerm 4.55.
  return apiManagementSkus[sku].generation === 'consumption' ? versions : { ...versions, ...ciphers };
}

const versions: ApiManagementSecurity = {
  backendSsl30Enabled: false,
  backendTls10Enabled: false,
  backendTls11Enabled: false,
  frontendTls10Enabled: false,
  frontendTls11Enabled: false,
};

const ciphers: ApiManagementSecurity = {
  frontendSsl30Enabled: false,
  tripleDesCiphersEnabled: false,
  tlsEcdheEcdsaWithAes128CbcShaCiphersEnabled: false,
  tlsEcdheEcdsaWithAes256CbcShaCiphersEnabled: false,
  tlsEcdheRsaWithAes128CbcShaCiphersEnabled: false,
  tlsEcdheRsaWithAes256CbcShaCiphersEnabled: false,
  tlsRsaWithAes128CbcSha256CiphersEnabled: false,
  tlsRsaWithAes128CbcShaCiphersEnabled: false,
  tlsRsaWithAes128GcmSha256CiphersEnabled: false,
  tlsRsaWithAes256CbcSha256CiphersEnabled: false,
  tlsRsaWithAes256CbcShaCiphersEnabled: false,
  tlsRsaWithAes256GcmSha384CiphersEnabled: false,
};
