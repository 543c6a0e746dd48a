import type { Method, Property } from './member';
import type { Type } from './type';
import { arrayOf, nullableOf, unknown } from './type';

export type Substitution = ReadonlyMap<string, Type>;

/** The type with type parameters replaced; parameters that the substitution lacks stay. */
export function substitute(type: Type, by: Substitution): Type {
  switch (type.kind) {
    case 'parameter':
      return by.get(type.name) ?? type;
    case 'array':
      return arrayOf(substitute(type.element, by), type.rank);
    case 'nullable':
      return nullableSubstitute(type.underlying, by);
    case 'named': {
      if (type.args.length === 0) return type;
      const args = type.args.map((arg) => substitute(arg, by));
      return args.every((arg, index) => arg === type.args[index]) ? type : type.definition.of(args);
    }
    default:
      return type;
  }
}

function nullableSubstitute(underlying: Type, by: Substitution): Type {
  const replaced = substitute(underlying, by);
  return replaced.kind === 'unknown' ? unknown : nullableOf(replaced);
}

export function substitutionFor(names: readonly string[], types: readonly Type[]): Substitution {
  const map = new Map<string, Type>();
  names.forEach((name, index) => map.set(name, types[index] ?? unknown));
  return map;
}

export function substituteMethod(method: Method, by: Substitution): Method {
  if (by.size === 0) return method;
  return {
    ...method,
    parameters: method.parameters.map((parameter) => ({ ...parameter, type: substitute(parameter.type, by) })),
    returns: substitute(method.returns, by),
    declaration: method.declaration ?? method,
  };
}

export function substituteProperty(property: Property, by: Substitution): Property {
  if (by.size === 0) return property;
  return { ...property, type: substitute(property.type, by), declaration: property.declaration ?? property };
}

/** Whether any type parameter is left in the type. */
export function isOpen(type: Type): boolean {
  switch (type.kind) {
    case 'parameter':
      return true;
    case 'array':
      return isOpen(type.element);
    case 'nullable':
      return isOpen(type.underlying);
    case 'named':
      return type.args.some(isOpen);
    default:
      return false;
  }
}
