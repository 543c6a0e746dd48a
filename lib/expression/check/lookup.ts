import { memberSources, supertypes } from '../types/hierarchy';
import type { Member, Method, Property } from '../types/member';
import { substituteMethod, substituteProperty, substitutionFor } from '../types/substitute';
import type { NamedType, Type } from '../types/type';
import type { TypeLibrary } from '../types/library';
import { typeLibrary } from '../types/library';

/** What a member name finds on a type. */
export type Found =
  | { readonly kind: 'property'; readonly property: Property }
  | { readonly kind: 'methods'; readonly methods: readonly Method[]; readonly ofType: readonly Method[]; readonly ofValue: readonly Method[] } // prettier-ignore
  | { readonly kind: 'nothing' }
  /** The type, or one it derives from, is known by name only. */
  | { readonly kind: 'uncertain' };

const remembered = new WeakMap<Type, Map<string, Found>>();

/** Looks a member up on a type and its bases. Methods come most derived first. */
export function findMember(type: Type, name: string): Found {
  let byName = remembered.get(type);
  if (byName === undefined) remembered.set(type, (byName = new Map<string, Found>()));
  const before = byName.get(name);
  if (before !== undefined) return before;
  const found = search(type, name);
  // Names that mean nothing are as many as people misspell; only those that extension methods have are kept.
  if (found.kind !== 'nothing' || typeLibrary().extensionMethods(name).length > 0) byName.set(name, found);
  return found;
}

function search(type: Type, name: string): Found {
  const methods: Method[] = [];
  let uncertain = false;
  for (const source of memberSources(type)) {
    uncertain ||= !source.definition.membersKnown;
    for (const member of membersOf(source, name)) {
      if (member.kind === 'method') methods.push(member);
      else if (methods.length === 0) return { kind: 'property', property: member };
    }
  }
  if (methods.length > 0) {
    const ofType = methods.filter((method) => method.isStatic);
    return { kind: 'methods', methods, ofType, ofValue: methods.filter((method) => !method.isStatic) };
  }
  return { kind: uncertain ? 'uncertain' : 'nothing' };
}

function membersOf(source: NamedType, name: string): readonly Member[] {
  const members = source.definition.declared(name);
  if (source.args.length === 0) return members;
  const by = substitutionFor(source.definition.parameters.map((parameter) => parameter.name), source.args); // prettier-ignore
  return members.map((member) =>
    member.kind === 'method' ? substituteMethod(member, by) : substituteProperty(member, by),
  );
}

const constructors = new WeakMap<NamedType, readonly Method[]>();

/** The constructors of a type. */
export function constructorsOf(type: NamedType): readonly Method[] {
  let known = constructors.get(type);
  if (known === undefined) {
    known = membersOf(type, '.ctor').filter((member) => member.kind === 'method');
    constructors.set(type, known);
  }
  return known;
}

/** The names that a misspelt member may have meant. */
export function* memberNames(library: TypeLibrary, type: Type, isStatic: boolean): Iterable<string> {
  for (const { definition } of memberSources(type)) {
    for (const name of definition.memberNames()) {
      if (name.startsWith('.') || name.startsWith('[') || name.startsWith('op_')) continue;
      if (definition.declared(name).some((member) => member.isStatic === isStatic)) yield name;
    }
  }
  if (!isStatic && isEnumerable(type)) yield* library.extensionNames();
}

export function isEnumerable(type: Type): boolean {
  return supertypes(type).some(({ definition }) => definition.name === 'IEnumerable');
}
