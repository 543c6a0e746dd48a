import type { Member, Method, Property } from './member';
import { parseMember, parseTypeList } from './signature';
import type { TypeResolver } from './signature';
import type { NamedType, Type } from './type';
import { typeParameter, unknown } from './type';

export type TypeKind = 'class' | 'abstract' | 'sealed' | 'static' | 'struct' | 'interface' | 'enum' | 'delegate';

const noMembers: readonly Member[] = [];

interface TypeArgument {
  readonly name: string;
  /** `out` (+) and `in` (-) parameters of interfaces and delegates; `` for neither. */
  readonly variance: '+' | '-' | '';
}

const keywordOf: Readonly<Record<string, string>> = {
  Boolean: 'bool', Byte: 'byte', SByte: 'sbyte', Int16: 'short', UInt16: 'ushort', Int32: 'int', UInt32: 'uint',
  Int64: 'long', UInt64: 'ulong', Single: 'float', Double: 'double', Decimal: 'decimal', Char: 'char',
  String: 'string', Object: 'object',
}; // prettier-ignore

/**
 * A type that the checker knows, made of the compact text that describes it: a head line
 * (`class System.Text StringBuilder:…`) and one line for each member. Lines are read when somebody asks for them.
 */
export class TypeDefinition {
  public readonly name: string;
  public readonly namespace: string;
  public readonly kind: TypeKind;
  public readonly parameters: readonly TypeArgument[];
  public readonly displayName: string;
  /** False for a type that is known by name and bases only: nothing is said about its members. */
  public readonly membersKnown: boolean;
  /** True for a type that only signatures mention: nobody can name it in an expression. */
  public readonly isMentioned: boolean;
  /** The type with its own parameters as arguments; for a type without parameters the type itself. */
  public readonly self: NamedType;

  private readonly baseText: string;
  private readonly texts: string[];
  private linesByName?: Map<string, string[]>;
  private readonly membersByName = new Map<string, readonly Member[]>();
  private baseTypes?: readonly Type[];
  private readonly instances = new WeakMap<Type, NamedType | WeakMap<Type, NamedType>>();

  public constructor(
    text: string,
    private readonly resolver: TypeResolver,
  ) {
    const headEnd = text.indexOf('\n');
    const head = headEnd < 0 ? text : text.slice(0, headEnd);
    const [kind, namespace, ...rest] = head.split(' ');
    const match = /^([^<:]+)(?:<([^>]*)>)?(?::(.*))?$/.exec(rest.join(' '));
    this.isMentioned = kind.endsWith('!');
    this.membersKnown = !this.isMentioned && !kind.endsWith('-');
    this.kind = kind.replace(/[-!]$/, '') as TypeKind;
    this.namespace = namespace;
    this.name = match?.[1] ?? '';
    this.parameters = (match?.[2]?.split(',') ?? []).map((parameter) => ({
      name: parameter.replace(/^[+-]/, ''),
      variance: parameter[0] === '+' || parameter[0] === '-' ? parameter[0] : '',
    }));
    this.baseText = match?.[3] ?? '';
    this.displayName = (namespace === 'System' ? keywordOf[this.name] : undefined) ?? this.name;
    this.texts = headEnd < 0 ? [] : [text.slice(headEnd + 1)];
    this.self = { kind: 'named', definition: this, args: this.parameters.map(({ name }) => typeParameter(name)) };
  }

  public get isValueType(): boolean {
    return this.kind === 'struct' || this.kind === 'enum';
  }

  public get fullName(): string {
    return `${this.namespace}.${this.name}`;
  }

  /** Adds member lines; has to happen before the first look-up. */
  public extend(lines: string): void {
    this.texts.push(lines);
  }

  /** The type with these arguments; the same object for the same arguments. */
  public of(args: readonly Type[]): Type {
    if (args.length !== this.parameters.length) return unknown;
    if (args.length === 0) return this.self;
    if (args.length > 2) return { kind: 'named', definition: this, args };
    const first = this.instances.get(args[0]);
    if (args.length === 1) {
      return (
        (first as NamedType | undefined) ?? this.remember(this.instances as WeakMap<Type, NamedType>, args[0], args)
      );
    }
    let second = first as WeakMap<Type, NamedType> | undefined;
    if (second === undefined) this.instances.set(args[0], (second = new WeakMap()));
    return second.get(args[1]) ?? this.remember(second, args[1], args);
  }

  /** The base class, if any is worth naming, and the interfaces, in terms of the type's own parameters. */
  public get bases(): readonly Type[] {
    return (this.baseTypes ??= parseTypeList(this.baseText, this.resolver, this.parameterNames()));
  }

  /** The members of this name that the type itself declares; `.ctor` for constructors, `[]` for indexers. */
  public declared(name: string): readonly Member[] {
    let members = this.membersByName.get(name);
    if (members === undefined) {
      const lines = this.lines().get(name);
      if (lines === undefined) return noMembers;
      members = lines.map((line) => parseMember(line, this, this.resolver, this.parameterNames()));
      this.membersByName.set(name, members);
    }
    return members;
  }

  public methods(name: string): readonly Method[] {
    return this.declared(name).filter((member) => member.kind === 'method');
  }

  public property(name: string): Property | undefined {
    return this.declared(name).find((member) => member.kind === 'property');
  }

  public memberNames(): Iterable<string> {
    return this.lines().keys();
  }

  private remember(map: WeakMap<Type, NamedType>, key: Type, args: readonly Type[]): NamedType {
    const made: NamedType = { kind: 'named', definition: this, args };
    map.set(key, made);
    return made;
  }

  private parameterNames(): readonly string[] {
    return this.parameters.map(({ name }) => name);
  }

  private lines(): Map<string, string[]> {
    if (this.linesByName !== undefined) return this.linesByName;
    const byName = (this.linesByName = new Map<string, string[]>());
    for (const text of this.texts) {
      for (const line of text.split('\n')) {
        for (const [name, described] of namedLines(line, this.displayName)) {
          const same = byName.get(name);
          if (same === undefined) byName.set(name, [described]);
          else same.push(described);
        }
      }
    }
    return byName;
  }
}

/** The name or names that a line describes; one line `#A,B` holds all members of an enum. */
function namedLines(line: string, owner: string): readonly (readonly [string, string])[] {
  if (line.startsWith('#')) {
    return line
      .slice(1)
      .split(',')
      .map((name) => [name, `!${name}:${owner}`] as const);
  }
  if (line.startsWith('+')) return [['.ctor', line]];
  if (line.startsWith('[')) return [['[]', line]];
  const name = /^[!*]?([^(<:~^]+)/.exec(line)?.[1];
  return name === undefined ? [] : [[name, line]];
}
