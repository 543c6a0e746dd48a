import type { TypeDefinition } from '../../expression/types/definition';
import { typeLibrary } from '../../expression/types/library';
import type { NamedType, Type } from '../../expression/types/type';

const named = new Map<string, NamedType>();

/** A type of the checker's library by its simple name or C# keyword, as `namedType('DateTime')`. */
export function namedType(name: string): NamedType {
  let type = named.get(name);
  if (type === undefined) named.set(name, (type = typeLibrary().named(name)));
  return type;
}

/** Definitions of generic types, by the number of their parameters and by name. */
const generics: Map<string, TypeDefinition>[] = [];

/** A generic type with its arguments, as `genericType('List', namedType('int'))`. */
export function genericType(name: string, ...args: readonly Type[]): NamedType {
  const byName = (generics[args.length] ??= new Map<string, TypeDefinition>());
  let definition = byName.get(name);
  if (definition === undefined) {
    definition = typeLibrary().find(name, args.length);
    if (definition === undefined) throw new Error(`the type library lacks ${name} with ${args.length} type arguments`);
    byName.set(name, definition);
  }
  return definition.of(args) as NamedType;
}

/** The types that the evaluator itself asks about. */
export const known = {
  object: namedType('object'),
  string: namedType('string'),
  bool: namedType('bool'),
  char: namedType('char'),
  sbyte: namedType('sbyte'),
  byte: namedType('byte'),
  short: namedType('short'),
  ushort: namedType('ushort'),
  int: namedType('int'),
  uint: namedType('uint'),
  long: namedType('long'),
  ulong: namedType('ulong'),
  float: namedType('float'),
  double: namedType('double'),
  decimal: namedType('decimal'),
  delegate: genericType('Func', namedType('object')),
};
