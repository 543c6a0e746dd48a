import type { TypeDefinition } from './definition';
import type { Member, MethodParameter } from './member';
import type { Type } from './type';
import { arrayOf, nullableOf, typeParameter, unknown, voidType } from './type';

/** Finds a type by its simple name and the number of its type arguments. */
export type TypeResolver = (name: string, arity: number) => TypeDefinition | undefined;

/**
 * Reads the compact text of signatures, as scripts/record-dotnet-types.cs writes it:
 *
 *     +(int capacity)                              a constructor
 *     !Join(string separator,params string[] value)string     a static method; * marks an extension method
 *     Select<TSource,TResult>(…)IEnumerable<TResult>          a generic method
 *     Length:int    Capacity~int    Key^int        a property that is read-only, read and write, write-only
 *     [int index]~char                             an indexer
 *     ?                                            a type that is not recorded
 */
class SignatureReader {
  private at = 0;

  public constructor(
    private readonly text: string,
    private readonly resolver: TypeResolver,
    private readonly typeParameters: readonly string[],
  ) {}

  public peek(): string {
    return this.text[this.at] ?? '';
  }

  public take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  public word(stop: RegExp): string {
    const start = this.at;
    while (this.at < this.text.length && !stop.test(this.text[this.at])) this.at++;
    return this.text.slice(start, this.at);
  }

  public type(): Type {
    let type = this.take('?') ? unknown : this.named();
    for (;;) {
      if (this.take('?')) type = nullableOf(type);
      else if (this.take('[')) type = arrayOf(type, this.word(/\]/).length + (this.take(']') ? 1 : 0));
      else return type;
    }
  }

  public types(): Type[] {
    const types: Type[] = [];
    do types.push(this.type());
    while (this.take(','));
    return types;
  }

  public parameters(close: string): MethodParameter[] {
    const parameters: MethodParameter[] = [];
    if (this.take(close)) return parameters;
    do parameters.push(this.parameter());
    while (this.take(','));
    this.take(close);
    return parameters;
  }

  private parameter(): MethodParameter {
    const mark = /^(out|ref|params) /.exec(this.text.slice(this.at, this.at + 7))?.[1];
    if (mark !== undefined) this.at += mark.length + 1;
    const type = this.type();
    this.take(' ');
    const name = this.word(/[,)\]=]/);
    return { name, type, mode: (mark ?? 'value') as MethodParameter['mode'], optional: this.take('=') };
  }

  private named(): Type {
    const name = this.word(/[<>,?[\]() ]/);
    const args = this.take('<') ? this.types() : [];
    if (args.length > 0) this.take('>');
    if (name === 'void') return voidType;
    if (args.length === 0 && this.typeParameters.includes(name)) return typeParameter(name);
    return this.resolver(name, args.length)?.of(args) ?? unknown;
  }
}

export function parseTypeList(
  text: string,
  resolver: TypeResolver,
  typeParameters: readonly string[],
): readonly Type[] {
  return text === '' ? [] : new SignatureReader(text, resolver, typeParameters).types();
}

/** Reads one line of a type's description. */
export function parseMember(
  line: string,
  owner: TypeDefinition,
  resolver: TypeResolver,
  ownerParameters: readonly string[],
): Member {
  const isExtension = line.startsWith('*');
  const isStatic = isExtension || line.startsWith('!');
  const text = isStatic ? line.slice(1) : line;
  const name = /^[^(<:~^[+]*/.exec(text)?.[0] ?? '';
  const generic = text[name.length] === '<' ? text.slice(name.length + 1, text.indexOf('>')).split(',') : [];
  const rest = text.slice(name.length + (generic.length > 0 ? generic.join(',').length + 2 : 0));
  const reader = new SignatureReader(rest, resolver, [...ownerParameters, ...generic]);
  const common = { owner, isStatic };
  if (reader.take('(')) {
    const parameters = reader.parameters(')');
    return {
      ...common,
      kind: 'method',
      name,
      isExtension,
      typeParameters: generic,
      parameters,
      returns: reader.type(),
    };
  }
  if (reader.take('+')) return constructorOf(owner, reader);
  if (reader.take('[')) return indexerOf(owner, reader);
  const mark = reader.peek();
  reader.take(mark);
  return { ...common, kind: 'property', name, readable: mark !== '^', writable: mark !== ':', type: reader.type() };
}

function constructorOf(owner: TypeDefinition, reader: SignatureReader): Member {
  reader.take('(');
  const parameters = reader.parameters(')');
  const common = { isStatic: true, isExtension: false, typeParameters: [] };
  return { kind: 'method', name: '.ctor', owner, ...common, parameters, returns: owner.self };
}

function indexerOf(owner: TypeDefinition, reader: SignatureReader): Member {
  const parameters = reader.parameters(']');
  const writable = reader.peek() !== ':';
  reader.take(reader.peek());
  const common = { isStatic: false, isExtension: false, typeParameters: [] };
  return { kind: 'method', name: '[]', owner, ...common, parameters, returns: reader.type(), writable };
}
