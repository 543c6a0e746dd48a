import type { NamedType } from '../../../expression/types/type';
import type { BindingTable } from '../binding';
import { namedType } from '../known-types';
import type { CsObject } from '../value';

/** An object of the service that only holds facts, as `context.Api`. Its members are in slot form. */
export class Part implements CsObject {
  public constructor(
    public readonly csType: NamedType,
    public readonly members: Readonly<Record<string, unknown>>,
  ) {}
}

export function part(typeName: string, members: Readonly<Record<string, unknown>>): Part {
  return new Part(namedType(typeName), members);
}

/** Reads members of a Part, by name. */
export function partTable(...names: readonly string[]): BindingTable {
  return Object.fromEntries(names.map((name) => [name, ({ members }: Part) => members[name] ?? null]));
}
