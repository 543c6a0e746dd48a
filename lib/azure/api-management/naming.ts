import { createHash } from 'node:crypto';
import { Token } from 'cdktf';
import { dashedWord } from '../dashed';

/** The resource name of a named value: its display name, in the letters and the length that resource names may have. */
export function namedValueId(displayName: string): string {
  const clean = displayName.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
  if (clean === displayName && clean.length <= 80) return clean;
  const hash = createHash('sha256').update(displayName).digest('hex').slice(0, 6);
  return `${clean.slice(0, 73).replace(/-+$/, '')}-${hash}`.replace(/^-/, '');
}

/** Refuses a display name that no named value can have: the provider's `ApiManagementNamedValueDisplayName`. */
export function refuseBadDisplayName(displayName: string): void {
  if (Token.isUnresolved(displayName)) {
    throw new Error(
      'the display name of a named value is known only after the apply; policies name it, so it must be a literal',
    );
  }
  if (/^[0-9a-zA-Z_.-]{1,256}$/.test(displayName)) return;
  throw new Error(
    `the display name of a named value is '${displayName}', expected 1 to 256 letters, digits, '_', '.' and '-'; use '${displayName.replace(/[^0-9a-zA-Z_.-]+/g, '-').slice(0, 256) || 'openai-key'}'`,
  );
}

/** Refuses a name that no API Management service can have; it is the first part of the gateway's host name. */
export function refuseBadServiceName(name: string): void {
  if (Token.isUnresolved(name) || /^[A-Za-z](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?$/.test(name)) return;
  const fixed = dashedWord(name, 50);
  throw new Error(
    `the name of the API Management service is '${name}', expected 1 to 50 letters, digits and dashes, a letter first and no dash last; use '${fixed || 'apim-contoso'}'`,
  );
}

/** Refuses a publisher that the provider would refuse: `ApiManagementServicePublisherName` and `…Email`. */
export function refuseBadPublisher(name: string, email: string): void {
  if (!Token.isUnresolved(name) && !/^.{1,100}$/.test(name)) {
    throw new Error(
      `the publisher name has ${name.length} characters, expected 1 to 100 in one line; use the name of your company`,
    );
  }
  if (!Token.isUnresolved(email) && !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)) {
    throw new Error(`the publisher's e-mail address is '${email}', expected an address such as 'api@contoso.com'`);
  }
}
