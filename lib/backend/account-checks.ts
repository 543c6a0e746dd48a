import { Token } from 'cdktf';
import { ContentCategory, type ContentFilterProps, ContentSource } from '../azure/cognitive/content-filter-props';
import { dashed } from '../azure/dashed';
import { refuseNoMember } from '../azure/enum-member';
import { refuseNoGuid } from '../azure/guid';
import { refuseBadGroupName } from '../azure/resource-group';
import { refuseBadResourceId } from '../azure/resource-id';
import { refuseMissing } from '../core/given';
import { refuseRepeated } from './checks';
import type { CustomerManagedKeyProps, RegionalOpenAIBackendProps } from './regional-openai-backend-props';

/** The name of an account, which has to do as a subdomain too. */
export function checkedAccountName(name: string, backend: string): string {
  if (Token.isUnresolved(name) || /^[A-Za-z0-9][A-Za-z0-9-]{0,62}[A-Za-z0-9]$/.test(name)) return name;
  const suggestion = dashed(name);
  throw new Error(
    `the account of backend '${backend}' is called '${name}', expected 2 to 64 letters, digits and dashes, with no dash at an end, since it is a host name too; use '${suggestion.length > 1 ? suggestion : `oai-${backend}`}'`,
  );
}

/** Refuses content filters that Azure would refuse. */
export function refuseBadContentFilters(filters: readonly ContentFilterProps[], backend: string): void {
  const names = filters.map(({ name }) => name);
  refuseRepeated('the content filter', names, backend);
  for (const filter of filters) {
    const where = `the content filter '${filter.name}' of backend '${backend}'`;
    if (Token.isUnresolved(filter.name)) {
      throw new Error(
        `the name of ${where} is known only after the apply, but it is part of an address; give a literal`,
      );
    }
    if (filter.name.startsWith('Microsoft.')) {
      throw new Error(`${where} has a name that is Microsoft's; use '${filter.name.slice('Microsoft.'.length)}'`);
    }
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(filter.name)) {
      throw new Error(
        `${where} has no valid name, expected letters, digits, periods, dashes and underscores; use '${dashed(filter.name) || 'strict'}'`,
      );
    }
    refuseBadRules(filter, where);
  }
}

function refuseBadRules({ rules }: ContentFilterProps, where: string): void {
  if (rules === undefined || rules.length === 0) {
    throw new Error(
      `${where} has no rules; give one, or name 'Microsoft.DefaultV2' as contentFilterPolicy of the deployments`,
    );
  }
  const seen = new Set<string>();
  for (const { category, source } of rules) {
    refuseNoMember(category, 'ContentCategory', ContentCategory, `the category of a rule of ${where}`);
    for (const one of source === undefined ? Object.values(ContentSource) : [source]) {
      const key = `${category}/${one}`;
      if (seen.has(key)) {
        throw new Error(`${where} has two rules for ${category} in what is the ${one.toLowerCase()}; keep one of them`);
      }
      seen.add(key);
    }
  }
}

/** Refuses the id of something else than a key. */
export function refuseBadKey(key: CustomerManagedKeyProps | undefined, backend: string): void {
  if (key === undefined) return;
  const where = `the customerManagedKey of backend '${backend}'`;
  refuseMissing(where, key, ['keyId', 'identityId', 'identityClientId']);
  refuseBadResourceId(key.identityId, 'user-assigned identity', `the identityId of ${where}`);
  refuseNoGuid(key.identityClientId, `the identityClientId of ${where}`, 'give the client id of the identity');
  if (Token.isUnresolved(key.keyId)) return;
  if (/^https:\/\/[A-Za-z0-9.-]+\/keys\/[A-Za-z0-9-]+(?:\/[A-Za-z0-9]+)?\/?$/.test(key.keyId)) return;
  throw new Error(
    `${where} has the keyId '${key.keyId}', expected the id of a key; use 'https://contoso.vault.azure.net/keys/openai/VERSION', say`,
  );
}

/** Refuses ids and names of what is there already, where they are those of something else. */
export function refuseBadIds(props: RegionalOpenAIBackendProps, backend: string): void {
  const { resourceGroupName, userAssignedIdentityIds = [], diagnosticsWorkspaceId } = props;
  const of = (what: string): string => `the ${what} of backend '${backend}'`;
  if (resourceGroupName !== undefined) refuseBadGroupName(resourceGroupName, of('resourceGroupName'));
  for (const id of userAssignedIdentityIds) {
    refuseBadResourceId(id, 'user-assigned identity', of('userAssignedIdentityIds'));
  }
  if (diagnosticsWorkspaceId !== undefined) {
    refuseBadResourceId(diagnosticsWorkspaceId, 'Log Analytics workspace', of('diagnosticsWorkspaceId'));
  }
}
