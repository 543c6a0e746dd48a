import { Token } from 'cdktf';
import { dashedWord } from '../dashed';

/**
 * Refuses a name that no key vault can have; it is the first part of the vault's host name.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftkeyvault
 */
export function refuseBadVaultName(name: string): void {
  if (Token.isUnresolved(name) || /^(?!.*--)[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/.test(name)) return;
  const fixed = dashedWord(name, 24);
  throw new Error(
    `the name of the key vault is '${name}', expected 3 to 24 letters, digits and dashes, a letter first, no dash last and no two dashes together; use '${fixed.length > 2 ? fixed : 'kv-contoso'}'`,
  );
}
