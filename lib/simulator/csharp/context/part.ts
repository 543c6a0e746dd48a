import type { NamedType } from '../../../expression/types/type';
import type { BindingTable } from '../binding';
import { namedType } from '../known-types';
import type { CsObject } from '../value';

/** An object of the service that only holds facts, as `context.Api`. */
export class Part<T extends object> implements CsObject {
  public constructor(
    public readonly csType: NamedType,
    public readonly facts: T,
  ) {}
}

/** How the members of a Part are read from its facts, in slot form; what a fact leaves out is null. */
export function partTable<T extends object>(members: Readonly<Record<string, (facts: T) => unknown>>): BindingTable {
  return Object.fromEntries(
    Object.entries(members).map(([name, read]) => [name, ({ facts }: Part<T>) => read(facts) ?? null]),
  );
}

type Members = Readonly<Record<string, unknown>>;

/** A Part whose facts bear the names of its members. */
export function part(typeName: string, members: Members): Part<Members> {
  return new Part(namedType(typeName), members);
}

/** Reads the members of such a Part. */
export function memberTable(...names: readonly string[]): BindingTable {
  return partTable<Members>(Object.fromEntries(names.map((name) => [name, (members: Members) => members[name]])));
}
