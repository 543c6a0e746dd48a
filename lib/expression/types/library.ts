import { contextTypes } from './context';
import { forbiddenNamespaces } from './allowed';
import { TypeDefinition } from './definition';
import { newerMembers, newerTypes } from './newer';
import type { Method } from './member';
import type { NamedType } from './type';

const keywords: Readonly<Record<string, string>> = {
  bool: 'Boolean', byte: 'Byte', sbyte: 'SByte', short: 'Int16', ushort: 'UInt16', int: 'Int32', uint: 'UInt32',
  long: 'Int64', ulong: 'UInt64', float: 'Single', double: 'Double', decimal: 'Decimal', char: 'Char',
  string: 'String', object: 'Object',
}; // prettier-ignore

const noMethods: readonly Method[] = [];

/** Every type that the checker knows, by name. */
export class TypeLibrary {
  private readonly byName = new Map<string, TypeDefinition>();
  private readonly extensionHolders: TypeDefinition[] = [];
  private readonly namespaces = new Set<string>();
  private readonly extensionsByName = new Map<string, readonly Method[]>();
  private readonly byKeyword = new Map<string, NamedType>();

  public constructor(recorded: readonly string[]) {
    const mentioned = new Map<string, TypeDefinition>();
    const resolver = (name: string, arity: number): TypeDefinition | undefined =>
      this.find(name, arity) ?? (arity === 0 ? mentioned.get(name) : undefined);
    for (const text of [...recorded, ...contextTypes, ...newerTypes]) {
      const definition = new TypeDefinition(text, resolver);
      if (definition.isMentioned) {
        mentioned.set(definition.name, definition);
        continue;
      }
      const key = keyOf(definition.name, definition.parameters.length);
      if (!this.byName.has(key)) this.byName.set(key, definition);
      if (definition.kind === 'static' && text.includes('\n*')) this.extensionHolders.push(definition);
      if (definition.namespace !== 'Context') this.addNamespace(definition.namespace);
    }
    for (const [key, lines] of Object.entries(newerMembers)) this.byName.get(key)?.extend(lines);
    for (const namespace of forbiddenNamespaces) this.addNamespace(namespace);
  }

  /** A type by its simple name or C# keyword and the number of its type arguments. */
  public find(name: string, arity: number): TypeDefinition | undefined {
    return this.byName.get(keyOf(Object.hasOwn(keywords, name) ? keywords[name] : name, arity));
  }

  /** A type without type arguments that is certain to be there. */
  public named(name: string): NamedType {
    const before = this.byKeyword.get(name);
    if (before !== undefined) return before;
    const definition = this.find(name, 0);
    if (definition === undefined) throw new Error(`the type library lacks ${name}`);
    this.byKeyword.set(name, definition.self);
    return definition.self;
  }

  /** Whether a type of this name takes type arguments. */
  public isGeneric(name: string): boolean {
    return [1, 2, 3].some((arity) => this.find(name, arity) !== undefined);
  }

  public isNamespace(name: string): boolean {
    return this.namespaces.has(name);
  }

  /** The extension methods of this name, wherever they come from. */
  public extensionMethods(name: string): readonly Method[] {
    const before = this.extensionsByName.get(name);
    if (before !== undefined) return before;
    const methods = this.extensionHolders.flatMap((holder) => holder.methods(name).filter((one) => one.isExtension));
    if (methods.length === 0) return noMethods;
    this.extensionsByName.set(name, methods);
    return methods;
  }

  public *extensionNames(): Iterable<string> {
    for (const holder of this.extensionHolders) yield* holder.memberNames();
  }

  /** The names that a misspelt type name may have meant. */
  public *typeNames(): Iterable<string> {
    yield* Object.keys(keywords);
    for (const definition of this.byName.values()) yield definition.name;
  }

  private addNamespace(namespace: string): void {
    for (let end = namespace.length; end > 0; end = namespace.lastIndexOf('.', end - 1)) {
      this.namespaces.add(namespace.slice(0, end));
    }
  }
}

function keyOf(name: string, arity: number): string {
  return arity === 0 ? name : `${name}\`${arity}`;
}

let loaded: TypeLibrary | undefined;

/** The library of .NET and context types; made on first use. */
export function typeLibrary(): TypeLibrary {
  if (loaded === undefined) {
    // Loaded here and not above: the text is large, and most programs that import the package check no expression.

    const { recordedTypes } = require('./recorded') as { readonly recordedTypes: readonly string[] };
    loaded = new TypeLibrary(recordedTypes);
  }
  return loaded;
}
