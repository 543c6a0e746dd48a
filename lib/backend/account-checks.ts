import { Token } from 'cdktf';
import { type ContentFilterProps, ContentSource } from '../azure/cognitive/content-filter-props';
import { refuseRepeated } from './checks';
import type { CustomerManagedKeyProps } from './regional-openai-backend-props';

/** The name of an account, which has to do as a subdomain too. */
export function checkedAccountName(name: string, backend: string): string {
  if (Token.isUnresolved(name) || /^[A-Za-z0-9][A-Za-z0-9-]{0,62}[A-Za-z0-9]$/.test(name)) return name;
  const suggestion = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
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
        `${where} has no valid name, expected letters, digits, periods, dashes and underscores; use '${filter.name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'strict'}'`,
      );
    }
    refuseBadRules(filter, where);
  }
}

function refuseBadRules({ rules }: ContentFilterProps, where: string): void {
  if (rules.length === 0) {
    throw new Error(
      `${where} has no rules; give one, or name 'Microsoft.DefaultV2' as contentFilterPolicy of the deployments`,
    );
  }
  const seen = new Set<string>();
  for (const { category, source } of rules) {
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
  if (key === undefined || Token.isUnresolved(key.keyId)) return;
  if (/^https:\/\/[A-Za-z0-9.-]+\/keys\/[A-Za-z0-9-]+(?:\/[A-Za-z0-9]+)?\/?$/.test(key.keyId)) return;
  throw new Error(
    `the customerManagedKey of backend '${backend}' has the keyId '${key.keyId}', expected the id of a key; use 'https://contoso.vault.azure.net/keys/openai/VERSION', say`,
  );
}
