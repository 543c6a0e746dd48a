import { createHash } from 'node:crypto';
import { Token } from 'cdktf';

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
