import { createHash } from 'node:crypto';
import { DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';

/**
 * A text that is the same for the same value on every run, also for a reference, whose token has another number each
 * time it is read: `${azurerm_key_vault.vault.id}`.
 */
export function referenceKey(scope: IConstruct, value: string): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return String(Tokenization.resolve(value, { scope, resolver, preparing: false }));
}

/** Six letters and digits that stand for a value in ids and names. */
export function referenceMark(scope: IConstruct, value: string): string {
  return createHash('sha256').update(referenceKey(scope, value)).digest('hex').slice(0, 6);
}

/** The references of a list, none twice, in the order of their first reading. */
export function distinctReferences(scope: IConstruct, references: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const reference of references) {
    const key = referenceKey(scope, reference);
    if (!byKey.has(key)) byKey.set(key, reference);
  }
  return [...byKey.values()];
}
