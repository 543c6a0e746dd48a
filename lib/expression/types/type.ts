import type { Lambda } from '../ast';
import type { TypeDefinition } from './definition';
import type { Method } from './member';

/**
 * A C# type as the checker knows it.
 *
 * Types are interned: two of them are the same type exactly when they are the same object. `unknown` stands for
 * whatever the checker does not know for certain, and nothing is ever reported about it.
 */
export type Type =
  | SpecialType
  | NamedType
  | ArrayType
  | NullableType
  | TypeParameter
  | AnonymousType
  | LambdaValue
  | MethodGroup
  | TypeName
  | NamespaceName;

export interface SpecialType {
  readonly kind: 'unknown' | 'void' | 'null';
}

/** A class, struct, interface, enum or delegate, with its type arguments. */
export interface NamedType {
  readonly kind: 'named';
  readonly definition: TypeDefinition;
  readonly args: readonly Type[];
}

export interface ArrayType {
  readonly kind: 'array';
  readonly element: Type;
  readonly rank: number;
}

export interface NullableType {
  readonly kind: 'nullable';
  readonly underlying: Type;
}

/** A type parameter inside a signature, known by its name. */
export interface TypeParameter {
  readonly kind: 'parameter';
  readonly name: string;
}

export interface AnonymousType {
  readonly kind: 'anonymous';
  readonly members: ReadonlyMap<string, Type>;
}

/** A lambda that has not met the delegate it becomes; `scope` is where it stands. */
export interface LambdaValue {
  readonly kind: 'lambda';
  readonly node: Lambda;
  readonly scope: unknown;
}

/** A method named but not yet called. */
export interface MethodGroup {
  readonly kind: 'methods';
  readonly name: string;
  readonly methods: readonly Method[];
  /** The type of what stands before the dot; absent for a local function. */
  readonly owner?: Type;
  /** True when a type, not a value, stands before the dot. */
  readonly isStatic: boolean;
}

/** An expression that names a type, as `string` in `string.Empty`. */
export interface TypeName {
  readonly kind: 'typeName';
  readonly type: Type;
}

/** An expression that names a namespace, as `System.Text` in `System.Text.Encoding`. */
export interface NamespaceName {
  readonly kind: 'namespace';
  readonly name: string;
}

export const unknown: SpecialType = { kind: 'unknown' };
export const voidType: SpecialType = { kind: 'void' };
export const nullType: SpecialType = { kind: 'null' };

// ── interning ────────────────────────────────────────────────────────────────────────────────────────────────────

// Weak, so that types made of what one expression declares go away with it.
const arrays = new WeakMap<Type, ArrayType[]>();
const nullables = new WeakMap<Type, NullableType>();
const parameters = new Map<string, TypeParameter>();

export function arrayOf(element: Type, rank = 1): Type {
  if (element.kind === 'unknown') return unknown;
  let byRank = arrays.get(element);
  if (byRank === undefined) arrays.set(element, (byRank = []));
  return (byRank[rank] ??= { kind: 'array', element, rank });
}

/** `T?` for a value type; a reference type, which may be null anyway, stays what it is. */
export function nullableOf(type: Type): Type {
  if (!isValueType(type) || type.kind === 'nullable') return type;
  let nullable = nullables.get(type);
  if (nullable === undefined) nullables.set(type, (nullable = { kind: 'nullable', underlying: type }));
  return nullable;
}

export function typeParameter(name: string): TypeParameter {
  let parameter = parameters.get(name);
  if (parameter === undefined) parameters.set(name, (parameter = { kind: 'parameter', name }));
  return parameter;
}

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────

export function isUnknown(type: Type): boolean {
  return type.kind === 'unknown' || type.kind === 'parameter';
}

export function isValueType(type: Type): boolean {
  return type.kind === 'nullable' || (type.kind === 'named' && type.definition.isValueType);
}

/** True for what has a value at run time, unlike a type, a namespace or a method that is not called. */
export function isValue(type: Type): boolean {
  return type.kind !== 'typeName' && type.kind !== 'namespace' && type.kind !== 'methods' && type.kind !== 'void';
}

export function withoutNullable(type: Type): Type {
  return type.kind === 'nullable' ? type.underlying : type;
}

// ── display ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The type as C# writes it, without namespaces. */
export function display(type: Type): string {
  switch (type.kind) {
    case 'named':
      return type.definition.displayName + (type.args.length > 0 ? `<${type.args.map(display).join(', ')}>` : '');
    case 'array':
      return `${display(type.element)}[${','.repeat(type.rank - 1)}]`;
    case 'nullable':
      return `${display(type.underlying)}?`;
    case 'parameter':
    case 'namespace':
      return type.name;
    case 'typeName':
      return display(type.type);
    case 'anonymous':
      return 'anonymous type';
    case 'methods':
      return 'method';
    case 'unknown':
    case 'void':
    case 'null':
    case 'lambda':
      return type.kind;
  }
}
