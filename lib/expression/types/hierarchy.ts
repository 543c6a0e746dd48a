import type { TypeDefinition } from './definition';
import { typeLibrary } from './library';
import { substitute, substitutionFor } from './substitute';
import type { ArrayType, NamedType, Type } from './type';

const known = new WeakMap<Type, readonly NamedType[]>();

/** The type itself where it is named, and all it derives from: a base class after what it is the base of; no `object`. */
export function supertypes(type: Type): readonly NamedType[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  const found: NamedType[] = [];
  const waiting = roots(type);
  for (let at = 0; at < waiting.length; at++) {
    const next = waiting[at];
    if (found.includes(next)) continue;
    found.push(next);
    for (const base of basesOf(next)) if (base.kind === 'named') waiting.push(base);
  }
  known.set(type, found);
  return found;
}

/** The form in which a type is, extends or implements a definition, as `IEnumerable<string>` for `string[]`. */
export function asInstanceOf(type: Type, definition: TypeDefinition): NamedType | undefined {
  if (type.kind === 'named' && type.definition === definition) return type;
  return supertypes(type).find((base) => base.definition === definition);
}

const knownSources = new WeakMap<Type, readonly NamedType[]>();

/** The classes a value's members come from, nearest first, `object` last; for an interface, all it extends too. */
export function memberSources(type: Type): readonly NamedType[] {
  let sources = knownSources.get(type);
  if (sources === undefined) knownSources.set(type, (sources = findMemberSources(type)));
  return sources;
}

function findMemberSources(type: Type): readonly NamedType[] {
  const library = typeLibrary();
  const object = library.named('object');
  if (type.kind === 'nullable') {
    const nullable = library.find('Nullable', 1)?.of([type.underlying]);
    return nullable?.kind === 'named' ? [nullable, object] : [object];
  }
  if (type.kind === 'array') return [library.named('Array'), object];
  if (type.kind !== 'named') return [object];
  const isInterface = type.definition.kind === 'interface';
  const sources = supertypes(type).filter((base) => isInterface || base.definition.kind !== 'interface');
  return sources.includes(object) ? sources : [...sources, object];
}

function roots(type: Type): NamedType[] {
  if (type.kind === 'named') return [type];
  if (type.kind === 'array') return arrayBases(type);
  return [];
}

function basesOf(type: NamedType): readonly Type[] {
  const { definition, args } = type;
  const declared = definition.bases;
  if (args.length === 0) return definition.kind === 'enum' ? [typeLibrary().named('Enum')] : declared;
  const by = substitutionFor(definition.parameters.map(({ name }) => name), args); // prettier-ignore
  return declared.map((base) => substitute(base, by));
}

function arrayBases(type: ArrayType): NamedType[] {
  const library = typeLibrary();
  const generic = type.rank === 1 ? ['IList', 'IReadOnlyList'] : [];
  const interfaces = generic.map((name) => library.find(name, 1)?.of([type.element]));
  return [library.named('Array'), ...interfaces.filter((base) => base?.kind === 'named')];
}
