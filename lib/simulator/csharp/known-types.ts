import { typeLibrary } from '../../expression/types/library';
import type { NamedType, Type } from '../../expression/types/type';

/** A type of the checker's library by its simple name or C# keyword, as `namedType('DateTime')`. */
export function namedType(name: string): NamedType {
  return typeLibrary().named(name);
}

/** A generic type with its arguments, as `genericType('List', namedType('int'))`. */
export function genericType(name: string, ...args: readonly Type[]): NamedType {
  const type = typeLibrary().find(name, args.length)?.of(args);
  if (type?.kind !== 'named') throw new Error(`the type library lacks ${name} with ${args.length} type arguments`);
  return type;
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
