import type { TypeDefinition } from '../../expression/types/definition';
import { memberSources, supertypes } from '../../expression/types/hierarchy';
import type { NamedType, Type } from '../../expression/types/type';
import { unknown } from '../../expression/types/type';
import type { Binding, BoundFunction, Library } from './binding';
import { tableKey } from './binding';
import { boxFor } from './boxing';

/** Finds the function that stands for a member. */
export class Bindings {
  private readonly tables = new Map<string, Map<string, Binding>>();
  private readonly byDefinition = new WeakMap<TypeDefinition, Map<string, Binding>>();
  private readonly signatures = new Set<string>();
  private readonly byType = new WeakMap<Type, Map<string, BoundFunction | undefined>>();

  public constructor(libraries: readonly Library[]) {
    for (const library of libraries) {
      for (const [key, table] of Object.entries(library)) this.add(key, Object.entries(table));
    }
  }

  /** What is bound to a signature under a type itself. */
  public declared(definition: TypeDefinition, signature: string): Binding | undefined {
    let table = this.byDefinition.get(definition);
    if (table === undefined) {
      table = this.tables.get(tableKey(definition)) ?? new Map<string, Binding>();
      this.byDefinition.set(definition, table);
    }
    return table.get(signature);
  }

  /** Whether any type at all has a member of this signature. */
  public isBound(signature: string): boolean {
    return this.signatures.has(signature);
  }

  /**
   * What a value of this type answers to a signature with: its own member, or that of the nearest of its base types. The
   * function takes the value in slot form. A generic method's own arguments have to be given.
   */
  public forType(type: Type, signature: string, own?: ReadonlyMap<string, Type>): BoundFunction | undefined {
    if (own !== undefined && own.size > 0) return this.search(type, signature, own);
    let known = this.byType.get(type);
    if (known === undefined) this.byType.set(type, (known = new Map<string, BoundFunction | undefined>()));
    if (!known.has(signature)) known.set(signature, this.search(type, signature));
    return known.get(signature);
  }

  /** The signature of a method of this name that takes so many arguments, for types whose members are not listed. */
  public unlisted(type: Type, name: string, count: number): string | undefined {
    for (const source of supertypes(type)) {
      for (const signature of this.tables.get(tableKey(source.definition))?.keys() ?? []) {
        if (signature.startsWith(`${name}(`) && countOf(signature) === count) return signature;
      }
    }
    return undefined;
  }

  private search(type: Type, signature: string, own?: ReadonlyMap<string, Type>): BoundFunction | undefined {
    const ofAnonymous = type.kind === 'anonymous' ? this.tables.get('anonymous')?.get(signature) : undefined;
    if (ofAnonymous !== undefined) return specialised(ofAnonymous, new Map());
    for (const source of new Set([...memberSources(type), ...supertypes(type)])) {
      const binding = this.declared(source.definition, signature);
      if (binding === undefined) continue;
      const bound = specialised(binding, new Map([...typeArgumentsOf(source), ...(own ?? [])]));
      return source === type ? bound : onBoxedSelf(type, bound);
    }
    return undefined;
  }

  private add(key: string, entries: readonly (readonly [string, Binding])[]): void {
    let table = this.tables.get(key);
    if (table === undefined) this.tables.set(key, (table = new Map<string, Binding>()));
    for (const [signature, binding] of entries) {
      if (table.has(signature)) throw new Error(`${key} binds ${signature} twice`);
      table.set(signature, binding);
      this.signatures.add(signature);
    }
  }
}

function countOf(signature: string): number {
  return signature.endsWith('()') ? 0 : signature.split(',').length;
}

/** What a base type of a number declares takes the number in boxed form, as that of `object` does. */
function onBoxedSelf(type: Type, bound: BoundFunction): BoundFunction {
  const box = boxFor(type);
  if (box === undefined) return bound;
  const call = bound as (...args: readonly unknown[]) => unknown;
  return (self: unknown, ...rest: readonly unknown[]) => call(box(self), ...rest);
}

/** The function of a binding, the type arguments being known. */
export function specialised(binding: Binding, typeArguments: ReadonlyMap<string, Type>): BoundFunction {
  if (typeof binding === 'function') return binding;
  return binding.specialise((name) => typeArguments.get(name) ?? unknown);
}

/** The arguments of a generic type, by the names of its parameters. */
export function typeArgumentsOf(type: NamedType): Map<string, Type> {
  return new Map(type.definition.parameters.map(({ name }, index) => [name, type.args[index] ?? unknown]));
}
